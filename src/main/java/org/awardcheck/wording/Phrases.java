package org.awardcheck.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Calculation;
import org.awardcheck.eligibility.Capped;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Total;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.Text;

/**
 * Everything that is said of outcomes, made from their data. One implementation for each language, so that the compiler
 * sees to it that neither lacks a phrase.
 */
public sealed interface Phrases permits ChinesePhrases, EnglishPhrases {
    /** What is said in place of what an award pays that the policy states no figure for. */
    Text NO_AMOUNT = new Text("政策未载明金额", "the policy states no amount");

    /** The phrases of a language, for the awards of a policy. */
    static Phrases of(Policy policy, Language language) {
        return language == Language.ZH ? new ChinesePhrases(policy) : new EnglishPhrases(policy);
    }

    Language language();

    /** What is said of conditions. */
    ConditionPhrases conditions();

    /** That a fact was not asked, and why, as a sentence. */
    default String notAsked(Fact fact) {
        return words("未选" + Quotes.around(topic(fact)) + "，所以未问到",
                "Not asked, since you did not choose the topic “" + topic(fact) + "”");
    }

    /** The topic that a fact belongs to. */
    default String topic(Fact fact) {
        return fact.topic().flatMap(policy().facts().topicFact()::option).orElseThrow().label().in(language());
    }

    /** What an award pays. */
    String payout(Payout payout);

    /** What an award pays, where the figure that it pays by has just been named. */
    String payoutOfIt(Payout payout);

    /** How an amount was worked out, on one line with its figures. */
    default String sum(Calculation sum) {
        return sum.payout().in(new CalculationLine(this, sum));
    }

    /** An amount with its unit. */
    default String amount(Amount amount) {
        String most = FigureFormat.money(amount.maximum(), language());
        return switch (amount.kind()) {
            case EXACT -> most;
            case RANGE -> FigureFormat.range(amount.minimum(), amount.maximum(), language());
            case UP_TO -> amount.maximum() == 0 ? most : words("最高", "up to ") + most;
            case UNSTATED -> unstated(amount.cap(), new Text("金额未载明", "amount not stated"), language());
        };
    }

    /** A total as an amount, with its unit. */
    default String amount(Total total) {
        return amount(total.amount());
    }

    /** That no figure is stated, or that no rate is where a whole project is capped. */
    static String unstated(OptionalLong projectCap, Text noFigure, Language language) {
        if (projectCap.isEmpty()) {
            return noFigure.in(language);
        }
        String cap = FigureFormat.money(projectCap.getAsLong(), language);
        return new Text("比例未载明，单个项目最高" + cap, "rate not stated, at most " + cap + " a project").in(language);
    }

    /** How firm an amount is, in a word. */
    default String kind(Amount.Kind kind) {
        return switch (kind) {
            case EXACT -> words("确定金额", "Exact amount");
            case RANGE -> words("区间", "Range");
            case UP_TO -> words("仅设上限", "Ceiling only");
            case UNSTATED -> words("未载明", "Not stated");
        };
    }

    /** How firm an amount is, and why. */
    default String kindNote(Amount.Kind kind) {
        return switch (kind) {
            case EXACT -> kind(kind);
            case RANGE -> words("区间，比例由主管部门确定", "Range: the departments in charge set the rate");
            case UP_TO -> words("仅设上限，未设最低额", "Ceiling only, no floor");
            case UNSTATED -> words("政策未载明金额", "The policy does not say how much");
        };
    }

    /** How firm an amount came out, and why. */
    default String kindNote(Amount amount) {
        return amount.kind() == amount.settledKind() ? kindNote(amount.kind())
                : words("确定金额：两种比例结果相同", "Exact amount: the same at either rate");
    }

    /** The answer to a fact in words, or that there is none. */
    default String answer(Fact fact, Answers answers) {
        int position = answers.facts().positionOf(fact);
        long value = answers.at(position);
        if (!Value.isKnown(value)) {
            return words("尚未回答", "not answered yet");
        }
        return answers.isLeftOut(position) ? words("未问到", "not asked") : value(fact, value);
    }

    /** An answer that was given. */
    default String value(Fact fact, long value) {
        return switch (fact.type()) {
            case BOOLEAN -> value == Value.YES ? words("是", "yes") : words("否", "no");
            case MONEY, COUNT -> figure(fact, value);
            case OPTION, MULTI -> value == Value.EMPTY ? words("无", "none") : options(fact, value);
        };
    }

