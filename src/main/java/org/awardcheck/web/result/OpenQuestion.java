package org.awardcheck.web.result;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Question;
import org.awardcheck.web.Page;

/**
 * A question that would settle awards.
 *
 * @param awards    how many awards hang on it
 * @param named     those awards with what they pay, if they are few
 * @param isSkipped whether it was answered with 'I don't know yet'
 */
@TemplateData
public record OpenQuestion(String title, String href, int awards, List<String> named, boolean isSkipped) {
    /** More than these are counted, not named. */
    private static final int MOST_NAMED = 2;

    /** Every question that is open, the next one first, then those on which most awards hang. */
    static List<OpenQuestion> all(Page page, Optional<Question> next, List<Explanation> explanations) {
        List<Question> questions = new ArrayList<>(page.policy().questions());
        next.ifPresent(question -> {
            questions.remove(question);
            questions.add(0, question);
        });
        Map<Question, List<Explanation>> hanging = hanging(questions, explanations);
        List<OpenQuestion> open = questions.stream().filter(hanging::containsKey)
                .map(question -> of(question, page, hanging.get(question))).toList();
        return open.stream().sorted(Comparator.comparingInt((OpenQuestion it) ->
                next.isPresent() && it.equals(open.get(0)) ? -Integer.MAX_VALUE : -it.awards())).toList();
    }

    /** The awards that hang on each question, of those on which any do. */
    private static Map<Question, List<Explanation>> hanging(List<Question> questions, List<Explanation> explanations) {
        Map<Fact, Question> asking = new HashMap<>();
        questions.forEach(question -> question.facts().forEach(fact -> asking.put(fact, question)));
        Map<Question, List<Explanation>> hanging = new HashMap<>();
        explanations.stream().filter(it -> !it.missing().isEmpty())
                .forEach(explanation -> explanation.missing().stream().map(asking::get).distinct()
                        .forEach(question -> hanging.computeIfAbsent(question, it -> new ArrayList<>())
                        .add(explanation)));
        return hanging;
    }

    private static OpenQuestion of(Question question, Page page, List<Explanation> hanging) {
        return new OpenQuestion(question.title().in(page.language()),
                page.link(question, "result"), hanging.size(),
                hanging.size() > MOST_NAMED ? List.of() : hanging.stream().map(it -> it.outcome().award())
                        .map(award -> award.title().in(page.language())
                                + page.phrases().inBrackets(page.phrases().payout(award.payout()))).toList(),
                question.facts().stream().anyMatch(page.situation().skipped()::contains));
    }

    /** The named awards as one phrase. */
    public String list() {
        return String.join(named.get(0).endsWith("）") ? "；" : "; ", named);
    }
}
