package org.awardcheck.wording;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.awardcheck.answers.Value;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Calculation;
import org.awardcheck.eligibility.Capped;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.PolicyStatus;
import org.awardcheck.policy.Text;

/** The phrases in Chinese: money in 万元, no spaces. */
record ChinesePhrases(Policy policy) implements Phrases {
    private static final long YI = 100_000_000;

    @Override
    public Language language() {
        return Language.ZH;
    }

    @Override
    public String condition(Condition condition) {
        return condition.in(new ChineseConditions(this));
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
    public String sum(Calculation sum) {
        return sum.payout().in(new ChineseCalculations(this, sum));
    }

    @Override
    public String amount(Amount amount) {
        return switch (amount.kind()) {
            case EXACT -> money(amount.maximum());
            case RANGE -> span(amount.minimum(), amount.maximum());
            case UP_TO -> (amount.maximum() == 0 ? "" : "最高") + money(amount.maximum());
            case UNSTATED -> unstated(amount.cap(), "金额未载明");
        };
    }

    /** That no figure is stated, or that no rate is where a whole project is capped. */
    static String unstated(OptionalLong projectCap, String noFigure) {
        return projectCap.isEmpty() ? noFigure : "比例未载明，单个项目最高" + money(projectCap.getAsLong());
    }

    @Override
    public String kind(Amount.Kind kind) {
        return switch (kind) {
            case EXACT -> "确定金额";
            case RANGE -> "区间";
            case UP_TO -> "仅设上限";
            case UNSTATED -> "未载明";
        };
    }

    @Override
    public String kindNote(Amount.Kind kind) {
        return switch (kind) {
            case EXACT -> "确定金额";
            case RANGE -> "区间，比例由主管部门确定";
            case UP_TO -> "仅设上限，未设最低额";
            case UNSTATED -> "政策未载明金额";
        };
    }

    @Override
    public String atEitherRate() {
        return "确定金额：两种比例结果相同";
    }

    @Override
    public String value(Fact fact, long value) {
        return switch (fact.type()) {
            case BOOLEAN -> value == Value.YES ? "是" : "否";
            case MONEY, COUNT -> figure(fact, value);
            case OPTION, MULTI -> value == Value.EMPTY ? "无" : options(fact, value);
        };
    }

    @Override
    public String status(Status status) {
        return switch (status) {
            case ELIGIBLE -> "可能符合";
            case PENDING -> "项目到规定进度后可能符合";
            case UNDETERMINED -> "待定";
            case NOT_ELIGIBLE -> "不符合";
        };
    }

    @Override
    public String notAsked(Fact fact) {
        return "未选" + Quotes.around(topic(fact)) + "，所以未问到";
    }

    @Override
    public String payableFrom(Option stage) {
        return "项目" + stage.label().zh() + "后兑付";
    }

    @Override
    public String periodHeading(LocalDate on) {
        return switch (policy.period().statusOn(on)) {
            case IN_FORCE -> "";
            case EXPIRED -> "政策期限已过。";
            case NOT_YET_IN_FORCE -> "政策尚未生效。";
        };
    }

    @Override
    public String periodDetail(LocalDate on) {
        return policy.period().statusOn(on) == PolicyStatus.IN_FORCE ? ""
                : "期限为" + date(policy.period().from()) + "至" + date(policy.period().to()) + "，这里按" + date(on)
                        + "与该政策对照。";
    }

    @Override
    public String period(LocalDate on) {
        return policy.period().statusOn(on) == PolicyStatus.IN_FORCE ? "" : periodHeading(on) + periodDetail(on);
    }

    @Override
    public String edition() {
        return policy.period().from().getYear() + "—" + policy.period().to().getYear() + "年版";
    }

    @Override
    public String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    @Override
    public String threshold(Condition.Threshold condition) {
        if (condition.smallest() == 1) {
            return condition.fact().type() == FactType.MONEY ? "" : "满" + figure(condition.fact(), 1);
        }
        return (condition instanceof Condition.MoreThan ? "超" : "满") + stated(condition);
    }

    @Override
    public String needed(Condition condition) {
        if (condition instanceof Condition.Threshold threshold) {
            return threshold(threshold).isEmpty() ? "大于零" : threshold(threshold);
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf.options().stream().map(option -> option.label().zh()).collect(Collectors.joining("、"));
        }
        if (condition instanceof Condition.Has has) {
            return has.option().label().zh();
        }
        return condition instanceof Condition.IsTrue ? "是" : condition(condition);
    }

    @Override
    public String onlyOnce(CountedOnce counted) {
        return "只计一次，计入" + span(counted.counted()) + "，未计入" + span(counted.leftOut()) + "。";
    }

    @Override
    public String nearMiss(NearMiss miss) {
        String change = "如果" + miss.fact().label().zh() + change(miss);
        String gain = miss.gain().equals(Total.NOTHING) ? "合计不变" : "合计增加" + span(miss.gain());
        return change + "，这一项可得" + amount(miss.outcome().amount().orElseThrow()) + "，" + gain
                + miss.lost().stream().map(lost -> "；但" + lost(lost)).collect(Collectors.joining());
    }

    @Override
    public String lost(Outcome lost) {
        return "不再符合" + Quotes.around(lost.award().title().zh()) + "（" + amount(lost.amount().orElseThrow())
                + "，未计入合计）";
    }

    private String change(NearMiss miss) {
        if (miss.shortfall().isPresent()) {
            return "再增加" + figure(miss.fact(), miss.shortfall().getAsLong()) + "，达到"
                    + figure(miss.fact(), miss.value());
        }
        return (miss.fact().type() == FactType.BOOLEAN ? "的回答为" : "为") + Quotes.around(value(miss.fact(), miss.value()));
    }

    @Override
    public String capped(Capped capped) {
        String at = capped.fact().label().zh() + "达到" + figure(capped.fact(), capped.beyond()) + "后，这一项不再增加";
        return capped.reached() ? at + "；您已经达到" : at;
    }

    @Override
    public String mark(InvestmentCurve.Mark mark, Fact fact) {
        String at = fact.label().zh() + figure(fact, mark.value()) + "：" + Quotes.around(mark.award().title().zh());
        return switch (mark.kind()) {
            case THRESHOLD -> at + "达到门槛";
            case CAP -> at + "达到上限";
        };
    }

    @Override
    public String counted(Fact fact, long count) {
        return Figures.count(count, Language.ZH) + unit(fact);
    }

    @Override
    public String inDigits(Fact fact, long count) {
        return Figures.whole(count) + unit(fact);
    }

    private static String unit(Fact fact) {
        return fact.unit().map(Text::zh).orElse("");
    }

    @Override
    public String inBothUnits(long yuan) {
        return money(yuan) + "（" + inOtherUnit(yuan) + "）";
    }

    @Override
    public String inOtherUnit(long yuan) {
        return Figures.whole(yuan) + "元";
    }

    @Override
    public String inLargeUnit(long yuan) {
        return yuan < YI ? inOtherUnit(yuan) : Figures.yi(yuan) + "亿元";
    }

    @Override
    public String bare(long yuan) {
        return Figures.wan(yuan);
    }

    @Override
    public String within(String name) {
        return name;
    }

    static String money(long yuan) {
        return Figures.money(yuan, Language.ZH);
    }

    /** A threshold with its unit: money in 万元, a count with what it counts. */
    String stated(Condition.Threshold condition) {
        return figure(condition.fact(), condition.stated());
    }

    static String span(long minimum, long maximum) {
        return Figures.span(money(minimum), "～", money(maximum));
    }

    private static String span(Total total) {
        return span(total.minimum(), total.maximum());
    }

    /** Conditions as noun phrases. */
    private record ChineseConditions(ChinesePhrases phrases) implements Condition.Cases<String> {
        @Override
        public String isTrue(Condition.IsTrue condition) {
            return condition.fact().label().zh();
        }

        @Override
        public String atLeast(Condition.AtLeast condition) {
            String least = condition.fact().type() == FactType.MONEY ? "不低于" : "至少";
            return condition.fact().label().zh() + least + phrases.stated(condition);
        }

        @Override
        public String moreThan(Condition.MoreThan condition) {
            return condition.fact().label().zh() + (condition.stated() == 0 ? "大于零"
                    : "超过" + phrases.stated(condition));
        }

        @Override
        public String oneOf(Condition.OneOf condition) {
            return condition.fact().label().zh() + "为" + condition.options().stream()
                    .map(option -> option.label().zh()).collect(Collectors.joining("、"))
                    + (condition.options().size() > 1 ? "之一" : "");
        }

        @Override
        public String has(Condition.Has condition) {
            return condition.fact().label().zh() + "包括" + Quotes.around(condition.option().label().zh());
        }

        @Override
        public String noneFits(Condition.NoneFits condition) {
            return "以下各项都不符合：" + phrases.titles(condition);
        }
    }
}
