package org.awardcheck.wording;

import static org.awardcheck.wording.Connective.AFTER_AMOUNT;
import static org.awardcheck.wording.Connective.AFTER_GROUP;
import static org.awardcheck.wording.Connective.AFTER_LABEL;
import static org.awardcheck.wording.Connective.BEFORE_AMOUNT;
import static org.awardcheck.wording.Connective.BEFORE_ANSWER;
import static org.awardcheck.wording.Connective.BEFORE_ANY;
import static org.awardcheck.wording.Connective.BEFORE_DECIDING;
import static org.awardcheck.wording.Connective.BEFORE_FAILURES;
import static org.awardcheck.wording.Connective.BEFORE_FITTING;
import static org.awardcheck.wording.Connective.BEFORE_LAST_AWARD;
import static org.awardcheck.wording.Connective.BEFORE_MISSING;
import static org.awardcheck.wording.Connective.BEFORE_NEEDED;
import static org.awardcheck.wording.Connective.BEFORE_NOT_ASKED;
import static org.awardcheck.wording.Connective.BEFORE_SHORTFALL;
import static org.awardcheck.wording.Connective.BEFORE_UNKNOWN;
import static org.awardcheck.wording.Connective.BETWEEN_ANSWERS;
import static org.awardcheck.wording.Connective.BETWEEN_AWARDS;
import static org.awardcheck.wording.Connective.BETWEEN_FAILURES;
import static org.awardcheck.wording.Connective.BETWEEN_OPTIONS;
import static org.awardcheck.wording.Connective.BETWEEN_PARTS;
import static org.awardcheck.wording.Connective.NOT_ANSWERED;
import static org.awardcheck.wording.Connective.NOT_ASKED;
import static org.awardcheck.wording.Connective.NOT_KNOWN;
import static org.awardcheck.wording.Connective.WITH_LATER_STAGES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Calculation;
import org.awardcheck.eligibility.Capped;
import org.awardcheck.eligibility.ConditionResult;
import org.awardcheck.eligibility.CountedOnce;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.eligibility.InvestmentCurve;
import org.awardcheck.eligibility.NearMiss;
import org.awardcheck.eligibility.Outcome;
import org.awardcheck.eligibility.Status;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Option;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Policy;

/**
 * Everything that is said of outcomes, made from their data. One implementation for each language, so that the compiler
 * sees to it that neither lacks a phrase.
 */
public sealed interface Phrases permits ChinesePhrases, EnglishPhrases {

    /** The phrases of a language, for the awards of a policy. */
    static Phrases of(Policy policy, Language language) {
        return language == Language.ZH ? new ChinesePhrases(policy) : new EnglishPhrases(policy);
    }

    Language language();

    /** What a condition asks for. */
    String condition(Condition condition);

    /**
     * How a condition came out: what it asks for and, unless it holds, what was answered and what is short, or that it was not
     * asked.
     *
     * @param unknown facts of which it was said that they are not known
     */
    default String finding(ConditionResult finding, Answers answers, Set<Fact> unknown) {
        return finding(condition(finding.condition()), finding, answers, unknown);
    }

    /**
     * The same.
     *
     * @param wanted what the condition asks for, as {@link #condition} says it
     */
    default String finding(String wanted, ConditionResult finding, Answers answers, Set<Fact> unknown) {
        if (finding.truth() == Truth.TRUE) {
            return wanted;
        }
        if (!finding.fitting().isEmpty()) {
            return words(BEFORE_DECIDING)
                    + together(finding.condition().facts().map(fact -> within(fact.label().in(language()))).toList())
                    + words(BEFORE_FITTING)
                    + finding.fitting().stream().map(this::title).collect(Collectors.joining(words(BETWEEN_OPTIONS)));
        }
        Optional<Fact> notAsked = finding.notAsked(answers);
        if (notAsked.isPresent()) {
            return words(BEFORE_NEEDED) + wanted + words(BEFORE_NOT_ASKED) + notAsked(notAsked.get());
        }
        return words(BEFORE_NEEDED) + wanted + words(finding.truth() == Truth.UNKNOWN ? BEFORE_UNKNOWN : BEFORE_ANSWER)
                + given(finding.condition(), answers, unknown) + shortfall(finding, answers);
    }

    /** That a fact was not asked, and why, as a sentence. */
    String notAsked(Fact fact);

