package org.awardcheck.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awardcheck.answers.Answers;
import org.awardcheck.answers.Value;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Named;

/**
 * An award that fails on exactly one condition which the enterprise could still change.
 *
 * @param condition the condition, on the one fact that changes
 * @param value     the smallest change that does: a {@link Value} of the fact
 * @param shortfall by how much the figure is short, in yuan or things; absent for anything but a figure
 * @param outcome   how the award comes out with the change
 * @param sum       how its amount is worked out then
 * @param gain      how much the potential total grows, in yuan
 * @param lost      what the change would cost of awards without a stated amount, of which the gain cannot tell
 */
public record NearMiss(Award award, Condition.OnFact condition, long value, OptionalLong shortfall, Outcome outcome,
        Calculation sum, Total gain, List<Outcome> lost) {

    private static final Comparator<NearMiss> BEST_FIRST = Comparator
            .comparingLong((NearMiss miss) -> miss.gain().maximum())
            .thenComparingLong(miss -> miss.gain().minimum()).reversed();

    /** What would have to change. */
    public enum Kind implements Named {
        /** A figure that is short. */
        FIGURE,
        /** What the project is: its kind, its field, its role, a title. */
        NATURE
    }

    /** The one fact that changes. */
    public Fact fact() {
        return condition.fact();
    }

    /** Whether a figure is short, or the project would have to be another one. */
    public Kind kind() {
        return fact().type().isNumber() ? Kind.FIGURE : Kind.NATURE;
    }

    /** Whether a figure is nearly reached: at least half of what is needed is there. */
    public boolean isNearlyReached() {
        return shortfall.isPresent() && shortfall.getAsLong() <= value / 2;
    }

    /**
     * Whether the project would have to be something that what it already is excludes: a new build is no transformation
     * of the same equipment.
     */
    public boolean isExcluded() {
        return condition instanceof Condition.Has has && Value.options(fact(), value).stream()
                .anyMatch(option -> option.excludes().contains(has.option().id()));
    }

    /**
     * Whether one and the same change brings this award and another: with it both come, and the total grows only once.
     */
    public boolean isOfOneChange(NearMiss other) {
        return fact().equals(other.fact()) && value == other.value();
    }

    /** Every near miss, the one that brings most first; never one that only helps an award without a stated amount. */
    public static List<NearMiss> in(Assessment assessment) {
        List<NearMiss> misses = new ArrayList<>();
        for (int position = 0; position < assessment.size(); position++) {
            if (assessment.status(position) == Status.NOT_ELIGIBLE) {
                of(position, assessment).ifPresent(misses::add);
            }
        }
        misses.sort(BEST_FIRST);
        return List.copyOf(misses);
    }

    private static Optional<NearMiss> of(int position, Assessment assessment) {
        int failing = onlyFailing(position, assessment);
        if (failing < 0) {
            return Optional.empty();
        }
        Answers answers = assessment.answers();
        Rule rule = assessment.rule(position);
        if (!(rule.award().conditions().get(failing) instanceof Condition.OnFact condition)
                || !(rule.checks().get(failing) instanceof Check.OnFact check)
                || !condition.fact().changeable() || !answers.isGiven(check.position())) {
            return Optional.empty();
        }
        OptionalLong shortfall = rule.result(failing, answers).shortfall();
        // The nearest first, of the values that would make the condition hold.
        return condition.in(new Changes(answers.at(check.position())))
                .mapToObj(value -> with(condition, value, shortfall, position, assessment))
                .flatMap(Optional::stream).findFirst();
    }

    /** The place of the one condition of an award that does not hold; -1 if more do not, or this one is open. */
    private static int onlyFailing(int position, Assessment assessment) {
        int failing = -1;
        for (int i = 0; i < assessment.rule(position).checks().size(); i++) {
            Truth truth = assessment.truth(position, i);
            if (truth == Truth.UNKNOWN || truth == Truth.FALSE && failing >= 0) {
                return -1;
            }
            failing = truth == Truth.FALSE ? i : failing;
        }
        return failing;
    }

    private static Optional<NearMiss> with(Condition.OnFact condition, long value, OptionalLong shortfall, int position,
            Assessment before) {
        Assessment after = before.assessor().assess(before.answers().with(condition.fact(), value));
        Outcome outcome = after.outcome(position);
        if (outcome.amount().isEmpty() || !outcome.amount().get().isStated()) {
            return Optional.empty();
        }
        Total gain = after.totals().potential().minus(before.totals().potential());
        return Optional.of(new NearMiss(outcome.award(), condition, value, shortfall, outcome,
                after.rule(position).sum(after.answers(), outcome.amount().get()), gain, lost(before, after)));
    }

    private static List<Outcome> lost(Assessment before, Assessment after) {
        return IntStream.range(0, before.size())
                .filter(place -> before.status(place).isObtainable() && !after.status(place).isObtainable()
                        && !before.amount(place).isStated())
                .mapToObj(before::outcome).toList();
    }

    /**
     * The values that would make a condition hold, from what was answered. A figure has to be above zero, and a set to
     * hold something: where there is nothing, nothing is nearly there.
     */
    private record Changes(long answered) implements Condition.Cases<LongStream> {
        @Override
        public LongStream isTrue(Condition.IsTrue condition) {
            return LongStream.of(Value.YES);
        }

        @Override
        public LongStream atLeast(Condition.AtLeast condition) {
            return figure(condition);
        }

        @Override
        public LongStream moreThan(Condition.MoreThan condition) {
            return figure(condition);
        }

        @Override
        public LongStream oneOf(Condition.OneOf condition) {
            return condition.options().stream().mapToLong(option -> Value.of(condition.fact(), option.id()));
        }

        @Override
        public LongStream has(Condition.Has condition) {
            return answered == Value.EMPTY ? LongStream.empty()
                    : LongStream.of(answered | Value.of(condition.fact(), condition.option().id()));
        }

        @Override
        public LongStream noneFits(Condition.NoneFits condition) {
            return LongStream.empty();
        }

        private LongStream figure(Condition.Threshold condition) {
            return answered == 0 ? LongStream.empty() : LongStream.of(condition.smallest());
        }
    }
}
