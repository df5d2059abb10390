package org.awardcheck.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** The phrases in English: money in full yuan. */
record EnglishPhrases(Policy policy) implements Phrases {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Override
    public Language language() {
        return Language.EN;
    }

    @Override
    public String condition(Condition condition) {
        return condition.in(new EnglishConditions(this));
    }

    @Override
    public String payout(Payout payout) {
        return payout.in(new EnglishPayouts(true, ""));
    }

    @Override
    public String payoutOfIt(Payout payout) {
        return payout.in(new EnglishPayouts(false, ""));
    }

    @Override
    public String sum(Calculation sum) {
        return sum.payout().in(new EnglishCalculations(sum));
    }

    @Override
    public String amount(Amount amount) {
        return switch (amount.kind()) {
            case EXACT -> money(amount.maximum());
            case RANGE -> span(amount.minimum(), amount.maximum()) + " yuan";
            case UP_TO -> (amount.maximum() == 0 ? "" : "up to ") + money(amount.maximum());
            case UNSTATED -> unstated(amount.cap(), "amount not stated");
        };
    }

    /** That no figure is stated, or that no rate is where a whole project is capped. */
    static String unstated(OptionalLong projectCap, String noFigure) {
        return projectCap.isEmpty() ? noFigure
                : "rate not stated, at most " + money(projectCap.getAsLong()) + " a project";
    }

    @Override
    public String kind(Amount.Kind kind) {
        return switch (kind) {
            case EXACT -> "Exact amount";
            case RANGE -> "Range";
            case UP_TO -> "Ceiling only";
            case UNSTATED -> "Not stated";
        };
    }

    @Override
    public String kindNote(Amount.Kind kind) {
        return switch (kind) {
            case EXACT -> "Exact amount";
            case RANGE -> "Range: the departments in charge set the rate";
            case UP_TO -> "Ceiling only, no floor";
            case UNSTATED -> "The policy does not say how much";
        };
    }

    @Override
    public String atEitherRate() {
        return "Exact amount: the same at either rate";
    }

    @Override
    public String value(Fact fact, long value) {
        return switch (fact.type()) {
            case BOOLEAN -> value == Value.YES ? "yes" : "no";
            case MONEY, COUNT -> figure(fact, value);
            case OPTION, MULTI -> value == Value.EMPTY ? "none" : options(fact, value);
        };
    }

    @Override
    public String status(Status status) {
        return switch (status) {
            case ELIGIBLE -> "may be eligible";
            case PENDING -> "may be eligible once the project is far enough";
            case UNDETERMINED -> "needs more answers";
            case NOT_ELIGIBLE -> "does not apply";
        };
    }

    @Override
    public String notAsked(Fact fact) {
        return "Not asked, since you did not choose the topic “" + topic(fact) + "”";
    }

    @Override
    public String payableFrom(Option stage) {
        return "Paid once the project is " + lowerFirst(stage.label().en());
    }

    @Override
    public String periodHeading(LocalDate on) {
        return switch (policy.period().statusOn(on)) {
            case IN_FORCE -> "";
            case EXPIRED -> "The policy’s period is over.";
            case NOT_YET_IN_FORCE -> "The policy is not yet in force.";
        };
    }

    @Override
    public String periodDetail(LocalDate on) {
        String verb = switch (policy.period().statusOn(on)) {
            case IN_FORCE -> "";
            case EXPIRED -> "ran";
            case NOT_YET_IN_FORCE -> "runs";
        };
        return verb.isEmpty() ? "" : "It " + verb + " from " + date(policy.period().from()) + " to "
                + date(policy.period().to()) + ". This check compares with it as of " + date(on) + ".";
    }

    @Override
    public String period(LocalDate on) {
        return policy.period().statusOn(on) == PolicyStatus.IN_FORCE ? "" : periodHeading(on) + " " + periodDetail(on);
    }

    @Override
    public String edition() {
        return policy.period().from().getYear() + "–" + policy.period().to().getYear() + " edition";
    }

    @Override
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    @Override
    public String threshold(Condition.Threshold condition) {
        if (condition.smallest() == 1) {
            return condition.fact().type() == FactType.MONEY ? "" : "From the first";
        }
        return (condition instanceof Condition.MoreThan ? "Above " : "From ")
                + figure(condition.fact(), condition.stated());
    }

    @Override
    public String needed(Condition condition) {
        if (condition instanceof Condition.Threshold threshold) {
            return threshold.fact().type() == FactType.MONEY && threshold.smallest() == 1 ? "more than zero"
                    : (condition instanceof Condition.MoreThan ? "more than " : "at least ")
                            + figure(threshold.fact(), threshold.stated());
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return list(oneOf.options().stream().map(option -> option.label().en()).toList());
        }
        if (condition instanceof Condition.Has has) {
            return has.option().label().en();
        }
        return condition instanceof Condition.IsTrue ? "yes" : condition(condition);
    }

