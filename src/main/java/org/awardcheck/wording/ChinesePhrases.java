package org.awardcheck.wording;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.PolicyStatus;
import org.awardcheck.policy.Text;

/** The phrases in Chinese: money in 万元, no spaces. */
record ChinesePhrases(Policy policy) implements Phrases {
    @Override
    public Language language() {
        return Language.ZH;
    }

    @Override
    public ConditionPhrases conditions() {
        return new ChineseConditionPhrases(this);
    }

    @Override
    public String payout(Payout payout) {
        return payout.in(new ChinesePayouts());
    }

    /** The label joins on without a break in Chinese, so it may stay. */
    @Override
    public String payoutOfIt(Payout payout) {
        return payout(payout);
    }

    @Override
    public String periodDetail(LocalDate on) {
        return policy.period().statusOn(on) == PolicyStatus.IN_FORCE ? ""
                : "期限为" + date(policy.period().from()) + "至" + date(policy.period().to()) + "，这里按" + date(on)
                        + "与该政策对照。";
    }

    @Override
    public String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    @Override
    public String nearMiss(NearMiss miss) {
        String change = "如果" + miss.fact().label().zh() + change(miss);
        String gain = miss.gain().equals(Total.NOTHING) ? "合计不变" : "合计增加" + range(miss.gain());
        return change + "，这一项可得" + amount(miss.outcome().amount().orElseThrow()) + "，" + gain
                + miss.lost().stream().map(lost -> "；但" + lost(lost)).collect(Collectors.joining());
    }

    private String change(NearMiss miss) {
        if (miss.shortfall().isPresent()) {
            return "再增加" + figure(miss.fact(), miss.shortfall().getAsLong()) + "，达到"
                    + figure(miss.fact(), miss.value());
        }
        return (miss.fact().type() == FactType.BOOLEAN ? "的回答为" : "为")
                + Quotes.around(value(miss.fact(), miss.value()));
    }

    @Override
    public String counted(Fact fact, long count) {
        return FigureFormat.count(count, Language.ZH) + unit(fact);
    }

    @Override
    public String inDigits(Fact fact, long count) {
        return FigureFormat.whole(count) + unit(fact);
    }

    private static String unit(Fact fact) {
        return fact.unit().map(Text::zh).orElse("");
    }

    static String money(long yuan) {
        return FigureFormat.money(yuan, Language.ZH);
    }
}
