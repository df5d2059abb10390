package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Question;
import org.awardcheck.web.Page;

/**
 * One answer.
 *
 * @param back  the page that a change of the answer leads back to; empty to go on to the next question
 * @param value the answer in words; null where the person said not to know
 */
@TemplateData
public record AnswerRow(Fact fact, String back, String value) {

    public boolean isUnknown() {
        return value == null;
    }

    /**
     * Everything that was answered, in the policy's order.
     *
     * @param back the page that a change leads back to; empty to go on to the next question
     */
    public static List<AnswerRow> of(Page page, String back) {
        Set<Fact> answered = new HashSet<>(page.situation().order());
        List<AnswerRow> rows = new ArrayList<>();
        for (Question question : page.policy().questions()) {
            for (Fact fact : question.facts()) {
                if (answered.contains(fact)) {
                    boolean isUnknown = page.situation().skipped().contains(fact);
                    rows.add(new AnswerRow(fact, back, isUnknown ? null : value(fact, page)));
                }
            }
        }
        return rows;
    }

    /** An answer in words; money in both its units. */
    private static String value(Fact fact, Page page) {
        Answers answers = page.situation().answers();
        if (fact.type() == FactType.MONEY) {
            return page.figure(fact, answers.of(fact));
        }
        String words = page.phrases().answer(fact, answers);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
