package org.awardcheck.catalogue.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.DataOutputStream;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.catalogue.Catalogue;
import org.awardcheck.catalogue.FolderFiles;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Condition;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotTest {

    static Stream<Editions> editions() {
        return Stream.of(PublishedPolicy.EDITIONS, Catalogue.load(FolderFiles.in("two-editions")));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void whatIsReadIsWhatWasWritten(Editions editions) {
        Editions read = Snapshot.read(Snapshot.of(editions));
        assertEquals(editions.policies().size(), read.policies().size());
        for (int i = 0; i < editions.policies().size(); i++) {
            assertEquals(contents(editions.policies().get(i)), contents(read.policies().get(i)));
        }
    }

    /** A kind that no award has would go untested above. */
    @Test
    void thePublishedPolicyHasEveryKindOfConditionAndPayout() {
        List<Award> awards = PublishedPolicy.EDITIONS.policies().stream().flatMap(it -> it.awards().stream()).toList();
        assertEquals(kinds(Condition.class), awards.stream().flatMap(award -> award.conditions().stream())
                .map(Object::getClass).collect(Collectors.toSet()));
        assertEquals(kinds(Payout.class), awards.stream().map(Award::payout)
                .map(Object::getClass).collect(Collectors.toSet()));
    }

    /** Whoever looks things up by what they are, and not by what they are like, finds them. */
    @Test
    void whatStoodInTwoPlacesIsOneThing() {
        Policy policy = Snapshot.read(Snapshot.of(PublishedPolicy.EDITIONS)).policies().get(0);
        for (Award award : policy.awards()) {
            policy.factsOf(award).forEach(fact -> assertSame(policy.facts().get(policy.facts().positionOf(fact)),
                    fact));
            assertSame(policy.clauses().get(policy.clauses().indexOf(award.clause())), award.clause());
        }
    }

    @Test
    void theSameEditionsAreTheSameBytes() {
        assertArrayEquals(Snapshot.of(PublishedPolicy.EDITIONS),
                Snapshot.of(Snapshot.read(Snapshot.of(PublishedPolicy.EDITIONS))));
    }

    @Test
    void whatNobodyCanReadIsNotWritten() {
        ValueWriter writer = new ValueWriter(new DataOutputStream(OutputStream.nullOutputStream()));
        assertThrows(IllegalArgumentException.class, () -> writer.write(Duration.ZERO, Duration.class));
    }

    /** Everything that a policy has, by name. */
    private static Map<String, Object> contents(Policy policy) {
        Map<String, Object> contents = new TreeMap<>();
        for (RecordComponent component : Policy.class.getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(policy);
                contents.put(component.getName(), value instanceof FactList facts
                        ? List.of(facts.stream().toList(), facts.topicFact()) : value);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return contents;
    }

    private static Set<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind)).collect(Collectors.toSet());
    }
}
