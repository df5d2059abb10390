package org.awardcheck.wording;

import java.util.Locale;
import java.util.OptionalLong;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Calculation;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/**
 * A sum on one line: {@code 1,200万元 × 8% = 96万元，上限1,000万元}, with the unit at each figure;
 * {@code 12,000,000 × 8% = 960,000 yuan, cap 10,000,000}, with the unit at the result alone.
 */
record CalculationLine(Phrases phrases, Calculation sum) implements Payout.Cases<String> {
    @Override
    public String fixed(Payout.Fixed payout) {
        return words("定额", "Fixed sum of ") + money(payout.amount());
    }

    @Override
    public String percentage(Payout.Percentage payout) {
        return figure(sum.figure()) + " × " + factor(payout.rate()) + " = " + result(payout.cap())
                + rounded(!sum.isCapped() && sum.isRounded(payout.rate()));
    }

    @Override
    public String rateRange(Payout.RateRange payout) {
        Rate lowest = payout.lowest();
        Rate highest = payout.highest();
        if (sum.isCapped()) {
            return end(lowest, sum.uncapped().minimum(), sum.amount().minimum(), payout.cap()) + words("；", "; ")
                    + end(highest, sum.uncapped().maximum(), sum.amount().maximum(), payout.cap())
                    + (sum.amount().settledKind() == Amount.Kind.EXACT
                    ? words("；两种比例结果相同", "; the same at either rate") : "");
        }
        return figure(sum.figure()) + " × " + factor(lowest) + words("～", " to ") + factor(highest) + " = "
                + result(OptionalLong.of(payout.cap())) + rounded(sum.isRounded(lowest) || sum.isRounded(highest));
    }

    @Override
    public String perItem(Payout.PerItem payout) {
        return phrases.counted(payout.of(), sum.figure()) + " × " + figure(payout.each()) + " = "
                + result(OptionalLong.empty());
    }

    @Override
    public String firstPlusMore(Payout.FirstPlusMore payout) {
        if (sum.figure() == 1) {
            return result(OptionalLong.of(payout.cap()));
        }
        return figure(payout.first()) + " + " + phrases.counted(payout.of(), sum.figure() - 1) + " × "
                + figure(payout.more()) + " = " + result(OptionalLong.of(payout.cap()));
    }

    @Override
    public String fullCost(Payout.FullCost payout) {
        return figure(sum.figure()) + " × " + FigureFormat.rate(Rate.WHOLE) + " = " + result(OptionalLong.empty());
    }

    /** The parts of the sum are those of what it is a ceiling of; a fixed ceiling has none. */
    @Override
    public String ceiling(Payout.Ceiling payout) {
        return payout.of() instanceof Payout.Fixed fixed ? words("最高", "Up to ") + money(fixed.amount()) : payout.of()
                .in(this);
    }

    @Override
    public String unstated(Payout.Unstated payout) {
        String words = Phrases.unstated(payout.projectCap(), Phrases.NO_AMOUNT, phrases.language());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** One end of a range of which the cap takes something away. */
    private String end(Rate rate, long uncapped, long capped, long cap) {
        return figure(sum.figure()) + " × " + factor(rate) + " = " + (capped == uncapped
                ? money(uncapped) + rounded(sum.isRounded(rate))
                : figure(uncapped) + words("，按上限计", ", capped at ") + money(cap));
    }

    /** What the figures do not tell by themselves; where the cap decides, it makes no difference. */
    private String rounded(boolean isRounded) {
        return isRounded ? words("（不足一元的舍去）", " (rounded down to whole yuan)") : "";
    }

    private String result(OptionalLong cap) {
        if (sum.isCapped()) {
            boolean isUpTo = sum.amount().kind() == Amount.Kind.UP_TO;
            return plain(sum.uncapped()) + words("，按上限计", isUpTo ? ", capped: " : ", capped at ") + span(sum.amount());
        }
        return span(sum.amount()) + (cap.isPresent() ? words("，上限", ", cap ") + figure(cap.getAsLong()) : "");
    }

    private String span(Amount amount) {
        return (amount.kind() == Amount.Kind.UP_TO && amount.maximum() > 0 ? words("最高", "up to ") : "") + plain(amount)
                + words("", " yuan");
    }

    private String plain(Amount amount) {
        return amount.kind() == Amount.Kind.RANGE
                ? FigureFormat.span(figure(amount.minimum()), words("～", " to "), figure(amount.maximum()))
                : figure(amount.maximum());
    }

    private String factor(Rate rate) {
        return rate.increase() == 0 ? FigureFormat.rate(rate.basisPoints()) : words("（", "(")
                + FigureFormat.rate(rate.base()) + " + "
                + FigureFormat.rate(rate.increase()) + words("）", ")");
    }

    private String money(long yuan) {
        return FigureFormat.money(yuan, phrases.language());
    }

    /** A sum of money with the unit where the language repeats it. */
    private String figure(long yuan) {
        return phrases.language() == Language.ZH ? money(yuan) : FigureFormat.whole(yuan);
    }

    private String words(String zh, String en) {
        return phrases.words(zh, en);
    }
}
