package org.awardcheck.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder of bad catalogues. Each case puts its files over those of {@code base} and says in {@code expected.txt} what
 * must be told, one fault a line: {@code file:line path: problem; cure}.
 */
class BadCataloguesTest {
    private static final Path FOLDER = Path.of("src/test/resources/bad-catalogues");
    private static final Path BASE = FOLDER.resolve("base");
    private static final String EXPECTED = "expected.txt";

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).filter(folder -> !folder.equals(BASE))
                    .map(folder -> folder.getFileName().toString()).sorted()
                    .toList().stream();
        }
    }

    @Test
    void theBaseHasNoFault() {
        assertEquals(8, Catalogue.load(over("base")).policies().get(0).awards().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFaultsOfABadCatalogueAreToldWithPlaceAndCure(String name) throws IOException {
        BrokenCatalogueException broken = assertThrows(BrokenCatalogueException.class,
                () -> Catalogue.load(over(name, "base")));
        assertEquals(Files.readString(FOLDER.resolve(name).resolve(EXPECTED)).strip().lines().toList(),
                broken.faults().stream().map(CatalogueFault::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBadCatalogueHasOneFaultUnlessItsNameSaysSeveral(String name) throws IOException {
        List<String> faults = Files.readString(FOLDER.resolve(name).resolve(EXPECTED)).strip().lines().toList();
        assertEquals(name.startsWith("several-"), faults.size() > 1);
        assertAll(faults.stream().map(fault -> () -> assertTrue(fault.matches("[^ :]+(:\\d+( \\S+)?)?: .+; .+"),
                fault)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBadCatalogueChangesTheBase(String name) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(name))) {
            List<Path> changed = files.filter(Files::isRegularFile).filter(file -> !file.endsWith(EXPECTED)).toList();
            assertFalse(changed.isEmpty());
            for (Path file : changed) {
                Path before = BASE.resolve(FOLDER.resolve(name).relativize(file));
                assertTrue(Files.notExists(before) || Files.mismatch(before, file) >= 0, file + " is as in the base");
            }
        }
    }

    private static PolicyFiles over(String... folders) {
        return FolderFiles.in(Stream.of(folders).map(folder -> "bad-catalogues/" + folder).toArray(String[]::new));
    }
}
