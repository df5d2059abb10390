package org.awardcheck.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the program logged while its tests ran, at every level that it is built with, holds none of the answers they
 * sent.
 */
class LogIT {
    /** See {@code microprofile-config.properties} of the tests. */
    private static final Path LOG = Path.of("target/suite.log");

    @Test
    void holdsNoAnswer() throws IOException {
        GivenAnswers answers = new GivenAnswers();
        try (Stream<String> lines = Files.lines(LOG)) {
            assertEquals(List.of(), lines.filter(answers::isIn).limit(20).toList());
        }
    }

    @Test
    void holdsEverythingElse() throws IOException {
        for (String told : List.of(" DEBUG ", "Profile test activated")) {
            try (Stream<String> lines = Files.lines(LOG)) {
                assertTrue(lines.anyMatch(line -> line.contains(told)), told);
            }
        }
    }
}
