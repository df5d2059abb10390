package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
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
    private static final Pattern ALIKE = Pattern.compile("(?s)\\{#alike [^}]*}(.*?)\\{/alike}");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)\\b(?:[^<>\"]|\"[^\"]*\")*?(/?)>");
    private static final Set<String> WITHOUT_END = Set.of("img", "input", "br", "hr", "meta", "link");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noLineIsTooWide(Path template) throws IOException {
        assertEquals(List.of(), Files.readAllLines(template).stream().filter(line -> line.length() > MOST_COLUMNS)
                .toList());
    }

    /** A reference to what is not there draws nothing, and nobody is told. */
    @ParameterizedTest
    @MethodSource("templates")
    void everyIconIsDrawn(Path template) throws IOException {
        Set<String> drawn = named("id=\"([^\"]+)\"", Path.of("src/main/resources/assets/icons.svg"));
        assertTrue(drawn.containsAll(Stream.of(Truth.values()).map(Truth::id).toList()), "one for each truth");
        assertTrue(drawn.containsAll(Stream.of(Amount.Kind.values()).map(Amount.Kind::id).toList()),
                "one for each kind of amount");
        Set<String> used = named("#icon\\s+it=\"([^\"]+)\"|icons\\.href}#([a-z-]+)", template);
        used.removeAll(drawn);
        assertEquals(Set.of(), used);
    }

    /** What is kept of a page is one part of it, or several: nobody looks for the end of a tag elsewhere. */
    @ParameterizedTest
    @MethodSource("templates")
    void whatIsAlikeForEveryoneIsWholeElements(Path template) throws IOException {
        ALIKE.matcher(Files.readString(template)).results().forEach(kept -> {
            Deque<String> open = new ArrayDeque<>();
            TAG.matcher(kept.group(1)).results().filter(tag -> !WITHOUT_END.contains(tag.group(2)) && tag.group(3)
                    .isEmpty())
                    .forEach(tag -> {
                        if (tag.group(1).isEmpty()) {
                            open.push(tag.group(2));
                        } else {
                            assertEquals(tag.group(2), open.isEmpty() ? null : open.pop(), kept.group());
                        }
                    });
            assertEquals(List.of(), List.copyOf(open), kept.group());
        });
    }

    private static Set<String> named(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(file)).results()
                .map(found -> found.groupCount() > 1 && found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
    }
}
