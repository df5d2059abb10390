package org.awardcheck.web.catalogue;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.WorkedExample;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.AmountParts;
import org.awardcheck.web.Page;
import org.awardcheck.wording.Phrases;

/**
 * A worked example of an award.
 *
 * @param given  what the project of the example answers
 * @param sum    how its amount is worked out, on one line
 * @param other  the most that it comes to in the other unit; null where no figure is stated
 * @param result the result page with these answers
 */
@TemplateData
public record ExampleView(List<String> given, String sum, AmountParts amount, String other, String result) {

    static ExampleView of(WorkedExample example, Page page) {
        Explanation explanation = example.explanation();
        Phrases phrases = page.phrases();
        var amount = explanation.outcome().amount().orElseThrow();
        Situation situation = Situation.nothing(page.policy(), page.situation().on());
        List<String> given = new ArrayList<>();
        for (Fact fact : page.policy().factsOf(explanation.outcome().award())) {
            situation = situation.with(fact, example.answers().of(fact));
            given.add(given(fact, example.answers(), page));
        }
        Situation asked = page.situation().asked().isPresent() ? situation.on(page.situation().on()) : situation;
        return new ExampleView(given, phrases.sum(explanation.sum().orElseThrow()), AmountParts.of(amount, phrases),
                amount.isStated() ? phrases.inOtherUnit(amount.maximum()) : null, page.link("result", asked));
    }

    private static String given(Fact fact, Answers answers, Page page) {
        String label = fact.label().in(page.language());
        return fact.type() == FactType.BOOLEAN ? label
                : page.phrases().labelled(label, page.phrases().answer(fact, answers));
    }
}
