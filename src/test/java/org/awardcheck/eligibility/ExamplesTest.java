package org.awardcheck.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples beside the data of every published edition. */
class ExamplesTest {

    @TestFactory
    Stream<DynamicContainer> everyAwardComesOutAsItsExamplesSay() {
        return editions().map(policy -> {
            Assessor assessor = new Assessor(policy);
            return dynamicContainer(policy.id(), PolicyExamples.of(policy).byAward().entrySet().stream()
                    .map(entry -> dynamicContainer(entry.getKey(), outcomes(entry.getValue(), assessor))));
        });
    }

    @TestFactory
    Stream<DynamicContainer> theTotalsComeOutAsTheirExamplesSay() {
        return editions().map(policy -> {
            Assessor assessor = new Assessor(policy);
            return dynamicContainer(policy.id(), PolicyExamples.of(policy).totals().stream()
                    .map(example -> dynamicTest(example.about(),
                            () -> assertEquals(example.expected(), example.actual(assessor)))));
        });
    }

    private static Stream<DynamicTest> outcomes(List<PolicyExample> examples, Assessor assessor) {
        return examples.stream().map(example -> dynamicTest(example.line(),
                () -> assertEquals(example.expected(), example.actual(assessor),
                        () -> example.award() + " " + example.line())));
    }

    private static Stream<Policy> editions() {
        return PublishedPolicy.EDITIONS.policies().stream();
    }
}