    /** The topic that a fact belongs to. */
    default String topic(Fact fact) {
        return fact.topic().flatMap(policy().facts().topicFact()::option).orElseThrow().label().in(language());
    }

    private String shortfall(ConditionResult finding, Answers answers) {
        return finding.shortfall().isPresent() && tellsShortfall(finding.condition())
                && finding.condition() instanceof Condition.OnFact on && answers.isGiven(on.fact())
                        ? words(BEFORE_SHORTFALL) + figure(on.fact(), finding.shortfall().getAsLong()) : "";
    }

    private String given(Condition condition, Answers answers, Set<Fact> unknown) {
        if (condition instanceof Condition.OnFact on) {
            return given(on.fact(), answers, unknown);
        }
        return condition.facts().map(fact -> fact.label().in(language()) + words(AFTER_LABEL) + given(fact, answers, unknown))
                .collect(Collectors.joining(words(BETWEEN_ANSWERS)));
    }

    private String given(Fact fact, Answers answers, Set<Fact> unknown) {
        return unknown.contains(fact) ? words(NOT_KNOWN) : answer(fact, answers);
    }

    /** What an award pays. */
    String payout(Payout payout);

    /** What an award pays, where the figure that it pays by has just been named. */
    String payoutOfIt(Payout payout);

    /** How an amount was worked out, on one line with its figures. */
    String sum(Calculation sum);

    /** An amount with its unit. */
    String amount(Amount amount);

    /** How firm an amount is, in a word. */
    String kind(Amount.Kind kind);

    /** How firm an amount is, and why. */
    String kindNote(Amount.Kind kind);

    /** How firm an amount came out, and why. */
    default String kindNote(Amount amount) {
        return amount.kind() == amount.settledKind() ? kindNote(amount.kind()) : atEitherRate();
    }

    /** That a range has come to one sum. */
    String atEitherRate();

    /** What stands as the answer to a fact, or that there is none. */
    default String answer(Fact fact, Answers answers) {
        int position = answers.facts().positionOf(fact);
        long value = answers.at(position);
        if (!Value.isKnown(value)) {
            return words(NOT_ANSWERED);
        }
        return answers.isLeftOut(position) ? words(NOT_ASKED) : value(fact, value);
    }

    /** An answer that was given. */
    String value(Fact fact, long value);

    /** The options of an answer that has options, one of them at least. */
    default String options(Fact fact, long value) {
        return Value.options(fact, value).stream().map(option -> option.label().in(language()))
                .collect(Collectors.joining(words(BETWEEN_OPTIONS)));
    }

    /** What a status means. */
    String status(Status status);

    /** That an award is paid from a stage on. */
    String payableFrom(Option stage);

    /**
     * How one award comes out, in a sentence: what it comes to, what is waited for, what is missing, what fails, or that it was
     * not asked.
     */
    default String outcome(Explanation explanation, Answers answers) {
        return outcome(explanation, answers,
                explanation.failed(answers).stream().map(finding -> finding(finding, answers, Set.of())));
    }

    /**
     * The same.
     *
     * @param failures the conditions that fail by what was answered, as {@link #finding} says them
     */
    default String outcome(Explanation explanation, Answers answers, Stream<String> failures) {
        return switch (explanation.outcome().status()) {
            case ELIGIBLE, PENDING -> obtainable(explanation.outcome());
            case UNDETERMINED -> words(BEFORE_MISSING) + explanation.missing().stream()
                    .map(fact -> fact.label().in(language())).collect(Collectors.joining(words(BETWEEN_OPTIONS)));
            case NOT_ELIGIBLE -> explanation.notAsked(answers).map(this::notAsked).orElseGet(() -> words(BEFORE_FAILURES)
                    + failures.collect(Collectors.joining(words(BETWEEN_FAILURES))));
        };
    }

    /**
     * How an eligible or pending award comes out, in a sentence: what it comes to and what is waited for.
     *
     * @throws java.util.NoSuchElementException if the award is neither
     */
    default String obtainable(Outcome outcome) {
        String amount = words(BEFORE_AMOUNT) + amount(outcome.amount().orElseThrow());
        return outcome.status() == Status.PENDING
                ? amount + words(AFTER_AMOUNT) + payableFrom(outcome.award().payableFrom().orElseThrow()) : amount;
    }

    /** That the date asked about lies before or after the policy's period; empty if it lies within. */
    String period(LocalDate on);

