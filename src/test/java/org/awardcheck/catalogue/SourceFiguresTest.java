package org.awardcheck.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Figure;
import org.awardcheck.policy.OtherSupport;
import org.awardcheck.policy.Parameters;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.PolicyTestData;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the catalogue against the figures that are in the policy's text: none of them is forgotten, and none of the
 * catalogue's comes from elsewhere.
 */
class SourceFiguresTest {

    /** A figure of the text and one of the things that account for it. */
    private record Use(SourceFigure figure, JsonNode by) {

        boolean isOf(String kind) {
            return by.has(kind);
        }

        String get(String key) {
            return by.path(key).asText();
        }

        @Override
        public String toString() {
            return figure.written() + " is " + by;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFigureOfTheTextIsTheOneInTheCatalogue() {
        return editions().flatMap(policy -> uses(policy).stream().filter(use -> !use.isOf("name"))
                .map(use -> dynamicTest(use.toString(), () -> {
                    Figure kept = use.isOf("award") ? parameter(use, policy) : figureOfOtherSupport(use, policy);
                    assertEquals(use.figure().named(kept.name()), kept, use::toString);
                })));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyParameterOfAnAwardStandsInTheText(Policy policy) {
        Set<String> unaccounted = new TreeSet<>();
        for (Award award : policy.awards()) {
            Parameters.of(award).stream().filter(figure -> isStated(figure, award))
                    .forEach(figure -> unaccounted.add(award.id() + ": " + figure.name()));
        }
        unaccounted.removeAll(listed(policy, "award", "parameter"));
        assertEquals(Set.of(), unaccounted);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyFigureOfOtherSupportStandsInTheText(Policy policy) {
        Set<String> unaccounted = new TreeSet<>();
        for (OtherSupport support : policy.otherSupport()) {
            support.figures().forEach(figure -> unaccounted.add(support.id() + ": " + figure.name()));
        }
        unaccounted.removeAll(listed(policy, "other-support", "figure"));
        assertEquals(Set.of(), unaccounted);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void whatAccountsForAFigureIsAnAwardOrOtherSupportOrAName(Policy policy) {
        List<Set<String>> shapes = List.of(Set.of("award", "parameter"), Set.of("other-support", "figure"),
                Set.of("name"));
        for (Use use : uses(policy)) {
            Set<String> keys = new TreeSet<>();
            use.by().fieldNames().forEachRemaining(keys::add);
            assertEquals(1, shapes.stream().filter(keys::equals).count(), use::toString);
            use.by().forEach(value -> assertFalse(value.asText().isBlank(), use::toString));
        }
    }

    /**
     * Whether the text states the figure. It does not where the figure follows from others, as a rate from its base and
     * increase, and where a threshold only says that there is something to reward: one thing, or one yuan.
     */
    private static boolean isStated(Figure figure, Award award) {
        boolean isSum = figure.name().equals("rate") && Parameters.find(award, "increase").isPresent();
        boolean saysSomething = award.conditions().stream()
                .filter(Condition.Threshold.class::isInstance).map(Condition.Threshold.class::cast)
                .anyMatch(threshold -> threshold.fact().id().equals(figure.name()) && threshold.smallest() == 1);
        return !isSum && !saysSomething;
    }

    private static Figure parameter(Use use, Policy policy) {
        return policy.award(use.get("award")).flatMap(award -> Parameters.find(award, use.get("parameter")))
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no such parameter: " + use));
    }

    private static Figure figureOfOtherSupport(Use use, Policy policy) {
        return policy.otherSupport().stream().filter(support -> support.id().equals(use.get("other-support")))
                .flatMap(support -> support.figures().stream())
                .filter(figure -> figure.name().equals(use.get("figure"))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no such figure: " + use));
    }

    private static Set<String> listed(Policy policy, String kind, String name) {
        Set<String> listed = new TreeSet<>();
        uses(policy).stream().filter(use -> use.isOf(kind))
                .forEach(use -> listed.add(use.get(kind) + ": " + use.get(name)));
        return listed;
    }

    /** The lines in their order; one that several things share, once for each. */
    private static List<Use> uses(Policy policy) {
        List<Use> uses = new ArrayList<>();
        for (JsonNode line : PolicyTestData.read(policy, "source-figures.yaml")) {
            for (Map.Entry<String, JsonNode> entry : line.properties()) {
                SourceFigure figure = new SourceFigure(entry.getKey());
                if (entry.getValue().isArray()) {
                    entry.getValue().forEach(by -> uses.add(new Use(figure, by)));
                } else {
                    uses.add(new Use(figure, entry.getValue()));
                }
            }
        }
        return uses;
    }

    private static Stream<Policy> editions() {
        return PublishedPolicy.EDITIONS.policies().stream();
    }
}
