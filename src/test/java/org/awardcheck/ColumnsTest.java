package org.awardcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of Java end at the column that .editorconfig names; no formatter that we know wraps them as people do. */
class ColumnsTest {
    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final int MOST_COLUMNS = 120;

    /** A text that is longer by itself may be: it is found by its words, and best in one piece. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "deploy"})
    void endAtColumn120ButForATextOfTheirOwn(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<String> longer = files.filter(file -> file.toString().endsWith(".java")).flatMap(ColumnsTest::longer)
                    .toList();
            assertEquals(List.of(), longer);
        }
    }

    private static Stream<String> longer(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size()).filter(i -> TEXT.matcher(lines.get(i)).replaceAll("").length()
                    > MOST_COLUMNS || lines.get(i).length() > MOST_COLUMNS && !isText(lines.get(i)))
                    .mapToObj(i -> file + ":" + (i + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is little else in a line than one text. */
    private static boolean isText(String line) {
        return TEXT.matcher(line.strip()).replaceFirst("").length() < 30;
    }
}
