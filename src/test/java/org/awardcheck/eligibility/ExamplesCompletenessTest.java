package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.PolicyTestData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the examples say enough; what exactly they must notice is for {@link PolicyMutationTest}. */
class ExamplesCompletenessTest {

    @TestFactory
    Stream<DynamicTest> everyAwardHasAnExampleOfEveryOutcomeThatItCanHave() {
        return forEveryAward((award, examples) -> {
            Set<Status> possible = EnumSet.allOf(Status.class);
            if (award.payableFrom().isEmpty()) {
                possible.remove(Status.PENDING);
            }
            assertEquals(possible, examples.stream().map(example -> example.expected().status())
                    .collect(Collectors.toSet()), award.id());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyThresholdHasAnExampleAtItAndOneJustBelow() {
        return forEveryAward((award, examples) -> award.conditions().stream()
                .filter(Condition.Threshold.class::isInstance).map(Condition.Threshold.class::cast)
                .forEach(threshold -> assertTrue(examples.stream().anyMatch(at -> examples.stream()
                                .anyMatch(below -> lieOnEachSide(at, below, threshold))),
                        () -> award.id() + " has no examples with " + threshold.fact().id() + " at "
                                + threshold.smallest() + " and at one less, all else equal")));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyFileOfExamplesIsRead(Policy policy) throws IOException, URISyntaxException {
        Set<String> read = new TreeSet<>(Set.of(PolicyExamples.TOTALS));
        PolicyExamples.clausesWithAwards(policy).forEach(clause -> read.add(clause.id() + ".yaml"));
        Path folder = Path.of(getClass().getResource(PolicyTestData.folder(policy) + PolicyExamples.FOLDER).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(read, files.map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static boolean lieOnEachSide(PolicyExample at, PolicyExample below, Condition.Threshold threshold) {
        String fact = threshold.fact().id();
        ObjectNode loweredByOne = at.given().deepCopy();
        loweredByOne.put(fact, (int) threshold.smallest() - 1);
        return at.given().path(fact).asLong(-1) == threshold.smallest() && below.given().equals(loweredByOne)
                && at.expected().status().isObtainable() && below.expected().status() == Status.NOT_ELIGIBLE;
    }

    private static Stream<DynamicTest> forEveryAward(BiConsumer<Award, List<PolicyExample>> demand) {
        return editions().flatMap(policy -> {
            PolicyExamples examples = PolicyExamples.of(policy);
            return policy.awards().stream().map(award -> DynamicTest.dynamicTest(policy.id() + ": " + award.id(),
                    () -> demand.accept(award, examples.byAward().getOrDefault(award.id(), List.of()))));
        });
    }

    private static Stream<Policy> editions() {
        return PublishedPolicy.EDITIONS.policies().stream();
    }
}
