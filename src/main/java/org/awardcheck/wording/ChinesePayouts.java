package org.awardcheck.wording;

import static org.awardcheck.wording.ChinesePhrases.money;

import java.util.OptionalLong;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Rate;

/**
 * What an award pays, in Chinese.
 *
 * @param upTo what precedes a sum or rate that is only a ceiling; else empty
 */
record ChinesePayouts(String upTo) implements Payout.Cases<String> {
    ChinesePayouts() {
        this("");
    }

    @Override
    public String fixed(Payout.Fixed payout) {
        return upTo + money(payout.amount());
    }

    @Override
    public String percentage(Payout.Percentage payout) {
        return (upTo.isEmpty() ? "" : upTo + "为") + payout.of().label().zh() + "的" + rate(payout.rate())
                + cap(payout.cap());
    }

    @Override
    public String rateRange(Payout.RateRange payout) {
        return payout.of().label().zh() + "的" + rate(payout.lowest()) + "～" + rate(payout.highest())
                + "，上限" + money(payout.cap());
    }

    @Override
    public String perItem(Payout.PerItem payout) {
        return "每" + payout.of().unit().orElseThrow().zh() + upTo + money(payout.each());
    }

    @Override
    public String firstPlusMore(Payout.FirstPlusMore payout) {
        String unit = payout.of().unit().orElseThrow().zh();
        return "第一" + unit + money(payout.first()) + "，每多一" + unit + "再加" + money(payout.more())
                + "，上限" + money(payout.cap());
    }

    @Override
    public String fullCost(Payout.FullCost payout) {
        return payout.of().label().zh() + "全额";
    }

    @Override
    public String ceiling(Payout.Ceiling payout) {
        return payout.of().in(new ChinesePayouts("最高"));
    }

    @Override
    public String unstated(Payout.Unstated payout) {
        return Phrases.unstated(payout.projectCap(), Phrases.NO_AMOUNT, Language.ZH);
    }

    private static String rate(Rate rate) {
        return rate.increase() == 0 ? FigureFormat.rate(rate.basisPoints())
                : FigureFormat.rate(rate.basisPoints()) + "（" + FigureFormat.rate(rate.base()) + " + "
                        + FigureFormat.rate(rate.increase()) + "）";
    }

    private static String cap(OptionalLong cap) {
        return cap.isPresent() ? "，上限" + money(cap.getAsLong()) : "";
    }
}
