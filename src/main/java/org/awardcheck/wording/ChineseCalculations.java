package org.awardcheck.wording;

import static org.awardcheck.wording.ChinesePhrases.money;

import java.util.OptionalLong;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Calculation;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/** A sum on one line, in Chinese: {@code 1,200万元 × 8% = 96万元，上限1,000万元}. */
record ChineseCalculations(Phrases phrases, Calculation sum) implements Payout.Cases<String> {
    @Override
    public String fixed(Payout.Fixed payout) {
        return "定额" + money(payout.amount());
    }

    @Override
    public String percentage(Payout.Percentage payout) {
        return money(sum.figure()) + " × " + factor(payout.rate()) + " = " + result(payout.cap())
                + rounded(!sum.isCapped() && sum.isRounded(payout.rate()));
    }

    @Override
    public String rateRange(Payout.RateRange payout) {
        Rate lowest = payout.lowest();
        Rate highest = payout.highest();
        if (sum.isCapped()) {
            return end(lowest, sum.uncapped().minimum(), sum.amount().minimum(), payout.cap()) + "；"
                    + end(highest, sum.uncapped().maximum(), sum.amount().maximum(), payout.cap())
                    + (sum.amount().settledKind() == Amount.Kind.EXACT ? "；两种比例结果相同" : "");
        }
        return money(sum.figure()) + " × " + factor(lowest) + "～" + factor(highest) + " = "
                + result(OptionalLong.of(payout.cap())) + rounded(sum.isRounded(lowest) || sum.isRounded(highest));
    }

    @Override
    public String perItem(Payout.PerItem payout) {
        return phrases.counted(payout.of(), sum.figure()) + " × " + money(payout.each()) + " = "
                + result(OptionalLong.empty());
    }

    @Override
    public String firstPlusMore(Payout.FirstPlusMore payout) {
        if (sum.figure() == 1) {
            return result(OptionalLong.of(payout.cap()));
        }
        return money(payout.first()) + " + " + phrases.counted(payout.of(), sum.figure() - 1) + " × "
                + money(payout.more()) + " = " + result(OptionalLong.of(payout.cap()));
    }

    @Override
    public String fullCost(Payout.FullCost payout) {
        return money(sum.figure()) + " × " + Figures.rate(Rate.WHOLE) + " = " + result(OptionalLong.empty());
    }

    /** The parts of the sum are those of what it is a ceiling of; a fixed ceiling has none. */
    @Override
    public String ceiling(Payout.Ceiling payout) {
        return payout.of() instanceof Payout.Fixed fixed ? "最高" + money(fixed.amount()) : payout.of().in(this);
    }

    @Override
    public String unstated(Payout.Unstated payout) {
        return ChinesePhrases.unstated(payout.projectCap(), "政策未载明金额");
    }

    /** One end of a range of which the cap takes something away. */
    private String end(Rate rate, long uncapped, long capped, long cap) {
        return money(sum.figure()) + " × " + factor(rate) + " = " + money(uncapped)
                + (capped == uncapped ? rounded(sum.isRounded(rate)) : "，按上限计" + money(cap));
    }

    /** What the figures do not tell by themselves; where the cap decides, it makes no difference. */
    private static String rounded(boolean isRounded) {
        return isRounded ? "（不足一元的舍去）" : "";
    }

    private String result(OptionalLong cap) {
        if (sum.isCapped()) {
            return plain(sum.uncapped()) + "，按上限计" + span(sum.amount());
        }
        return span(sum.amount()) + (cap.isPresent() ? "，上限" + money(cap.getAsLong()) : "");
    }

    private static String span(Amount amount) {
        return (amount.kind() == Amount.Kind.UP_TO && amount.maximum() > 0 ? "最高" : "") + plain(amount);
    }

    private static String plain(Amount amount) {
        return amount.kind() == Amount.Kind.RANGE ? ChinesePhrases.span(amount.minimum(), amount.maximum())
                : money(amount.maximum());
    }

    private static String factor(Rate rate) {
        return rate.increase() == 0 ? Figures.rate(rate.basisPoints())
                : "（" + Figures.rate(rate.base()) + " + " + Figures.rate(rate.increase()) + "）";
    }
}
