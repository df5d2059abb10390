package org.awardcheck.eligibility;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that takes each published edition of the policy in turn. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest
@MethodSource("org.awardcheck.eligibility.ForEachEdition$Editions#all")
@interface ForEachEdition {

    /** The editions by their ids. */
    final class Editions {
        private Editions() {
        }

        static Stream<Named<Policy>> all() {
            return PublishedPolicy.EDITIONS.policies().stream().map(policy -> Named.of(policy.id(), policy));
        }
    }
}