    /** The options of an answer that has options, one of them at least. */
    default String options(Fact fact, long value) {
        return Value.options(fact, value).stream().map(option -> option.label().in(language()))
                .collect(betweenOptions());
    }

    /** That an award may be had. */
    default String mayBeEligible() {
        return words("可能符合", "may be eligible");
    }

    /** That an award is paid from a stage on. */
    default String payableFrom(Option stage) {
        String label = within(stage.label().in(language()));
        return words("项目" + label + "后兑付", "Paid once the project is " + label);
    }

    /**
     * How one award comes out, in a sentence: what it comes to, what is waited for, what is missing, what fails, or
     * that it was not asked.
     */
    default String outcome(Explanation explanation, Answers answers) {
        return outcome(explanation, answers,
                explanation.failed(answers).stream().map(result -> conditions().result(result, answers, Set.of())));
    }

    /**
     * The same.
     *
     * @param failures the conditions that fail by what was answered, as {@link ConditionPhrases#result} says them
     */
    default String outcome(Explanation explanation, Answers answers, Stream<String> failures) {
        return switch (explanation.outcome().status()) {
            case ELIGIBLE, PENDING -> obtainable(explanation.outcome());
            case UNDETERMINED -> words("待定，缺少：", "Needs more answers: ") + explanation.missing().stream()
                    .map(fact -> fact.label().in(language())).collect(betweenOptions());
            case NOT_ELIGIBLE -> explanation.notAsked(answers).map(this::notAsked)
                    .orElseGet(() -> words("不符合：", "Does not apply. ")
                    + failures.collect(Collectors.joining(words("。", ". "))));
        };
    }

    /**
     * How an eligible or pending award comes out, in a sentence: what it comes to and what is waited for.
     *
     * @throws java.util.NoSuchElementException if the award is neither
     */
    default String obtainable(Outcome outcome) {
        String amount = words("可能符合：", "May be eligible: ") + amount(outcome.amount().orElseThrow());
        return outcome.status() == Status.PENDING
                ? amount + words("；", ". ") + payableFrom(outcome.award().payableFrom().orElseThrow()) : amount;
    }

    /** That the date asked about lies before or after the policy's period; empty if it lies within. */
    default String period(LocalDate on) {
        return (periodHeading(on) + words("", " ") + periodDetail(on)).strip();
    }

    /** The first words of that, as a sentence of their own: what is in bold. */
    default String periodHeading(LocalDate on) {
        return switch (policy().period().statusOn(on)) {
            case IN_FORCE -> "";
            case EXPIRED -> words("政策期限已过。", "The policy’s period is over.");
            case NOT_YET_IN_FORCE -> words("政策尚未生效。", "The policy is not yet in force.");
        };
    }

    /** The rest of it: the period, the date asked about and what that means. */
    String periodDetail(LocalDate on);

    /** The edition of the policy by the years that it is for. */
    default String edition() {
        int from = policy().period().from().getYear();
        int to = policy().period().to().getYear();
        return words(from + "—" + to + "年版", from + "–" + to + " edition");
    }

    /** A day in full. */
    String date(LocalDate date);

    /** Which awards were counted once, what was left out of the total, and why. */
    default String countedOnce(CountedOnce counted) {
        return group(counted) + words("：", ": of ")
                + together(counted.awards().stream().map(award -> award.title().in(language())).toList())
                + onlyOnce(counted)
                + counted.group().reading().in(language());
    }

    /** The name of a group, and that it counts so only with later stages where that is so. */
    default String group(CountedOnce counted) {
        return counted.group().title().in(language()) + (counted.isLater()
                ? words("（含以后各阶段）", ", with later stages") : "");
    }

    /** Awards that belong together, as a sentence lists them. */
    default String together(List<String> awards) {
        int last = awards.size() - 1;
        return last < 1 ? String.join("", awards)
                : String.join(words("、", ", "), awards.subList(0, last)) + words("和", " and ") + awards.get(last);
    }

    /** What was counted of awards that were just named, and what was left out. */
    default String onlyOnce(CountedOnce counted) {
        String sum = range(counted.counted());
        String leftOut = range(counted.leftOut());
        return words("只计一次，计入" + sum + "，未计入" + leftOut + "。", ", " + sum + " is counted and " + leftOut
                + " left out. ");
    }

    /** What one change would bring. */
    String nearMiss(NearMiss miss);

