package org.awardcheck.web.ask;

import io.quarkus.qute.TemplateData;
import java.util.OptionalLong;
import org.awardcheck.calculator.Amount;
import org.awardcheck.calculator.Calculator;
import org.awardcheck.eligibility.Calculation;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Payout;
import org.awardcheck.web.AmountParts;
import org.awardcheck.web.Page;
import org.awardcheck.wording.FigureFormat;

/**
 * The worked example of the start page, made from the policy's own figures: the plain percentage with a cap.
 *
 * @param sum how it is worked out
 * @param cap the most that it could be
 */
@TemplateData
public record StartExample(String investment, AmountParts amount, String sum, String cap) {
    private static final String AWARD = "technical-transformation";
    private static final long INVESTMENT = 12_000_000;

    /** The example, or null if the edition has no such award. */
    static StartExample of(Page page) {
        return page.policy().award(AWARD).map(Award::payout).filter(Payout.Percentage.class::isInstance)
                .map(payout -> of((Payout.Percentage) payout, page)).orElse(null);
    }

    private static StartExample of(Payout.Percentage percentage, Page page) {
        Amount amount = Calculator.of(percentage).amount(INVESTMENT);
        Payout.Percentage uncapped = new Payout.Percentage(percentage.of(), percentage.rate(),
                OptionalLong.empty());
        return new StartExample(FigureFormat.money(INVESTMENT, page.language()), AmountParts.of(amount, page.phrases()),
                page.phrases().sum(new Calculation(uncapped, INVESTMENT, amount, amount)),
                percentage.cap().isPresent() ? FigureFormat.money(percentage.cap().getAsLong(), page.language()) : "");
    }
}
