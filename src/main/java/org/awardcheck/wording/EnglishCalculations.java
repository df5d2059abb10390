package org.awardcheck.wording;

import static org.awardcheck.wording.EnglishPhrases.money;

import java.util.OptionalLong;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Calculation;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/** A sum on one line, in English: {@code 12,000,000 × 8% = 960,000 yuan, cap 10,000,000}. */
record EnglishCalculations(Calculation sum) implements Payout.Cases<String> {
    @Override
    public String fixed(Payout.Fixed payout) {
        return "Fixed sum of " + money(payout.amount());
    }

    @Override
    public String percentage(Payout.Percentage payout) {
        return Figures.whole(sum.figure()) + " × " + factor(payout.rate()) + " = " + result(payout.cap())
                + rounded(!sum.isCapped() && sum.isRounded(payout.rate()));
    }

    @Override
    public String rateRange(Payout.RateRange payout) {
        Rate lowest = payout.lowest();
        Rate highest = payout.highest();
        if (sum.isCapped()) {
            return end(lowest, sum.uncapped().minimum(), sum.amount().minimum(), payout.cap()) + "; "
                    + end(highest, sum.uncapped().maximum(), sum.amount().maximum(), payout.cap())
                    + (sum.amount().settledKind() == Amount.Kind.EXACT ? "; the same at either rate" : "");
        }
        return Figures.whole(sum.figure()) + " × " + factor(lowest) + " to " + factor(highest) + " = "
                + result(OptionalLong.of(payout.cap())) + rounded(sum.isRounded(lowest) || sum.isRounded(highest));
    }

    @Override
    public String perItem(Payout.PerItem payout) {
        return Figures.whole(sum.figure()) + " × " + Figures.whole(payout.each()) + " = "
                + result(OptionalLong.empty());
    }

    @Override
    public String firstPlusMore(Payout.FirstPlusMore payout) {
        if (sum.figure() == 1) {
            return result(OptionalLong.of(payout.cap()));
        }
        return Figures.whole(payout.first()) + " + " + Figures.whole(sum.figure() - 1) + " × "
                + Figures.whole(payout.more()) + " = " + result(OptionalLong.of(payout.cap()));
    }

    @Override
    public String fullCost(Payout.FullCost payout) {
        return Figures.whole(sum.figure()) + " × " + Figures.rate(Rate.WHOLE) + " = " + result(OptionalLong.empty());
    }

    /** The parts of the sum are those of what it is a ceiling of; a fixed ceiling has none. */
    @Override
    public String ceiling(Payout.Ceiling payout) {
        return payout.of() instanceof Payout.Fixed fixed ? "Up to " + money(fixed.amount()) : payout.of().in(this);
    }

    @Override
    public String unstated(Payout.Unstated payout) {
        return EnglishPhrases.upperFirst(EnglishPhrases.unstated(payout.projectCap(), "the policy states no amount"));
    }

    /** One end of a range of which the cap takes something away. */
    private String end(Rate rate, long uncapped, long capped, long cap) {
        return Figures.whole(sum.figure()) + " × " + factor(rate) + " = " + (capped == uncapped
                ? money(capped) + rounded(sum.isRounded(rate)) : Figures.whole(uncapped) + ", capped at " + money(cap));
    }

    /** What the figures do not tell by themselves; where the cap decides, it makes no difference. */
    private static String rounded(boolean isRounded) {
        return isRounded ? " (rounded down to whole yuan)" : "";
    }

    private String result(OptionalLong cap) {
        if (sum.isCapped()) {
            return plain(sum.uncapped()) + (sum.amount().kind() == Amount.Kind.UP_TO ? ", capped: " : ", capped at ")
                    + number(sum.amount()) + " yuan";
        }
        return number(sum.amount()) + " yuan" + (cap.isPresent() ? ", cap " + Figures.whole(cap.getAsLong()) : "");
    }

    private static String number(Amount amount) {
        return (amount.kind() == Amount.Kind.UP_TO && amount.maximum() > 0 ? "up to " : "") + plain(amount);
    }

    private static String plain(Amount amount) {
        return amount.kind() == Amount.Kind.RANGE ? EnglishPhrases.span(amount.minimum(), amount.maximum())
                : Figures.whole(amount.maximum());
    }

    private static String factor(Rate rate) {
        return rate.increase() == 0 ? Figures.rate(rate.basisPoints())
                : "(" + Figures.rate(rate.base()) + " + " + Figures.rate(rate.increase()) + ")";
    }
}
