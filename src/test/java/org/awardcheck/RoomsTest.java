package org.awardcheck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house, and what each may use. A room that is not built yet breaks no rule. */
class RoomsTest {
    /** The rooms that know {@code java.*} and each other alone. */
    private static final List<String> PURE = List.of("policy", "answers", "calculator", "eligibility", "wording",
            "situation");
    /** The rooms that are there. */
    private static final List<String> BUILT = join(PURE,
            List.of("catalogue", "request", "function", "http", "batch", "openapi", "health", "web", "command"));
    /** In this order: a room may use those before it. */
    private static final List<String> ROOMS = BUILT;
    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.awardcheck");

    static List<String> rooms() {
        return ROOMS;
    }

    static List<String> built() {
        return BUILT;
    }

    @Test
    void everyClassLivesInARoom() {
        classes().should().resideInAnyPackage(packages(ROOMS)).check(APPLICATION);
    }

    @ParameterizedTest
    @MethodSource("built")
    void aRoomThatWasBuiltIsInhabited(String room) {
        assertTrue(APPLICATION.containPackage("org.awardcheck." + room), room);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyThoseBeforeIt(String room) {
        List<String> later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
        noClasses().that().resideInAPackage(inside(room)).should().dependOnClassesThat()
                .resideInAnyPackage(packages(later)).allowEmptyShould(true).check(APPLICATION);
    }

    /** Whoever has a list has no use for pages. */
    @Test
    void theCommandKnowsNoPages() {
        noClasses().that().resideInAPackage(inside("command")).should().dependOnClassesThat()
                .resideInAPackage(inside("web")).check(APPLICATION);
    }

    @Test
    void thePureRoomsKnowJavaAndEachOtherAlone() {
        classes().that().resideInAnyPackage(packages(PURE)).should().onlyDependOnClassesThat(
                resideInAnyPackage(packages(PURE)).or(resideInAPackage("java.."))).check(APPLICATION);
    }

    @ParameterizedTest(name = "{1} only in {0}")
    @CsvSource({
            "catalogue openapi,                 org.yaml..",
            "function openapi,                  io.quarkus.funqy..",
            "http openapi,                      io.vertx..",
            "health,                            org.eclipse.microprofile.health..",
            "function openapi,                  org.eclipse.microprofile.openapi..",
            "openapi,                           io.smallrye.openapi..",
            "web,                               io.quarkus.qute..",
            "request function http openapi batch, com.fasterxml.jackson..",
            "web batch,                         jakarta.ws.rs..",
            "web,                               io.nayuki..",
            "batch,                             de.siegmar.fastcsv..",
            "batch,                             org.dhatim.fastexcel..",
            "batch,                             com.fasterxml.aalto..",
            "command,                           picocli..",
    })
    void aLibraryIsKnownToItsRoomsAlone(String rooms, String library) {
        noClasses().that().resideOutsideOfPackages(packages(List.of(rooms.split(" ")))).should().dependOnClassesThat()
                .resideInAPackage(library).check(APPLICATION);
    }

    /** The same question has the same answer, whenever, wherever and on whatever machine it is asked. */
    @Test
    void whatIsPureOrReadOnceDependsOnNoClockLocaleOrChance() {
        noClasses().that().resideInAnyPackage(packages(join(PURE, List.of("catalogue")))).should()
                .accessTargetWhere(dependsOnTheSurroundings()).orShould().dependOnClassesThat(
                        assignableTo(Clock.class).or(assignableTo(RandomGenerator.class))
                        .or(assignableTo(Random.class)))
                .check(APPLICATION);
    }

    private static DescribedPredicate<JavaAccess<?>> dependsOnTheSurroundings() {
        Set<String> always = Set.of("java.lang.Math.random", "java.lang.String.formatted", "java.lang.System.getenv",
                "java.lang.System.currentTimeMillis", "java.lang.System.getProperty", "java.lang.System.nanoTime",
                "java.time.ZoneId.systemDefault", "java.util.Collections.shuffle", "java.util.Locale.getDefault",
                "java.util.TimeZone.getDefault", "java.util.UUID.randomUUID");
        Set<String> withoutALocale = Set.of("java.lang.String.toLowerCase()", "java.lang.String.toUpperCase()",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)", "java.util.Date.<init>()");
        return DescribedPredicate.describe("depends on the surroundings", access -> {
            String target = access.getTarget().getFullName();
            String name = access.getTargetOwner().getName() + "." + access.getTarget().getName();
            return always.contains(name) || withoutALocale.contains(target)
                    || name.startsWith("java.time.") && name.endsWith(".now");
        });
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(RoomsTest::inside).toArray(String[]::new);
    }

    private static String inside(String room) {
        return "org.awardcheck." + room + "..";
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