    /** Which award without a stated amount a change would cost. */
    default String lost(Outcome lost) {
        String title = lost.award().title().in(language());
        String amount = amount(lost.amount().orElseThrow());
        return words("不再符合" + Quotes.around(title) + "（" + amount + "，未计入合计）",
                "“" + title + "” would no longer apply (" + amount + ", not in the total)");
    }

    /** From where on an award grows no more. */
    default String capped(Capped capped) {
        String label = capped.fact().label().in(language());
        String beyond = figure(capped.fact(), capped.beyond());
        return words(label + "达到" + beyond + "后，这一项不再增加", "Grows no more once this is reached: " + label + " " + beyond)
                + (capped.reached() ? words("；您已经达到", "; you are there already") : "");
    }

    /** What happens to an award at a value of a fact. */
    default String mark(InvestmentCurve.Mark mark, Fact fact) {
        String label = fact.label().in(language());
        String value = figure(fact, mark.value());
        String title = mark.award().title().in(language());
        return words(label + value + "：" + Quotes.around(title), label + " " + value + ": " + title)
                + switch (mark.kind()) {
            case THRESHOLD -> words("达到门槛", ", threshold reached");
            case CAP -> words("达到上限", ", cap reached");
        };
    }

    /** A number of a fact with its unit: yuan, or what is counted. */
    default String figure(Fact fact, long figure) {
        if (fact.type() == FactType.MONEY) {
            return FigureFormat.money(figure, language());
        }
        return counted(fact, figure);
    }

    /** A sum of money with its unit, and the same in the other unit that people reckon in. */
    default String inBothUnits(long yuan) {
        return FigureFormat.money(yuan, language()) + inBrackets(inOtherUnit(yuan));
    }

    /** From the least to the most that a total comes to, with the unit. */
    default String range(Total total) {
        return FigureFormat.range(total.minimum(), total.maximum(), language());
    }

    /** A sum of money in the unit that the language does not speak of by itself, with its unit. */
    default String inOtherUnit(long yuan) {
        return language() == Language.ZH ? FigureFormat.whole(yuan) + "元" : FigureFormat.wan(yuan) + " 万元";
    }

    /** From the least to the most that a total comes to, in that other unit. */
    default String inOtherUnit(Total total) {
        return FigureFormat.span(inOtherUnit(total.minimum()), words("～", " – "), inOtherUnit(total.maximum()));
    }

    /** A sum of money in the unit in which its size is seen. */
    default String inLargeUnit(long yuan) {
        return language() == Language.EN ? FigureFormat.money(yuan, language())
                : yuan < FigureFormat.YI ? inOtherUnit(yuan) : FigureFormat.yi(yuan) + "亿元";
    }

    /** A sum of money without its unit. */
    default String bare(long yuan) {
        return FigureFormat.bare(yuan, language());
    }

    /** What is paid once a stage is reached, as a tag: Chinese names the stage, for which English has no room. */
    default String laterTag(String stage) {
        return words(stage + "后", "Later");
    }

    /** What heads the total once a stage is reached: beside its tag, English names the stage. */
    default String laterTitle(String stage) {
        return words("合计会变为", "Once " + stage);
    }

    /** The name of something as it is within a sentence. */
    default String within(String name) {
        return language() == Language.ZH ? name : EnglishPhrases.lowerFirst(name);
    }

    /** A number of things in digits, with what they are: how a figure that was typed is said back. */
    String inDigits(Fact fact, long count);

    /** A figure with its unit, money in both units. */
    default String inFull(Fact fact, long figure) {
        return fact.type() == FactType.MONEY ? inBothUnits(figure) : inDigits(fact, figure);
    }

    /** Words in brackets, to follow others. */
    default String inBrackets(String what) {
        return words("（" + what + "）", " (" + what + ")");
    }

    /** What something is, after its name. */
    default String labelled(String name, String what) {
        return name + words("：", ": ") + what;
    }

    /** Things one after another. */
    default String listed(Stream<String> things) {
        return things.collect(Collectors.joining(words("、", ", ")));
    }

    /** Parts of a sentence one after another, which have commas of their own. */
    default String parts(Stream<String> parts) {
        return parts.collect(Collectors.joining(words("；", "; ")));
    }

    /** A number of things with what they are. */
    String counted(Fact fact, long count);

    /** The policy whose awards are spoken of. */
    Policy policy();

    private Collector<CharSequence, ?, String> betweenOptions() {
        return Collectors.joining(words("、", "; "));
    }

    /** The one of two that is in the language. */
    default String words(String zh, String en) {
        return language() == Language.ZH ? zh : en;
    }
}
