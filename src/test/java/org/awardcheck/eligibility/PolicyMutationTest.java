package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.mutation.AwardMutants;
import org.awardcheck.policy.mutation.Mutant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the policy data to their examples: whichever single thing of an award is changed, an example notices. A
 * survivor asks for one more example.
 */
class PolicyMutationTest {

    @ParameterizedTest
    @MethodSource("editions")
    void noSingleChangeOfTheDataGoesUnnoticed(Policy policy) {
        PolicyExamples examples = PolicyExamples.of(policy);
        List<Mutant> ofOutcomes = AwardMutants.ofOutcomes(policy).toList();
        List<Mutant> ofTotals = AwardMutants.ofTotals(policy).toList();
        List<Mutant> survivors = Stream.concat(
                ofOutcomes.stream().filter(mutant -> !noticedInOutcomes(mutant, policy, examples)),
                ofTotals.stream().filter(mutant -> !noticedInTotals(mutant, policy, examples))).toList();
        int all = ofOutcomes.size() + ofTotals.size();
        System.out.println("policy mutants: " + (all - survivors.size()) + " of " + all + " killed");
        assertEquals(List.of(), survivors);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void withoutAnyChangeNothingIsNoticed(Policy policy) {
        PolicyExamples examples = PolicyExamples.of(policy);
        for (Award award : policy.awards()) {
            Mutant unchanged = new Mutant(award, "nothing", "as it is", "as it is");
            assertFalse(noticedInOutcomes(unchanged, policy, examples), award.id());
            assertFalse(noticedInTotals(unchanged, policy, examples), award.id());
        }
    }

    /** Assesses the changed award alone, which is what makes thousands of mutants cheap. */
    private static boolean noticedInOutcomes(Mutant mutant, Policy policy, PolicyExamples examples) {
        Assessor changed = new Assessor(withAwards(policy, List.of(mutant.award())));
        return examples.byAward().getOrDefault(mutant.award().id(), List.of()).stream()
                .anyMatch(fails(example -> example.expected().equals(example.actual(changed))));
    }

    private static boolean noticedInTotals(Mutant mutant, Policy policy, PolicyExamples examples) {
        Assessor changed = new Assessor(withAwards(policy, policy.awards().stream()
                .map(award -> award.id().equals(mutant.award().id()) ? mutant.award() : award).toList()));
        return examples.totals().stream()
                .anyMatch(fails(example -> example.expected().equals(example.actual(changed))));
    }

    /** An example fails if it comes out otherwise, or if the changed award cannot be worked out at all. */
    private static <T> Predicate<T> fails(Predicate<T> holds) {
        return example -> {
            try {
                return !holds.test(example);
            } catch (IllegalArgumentException | ArithmeticException impossible) {
                return true;
            }
        };
    }

    private static Policy withAwards(Policy policy, List<Award> awards) {
        return new Policy(policy.id(), policy.document(), policy.period(), policy.facts(), policy.stageFact(),
                policy.sections(), policy.clauses(), policy.groups(), awards, policy.questions(), policy.otherSupport(),
                policy.readings(), policy.numbers(), policy.guidance(), policy.source());
    }

    private static Stream<Policy> editions() {
        return PublishedPolicy.EDITIONS.policies().stream();
    }
}
