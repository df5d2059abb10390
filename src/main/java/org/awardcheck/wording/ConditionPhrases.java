package org.awardcheck.wording;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.eligibility.ConditionResult;
import org.awardcheck.eligibility.Truth;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;

/**
 * Conditions in words: what they ask for, and how they came out. One implementation for each language, as of {@link
 * Phrases}.
 */
public sealed interface ConditionPhrases permits ChineseConditionPhrases, EnglishConditionPhrases {

    /** What else is said in the language. */
    Phrases phrases();

    /** What a condition asks for. */
    String requirement(Condition condition);

    /** What the answer to a condition's fact must be, without the fact's name. */
    String needed(Condition condition);

    /** From which figure on a condition holds, without what the figure is of; empty if any sum of money will do. */
    String threshold(Condition.Threshold condition);

    /**
     * How a condition came out: what it asks for and, unless it holds, what was answered and what is short, or that it
     * was not asked.
     *
     * @param unknown facts of which it was said that they are not known
     */
    default String result(ConditionResult result, Answers answers, Set<Fact> unknown) {
        return result(requirement(result.condition()), result, answers, unknown);
    }

    /**
     * The same.
     *
     * @param requirement what the condition asks for, as {@link #requirement} says it
     */
    default String result(String requirement, ConditionResult result, Answers answers, Set<Fact> unknown) {
        if (result.truth() == Truth.TRUE) {
            return requirement;
        }
        if (!result.fitting().isEmpty()) {
            return words("按", "By ")
                    + phrases().together(result.condition().facts().map(fact -> phrases().within(label(fact))).toList())
                    + words("归入另一项：", " it belongs to another award: ") + titles(result.fitting().stream());
        }
        String needed = words("需要：", "Needed: ") + requirement;
        Optional<Fact> notAsked = result.notAsked(answers);
        if (notAsked.isPresent()) {
            return needed + words("；", ". ") + phrases().notAsked(notAsked.get());
        }
        return needed + (result.truth() == Truth.UNKNOWN
                ? words("；", "; ") : words("；您的回答：", "; your answer: "))
                + given(result.condition(), answers, unknown) + shortfall(result, answers);
    }

    private String given(Condition condition, Answers answers, Set<Fact> unknown) {
        if (condition instanceof Condition.OnFact on) {
            return given(on.fact(), answers, unknown);
        }
        return condition.facts().map(fact -> label(fact) + words("", ": ") + given(fact, answers, unknown))
                .collect(Collectors.joining(words("、", ", ")));
    }

    private String given(Fact fact, Answers answers, Set<Fact> unknown) {
        return unknown.contains(fact) ? words("选了“暂不清楚”", "you don’t know yet") : phrases().answer(fact, answers);
    }

    /** How much an answer is short, where the condition asks for more than the first thing or yuan. */
    private String shortfall(ConditionResult result, Answers answers) {
        return result.shortfall().isPresent() && result.condition() instanceof Condition.Threshold threshold
                && threshold.smallest() > 1 && answers.isGiven(threshold.fact())
                        ? words("，还差", ", short by ")
                                + phrases().figure(threshold.fact(), result.shortfall().getAsLong()) : "";
    }

    /** The names of the awards that a condition offers as alternatives. */
    default String titles(Condition.NoneFits condition) {
        return titles(condition.alternatives().stream().map(Condition.Alternative::award));
    }

    private String titles(Stream<String> awardIds) {
        return awardIds.map(id -> phrases().policy().award(id).map(Award::title).orElseThrow().in(phrases().language()))
                .collect(Collectors.joining(words("、", "; ")));
    }

    private String label(Fact fact) {
        return fact.label().in(phrases().language());
    }

    private String words(String zh, String en) {
        return phrases().words(zh, en);
    }
}
