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
import org.awardcheck.web.fragment.Reusable;

/**
 * One answer.
 *
 * @param value the answer in words; null where the person said not to know
 */
@TemplateData
public record AnswerRow(Asked asked, String value) {

    /**
     * What was asked.
     *
     * @param back the page that a change of the answer leads back to; empty to go on to the next question
     */
    @TemplateData
    public record Asked(Fact fact, String back) implements Reusable {
    }

    public boolean isUnknown() {
        return value == null;
    }

    /**
     * Everything that was answered, in the policy's order.
     *
     * @param back the page that a change leads back to; empty to go on to the next question
     */
    public static List<AnswerRow> of(Page page, String back) {
        Set<Fact> situation = new HashSet<>(page.situation().order());
        List<AnswerRow> rows = new ArrayList<>();
        for (Question question : page.policy().questions()) {
            for (Fact fact : question.facts()) {
                if (situation.contains(fact)) {
                    boolean isUnknown = page.situation().skipped().contains(fact);
                    rows.add(new AnswerRow(new Asked(fact, back), isUnknown ? null : value(fact, page)));
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
