package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that a designer can read. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int MOST_COLUMNS = 120;

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noLineIsTooWide(Path template) throws IOException {
        assertEquals(List.of(), Files.readAllLines(template).stream().filter(line -> line.length() > MOST_COLUMNS).toList());
    }

    /** A reference to what is not there draws nothing, and nobody is told. */
    @ParameterizedTest
    @MethodSource("templates")
    void everyIconIsDrawn(Path template) throws IOException {
        Set<String> drawn = named("id=\"([^\"]+)\"", Path.of("src/main/resources/assets/icons.svg"));
        assertTrue(drawn.containsAll(Stream.of(Truth.values()).map(Truth::id).toList()), "one for each truth");
        assertTrue(drawn.containsAll(Stream.of(Amount.Kind.values()).map(Amount.Kind::id).toList()), "one for each kind of amount");
        Set<String> used = named("#icon\\s+it=\"([^\"]+)\"|icons\\.href}#([a-z-]+)", template);
        used.removeAll(drawn);
        assertEquals(Set.of(), used);
    }

    private static Set<String> named(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(file)).results()
                .map(found -> found.groupCount() > 1 && found.group(1) == null ? found.group(2) : found.group(1)).collect(Collectors.toSet());
    }
}
