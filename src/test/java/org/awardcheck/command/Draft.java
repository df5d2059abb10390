package org.awardcheck.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the published edition, to be changed. */
record Draft(Path folder) {
    static final String EDITION = "huzhou-manufacturing-2023";
    private static final Path PUBLISHED = Path.of("src/main/resources/policy", EDITION);

    static Draft in(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(PUBLISHED)) {
            files.forEach(file -> copy(file, folder));
        }
        return new Draft(folder);
    }

    private static void copy(Path file, Path folder) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other words in the place of the first of these. */
    Draft change(String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        int at = text.indexOf(from);
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return this;
    }
}