    @Override
    public String onlyOnce(CountedOnce counted) {
        return ", " + span(counted.counted()) + " is counted and " + span(counted.leftOut()) + " left out. ";
    }

    @Override
    public String nearMiss(NearMiss miss) {
        String change = miss.shortfall().isPresent()
                ? miss.fact().label().en() + ": " + figure(miss.fact(), miss.shortfall().getAsLong()) + " more, to reach "
                        + figure(miss.fact(), miss.value())
                : miss.fact().label().en() + ": " + value(miss.fact(), miss.value());
        String gain = miss.gain().equals(Total.NOTHING) ? "the total stays the same"
                : "the total grows by " + span(miss.gain());
        return change + ". This award would come to " + amount(miss.outcome().amount().orElseThrow()) + "; " + gain
                + miss.lost().stream().map(lost -> "; but " + lost(lost)).collect(Collectors.joining());
    }

    @Override
    public String lost(Outcome lost) {
        return "“" + lost.award().title().en() + "” would no longer apply (" + amount(lost.amount().orElseThrow())
                + ", not in the total)";
    }

    @Override
    public String capped(Capped capped) {
        String at = "Grows no more once this is reached: " + capped.fact().label().en() + " "
                + figure(capped.fact(), capped.beyond());
        return capped.reached() ? at + "; you are there already" : at;
    }

    @Override
    public String mark(InvestmentCurve.Mark mark, Fact fact) {
        String at = fact.label().en() + " " + figure(fact, mark.value()) + ": " + mark.award().title().en();
        return switch (mark.kind()) {
            case THRESHOLD -> at + ", threshold reached";
            case CAP -> at + ", cap reached";
        };
    }

    /** Without the unit: the label that stands beside it says what is counted, and so the number may be one. */
    @Override
    public String counted(Fact fact, long count) {
        return Figures.whole(count);
    }

    @Override
    public String inBothUnits(long yuan) {
        return money(yuan) + " (" + inOtherUnit(yuan) + ")";
    }

    @Override
    public String inOtherUnit(long yuan) {
        return Figures.wan(yuan) + " 万元";
    }

    @Override
    public String inLargeUnit(long yuan) {
        return money(yuan);
    }

    @Override
    public String bare(long yuan) {
        return Figures.whole(yuan);
    }

    @Override
    public String within(String name) {
        return lowerFirst(name);
    }

    @Override
    public String inDigits(Fact fact, long count) {
        return counted(fact, count);
    }

    static String money(long yuan) {
        return Figures.money(yuan, Language.EN);
    }

    /** The items as a sentence lists them where one of them will do. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        List<String> within = IntStream.rangeClosed(0, last)
                .mapToObj(i -> i == 0 ? items.get(i) : lowerFirst(items.get(i))).toList();
        return last < 1 ? String.join("", items)
                : String.join(", ", within.subList(0, last)) + " or " + within.get(last);
    }

    /** Without the unit. */
    static String span(long minimum, long maximum) {
        return Figures.span(Figures.whole(minimum), " to ", Figures.whole(maximum));
    }

    private static String span(Total total) {
        return span(total.minimum(), total.maximum()) + " yuan";
    }

    static String upperFirst(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The words as they are within a sentence; an abbreviation stays as it is. */
    static String lowerFirst(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1)) ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Conditions as a label and what is asked of it, so that one or many need no grammar. */
    private record EnglishConditions(EnglishPhrases phrases) implements Condition.Cases<String> {
        @Override
        public String isTrue(Condition.IsTrue condition) {
            return condition.fact().label().en();
        }

        @Override
        public String atLeast(Condition.AtLeast condition) {
            return condition.fact().label().en() + ": at least "
                    + phrases.figure(condition.fact(), condition.stated());
        }

        @Override
        public String moreThan(Condition.MoreThan condition) {
            return condition.fact().label().en() + ": more than " + (condition.stated() == 0 ? "zero"
                    : phrases.figure(condition.fact(), condition.stated()));
        }

        @Override
        public String oneOf(Condition.OneOf condition) {
            return condition.fact().label().en() + ": "
                    + list(condition.options().stream().map(option -> option.label().en()).toList());
        }

        @Override
        public String has(Condition.Has condition) {
            return condition.fact().label().en() + ": " + condition.option().label().en();
        }

        @Override
        public String noneFits(Condition.NoneFits condition) {
            return "None of these fits: " + phrases.titles(condition);
        }
    }
}