    /** The first words of that, as a sentence of their own: what is in bold. */
    String periodHeading(LocalDate on);

    /** The rest of it: the period, the date asked about and what that means. */
    String periodDetail(LocalDate on);

    /** The edition of the policy by the years that it is for. */
    String edition();

    /** A day in full. */
    String date(LocalDate date);

    /** From which figure on a condition holds, without what the figure is of; empty if any sum of money will do. */
    String threshold(Condition.Threshold condition);

    /** What the answer to a condition's fact must be, without the fact's name. */
    String needed(Condition condition);

    /** Which awards were counted once, what was left out of the total, and why. */
    default String countedOnce(CountedOnce counted) {
        return group(counted) + words(AFTER_GROUP)
                + together(counted.awards().stream().map(award -> award.title().in(language())).toList()) + onlyOnce(counted)
                + counted.group().reading().in(language());
    }

    /** The name of a group, and that it counts so only with later stages where that is so. */
    default String group(CountedOnce counted) {
        return counted.group().title().in(language()) + (counted.isLater() ? words(WITH_LATER_STAGES) : "");
    }

    /** Awards that belong together, as a sentence lists them. */
    default String together(List<String> awards) {
        int last = awards.size() - 1;
        return last < 1 ? String.join("", awards)
                : String.join(words(BETWEEN_AWARDS), awards.subList(0, last)) + words(BEFORE_LAST_AWARD) + awards.get(last);
    }

    /** What was counted of awards that were just named, and what was left out. */
    String onlyOnce(CountedOnce counted);

    /** What one change would bring. */
    String nearMiss(NearMiss miss);

    /** Which award without a stated amount a change would cost. */
    String lost(Outcome lost);

    /** From where on an award grows no more. */
    String capped(Capped capped);

    /** What happens to an award at a value of a fact. */
    String mark(InvestmentCurve.Mark mark, Fact fact);

    /** A number of a fact with its unit: yuan, or what is counted. */
    default String figure(Fact fact, long figure) {
        if (fact.type() == FactType.MONEY) {
            return Figures.money(figure, language());
        }
        return counted(fact, figure);
    }

    /** A sum of money with its unit, and the same in the other unit that people reckon in. */
    String inBothUnits(long yuan);

    /** A sum of money in the unit that the language does not speak of by itself, with its unit. */
    String inOtherUnit(long yuan);

    /** A sum of money in the unit in which its size is seen. */
    String inLargeUnit(long yuan);

    /** A sum of money without its unit. */
    String bare(long yuan);

    /** The name of something as it is within a sentence. */
    String within(String name);

    /** A number of things in digits, with what they are: how a figure that was typed is said back. */
    String inDigits(Fact fact, long count);

    /** A figure with its unit, money in both units. */
    default String inFull(Fact fact, long figure) {
        return fact.type() == FactType.MONEY ? inBothUnits(figure) : inDigits(fact, figure);
    }

    /** What something is, after its name. */
    default String labelled(String name, String what) {
        return name + words(BEFORE_ANY) + what;
    }

    /** Things one after another. */
    default String listed(Stream<String> things) {
        return things.collect(Collectors.joining(words(BETWEEN_ANSWERS)));
    }

    /** Parts of a sentence one after another, which have commas of their own. */
    default String parts(Stream<String> parts) {
        return parts.collect(Collectors.joining(words(BETWEEN_PARTS)));
    }

    /** A number of things with what they are. */
    String counted(Fact fact, long count);

    /**
     * Whether it is worth telling of an answer how much it is short: where the condition asks for more than the first
     * thing or yuan.
     */
    static boolean tellsShortfall(Condition condition) {
        return condition instanceof Condition.Threshold threshold && threshold.smallest() > 1;
    }

    /** The policy whose awards are spoken of. */
    Policy policy();

    private String words(Connective connective) {
        return connective.in(language());
    }

    /** The name of an award by its id. */
    private String title(String awardId) {
        return policy().award(awardId).map(Award::title).map(title -> title.in(language())).orElseThrow();
    }

    /** The names of the awards that a condition offers as alternatives. */
    default String titles(Condition.NoneFits condition) {
        return condition.alternatives().stream().map(alternative -> title(alternative.award()))
                .collect(Collectors.joining(words(BETWEEN_OPTIONS)));
    }
}
