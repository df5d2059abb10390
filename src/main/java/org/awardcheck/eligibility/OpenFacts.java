package org.awardcheck.eligibility;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awardcheck.answers.Answers;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Fact;

/** Which facts an undetermined award hangs on. */
final class OpenFacts {
    private OpenFacts() {
    }

    /** Every fact that has to be known to settle the award at this place, in the policy's order. */
    static List<Fact> missing(Assessment assessment, int position) {
        Stream<Fact> facts = Stream.concat(inConditions(assessment, position), stage(assessment, position));
        return inOrder(facts, assessment.answers());
    }

    /**
     * The facts of which any one, once known, could by itself change how the award at this place comes out: the stage
     * only once all conditions hold, since it can turn nothing down. None if the award is settled.
     */
    static List<Fact> deciding(Assessment assessment, int position) {
        if (assessment.status(position) != Status.UNDETERMINED) {
            return List.of();
        }
        List<Fact> facts = inOrder(inConditions(assessment, position), assessment.answers());
        return facts.isEmpty() ? stage(assessment, position).toList() : facts;
    }

    private static Stream<Fact> inConditions(Assessment assessment, int position) {
        List<Condition> conditions = assessment.rule(position).award().conditions();
        return IntStream.range(0, conditions.size())
                .filter(i -> assessment.truth(position, i) == Truth.UNKNOWN)
                .mapToObj(conditions::get)
                .flatMap(condition -> undecided(condition, assessment.answers()));
    }

    /** The unknown facts of a condition that is itself unknown; of its alternatives, only those that can still fit. */
    private static Stream<Fact> undecided(Condition condition, Answers answers) {
        if (condition instanceof Condition.NoneFits none) {
            return none.alternatives().stream()
                    .filter(alternative -> alternative.conditions().stream()
                            .noneMatch(part -> Check.compile(part, answers.facts()).of(answers) == Truth.FALSE))
                    .flatMap(alternative -> alternative.conditions().stream())
                    .flatMap(part -> undecided(part, answers));
        }
        return condition.facts().filter(answers::isUnknown);
    }

    private static Stream<Fact> stage(Assessment assessment, int position) {
        Fact stageFact = assessment.policy().stageFact();
        boolean waits = assessment.rule(position).stage() != null && assessment.answers().isUnknown(stageFact);
        return waits ? Stream.of(stageFact) : Stream.empty();
    }

    private static List<Fact> inOrder(Stream<Fact> facts, Answers answers) {
        List<Fact> found = facts.distinct().toList();
        return answers.facts().stream().filter(found::contains).toList();
    }
}
