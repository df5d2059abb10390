package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Question;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;

/**
 * One answer.
 *
 * @param back  the page that a change of the answer leads back to; empty to go on to the next question
 * @param value the answer in words, also that it is not known
 */
@TemplateData
public record AnswerRow(Fact fact, String back, String value, boolean isUnknown) {

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
                    rows.add(new AnswerRow(fact, back, words(fact, page.situation(), page),
                            page.situation().skipped().contains(fact)));
                }
            }
        }
        return rows;
    }

    /** What a situation has as the answer, in words: also that it is not known, or not answered. */
    public static String words(Fact fact, Situation situation, Page page) {
        return situation.skipped().contains(fact)
                ? Messages.of(AskMessages.class, page).unknown() : value(fact, situation, page);
    }

    /** An answer in words; money in both its units. */
    private static String value(Fact fact, Situation situation, Page page) {
        if (fact.type() == FactType.MONEY && situation.order().contains(fact)) {
            return page.figure(fact, situation.answers().of(fact));
        }
        String words = page.phrases().answer(fact, situation.answers());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
