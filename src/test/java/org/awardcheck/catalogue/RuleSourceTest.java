package org.awardcheck.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Policy;
import org.awardcheck.policy.RuleSource;
import org.junit.jupiter.api.Test;

/** What leads from a figure to the rule that it comes of. */
class RuleSourceTest {
    private static final Path FOLDER = Path.of("src/main/resources", PublishedPolicy.FOLDER);
    private static final PolicyFiles FILES = PolicyFiles.onClassPath(PublishedPolicy.FOLDER);

    /** As {@code cat *.yaml | sha256sum}: a shell gives the files in the order of their names. */
    @Test
    void theChecksumIsThatOfTheFilesInARow() throws IOException, GeneralSecurityException {
        for (Policy policy : PublishedPolicy.EDITIONS.policies()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (Stream<Path> files = Files.list(FOLDER.resolve(policy.id()))) {
                for (Path file : files.sorted().toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            assertEquals(HexFormat.of().formatHex(digest.digest()).substring(0, 16), policy.source().checksum());
        }
    }

    @Test
    void everyAwardLeadsToTheLineOfWhatItPays() throws IOException {
        for (Policy policy : PublishedPolicy.EDITIONS.policies()) {
            for (Award award : policy.awards()) {
                String[] place = policy.source().of(award).split(":");
                List<String> lines = Files.readAllLines(FOLDER.resolve(policy.id()).resolve(place[0]));
                int line = Integer.parseInt(place[1]);
                assertEquals(true, lines.get(line - 1).strip().startsWith("pays:"), award.id());
                // The award that the line belongs to is the last one that begins above it.
                assertEquals("- id: " + award.id(), lines.subList(0, line).stream().map(String::strip)
                        .filter(it -> it.startsWith("- id:")).reduce((first, second) -> second).orElseThrow());
            }
        }
    }

    @Test
    void aChangedFigureChangesTheChecksum() {
        String before = PublishedPolicy.EDITIONS.policies().get(0).source().checksum();
        assertEquals(before, checksum(Map.of()));
        assertNotEquals(before, checksum(Map.of("8%", "9%")));
    }

    private static String checksum(Map<String, String> changes) {
        return Catalogue.load(path -> {
            Optional<String> content = FILES.read(path);
            for (Map.Entry<String, String> change : changes.entrySet()) {
                content = content.map(it -> path.endsWith("technical-transformation.yaml")
                        ? it.replace(change.getKey(), change.getValue()) : it);
            }
            return content;
        }).policies().get(0).source().checksum();
    }

    @Test
    void aPolicyOfNoFileHasNone() {
        assertEquals("", RuleSource.NONE.checksum());
    }
}
