package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row is in one part and in one alone, wherever the parts meet. */
class PartTest {
    /** What decides where rows begin, and what does not. */
    private static final List<String> PIECES = List.of("\"", "\"\"", ",", "\n", "\r", "\r\n", "a", "万", "a\"b",
            "\"c,\n d\"");
    private static final Charset GB18030 = Charset.forName("GB18030");
    @TempDir
    Path folder;

    /** @return the rows, each behind the number of its line */
    private static List<String> rows(String csv, long linesBefore) {
        List<String> rows = new ArrayList<>();
        CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(csv)
                .forEach(row -> rows.add(row.getStartingLineNumber() + linesBefore + " " + row.getFields()));
        return rows;
    }

    /** All rows of a part, without the header. */
    private static Source open(Path file, Format format, int number, int of) throws IOException {
        try (Stretches stretches = new Stretches(file, format, new Part(number, of), UnaryOperator.identity())) {
            return stretches.next(Long.MAX_VALUE).orElseGet(() -> Source.of(InputStream.nullInputStream(), null));
        }
    }

    private static String text(Source source, Charset charset) throws IOException {
        try (InputStream in = source.in()) {
            return new String(in.readAllBytes(), charset);
        }
    }

    private static String header(Path file, Charset charset) throws IOException {
        try (Stretches stretches = new Stretches(file, Format.CSV, Part.WHOLE, UnaryOperator.identity())) {
            String text = new String(stretches.header().in().readAllBytes(), charset);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    private void assertEveryRowIsInOnePart(String csv, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("projects.csv"), csv.getBytes(charset));
        List<String> whole = rows(csv.startsWith("\uFEFF") ? csv.substring(1) : csv, 0);
        int size = (int) Files.size(file);
        for (int of = 1; of <= size; of++) {
            List<String> together = new ArrayList<>(rows(header(file, charset), 0));
            for (int number = 1; number <= of; number++) {
                Source source = open(file, Format.CSV, number, of);
                together.addAll(rows(text(source, charset), source.linesBefore()));
            }
            assertEquals(whole, together, of + " parts of " + csv.replace("\r", "\\r").replace("\n", "\\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "h,i\n1,2\n3,4\n", "h,i\r\n1,2\r\n3,4", "h,i\r1,2\r3,4\r", "\n\nh,i\n\n1,2\n\n\n3,4\n\n", "h\n", "h", "",
            "h,i\n\"1\n2\",\"3\"\"\n\"\"4\"\n5,6\n", "h,i\n1,\"\n\n\n\"\n2,\"\r\n\"\r\n3,\"\r\"\n4,5",
            "\"h\n1\",i\n1,2\n3,4\n",
            "h,i\na\"b,c\nd\",e\n", "h,i\n\"\",\"\"\n\"\"\"\",1\n,\n", "\uFEFF\"h\ni\",j\n甲,\"乙\n丙\"\n丁,戊\n"})
    void whereverTheyMeet(String csv) throws IOException {
        assertEveryRowIsInOnePart(csv, StandardCharsets.UTF_8);
        if (!csv.startsWith("\uFEFF")) {
            assertEveryRowIsInOnePart(csv, GB18030);
        }
    }

    @Test
    void whateverTheFile() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        int tried = 0;
        for (int i = 0; i < 1_000; i++) {
            StringBuilder csv = new StringBuilder("h");
            for (int j = random.nextInt(20); j > 0; j--) {
                csv.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            if (isWellFormed(csv.toString())) {
                tried++;
                assertEveryRowIsInOnePart(csv.toString(), i % 2 == 0 ? StandardCharsets.UTF_8 : GB18030);
            }
        }
        assertTrue(tried > 200, tried + " files");
    }

    private static boolean isWellFormed(String csv) {
        try {
            return !rows(csv, 0).isEmpty();
        } catch (CsvParseException e) {
            return false;
        }
    }

    /** A character's second half may be any byte from 0x30 on, and none of those that part rows and cells. */
    @Test
    void noPartOfALongCharacterEndsACell() {
        for (int c = 0x80; c < 0x10000; c++) {
            if (!Character.isSurrogate((char) c)) {
                for (byte one : String.valueOf((char) c).getBytes(GB18030)) {
                    assertEquals(-1, "\",\r\n".indexOf(one), Integer.toHexString(c));
                }
            }
        }
    }

    @Test
    void whatTheWholeFileIsWrittenInEachPartIsReadIn() throws IOException {
        String csv = "project,inHuzhou\n" + "a,yes\n".repeat(3) + "万,yes\n" + "b,yes\n".repeat(3) + "é,yes\n";
        Path file = Files.write(folder.resolve("projects.csv"), csv.getBytes(GB18030));
        assertEquals(GB18030, open(file, Format.CSV, 2, 5).charset());
        assertEquals(GB18030, open(file, Format.CSV, 5, 5).charset());
    }

    /** The block that is looked at may end within the first character that tells. */
    @ParameterizedTest
    @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 131_071})
    void whereverTheFirstCharacterStandsThatTells(int place) throws IOException {
        String csv = "project,inHuzhou\n" + "a".repeat(place - 17) + "万元,yes\n";
        Path file = Files.write(folder.resolve("projects.csv"), csv.getBytes(GB18030));
        assertEquals(GB18030, open(file, Format.CSV, 1, 1).charset());
    }

    @Test
    void aLineIsInOnePartWhereverTheyMeet() throws IOException {
        byte[] lines = "{\"a\":\"\n\"\r\"}\n\n{万}\r\n\"\n{}".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("projects.ndjson"), lines);
        for (int of = 1; of <= lines.length; of++) {
            ByteArrayOutputStream together = new ByteArrayOutputStream();
            for (int number = 1; number <= of; number++) {
                Source source = open(file, Format.NDJSON, number, of);
                byte[] part = source.in().readAllBytes();
                if (part.length > 0) {
                    assertEquals(together.toString(StandardCharsets.UTF_8).chars().filter(it -> it == '\n').count(),
                            source.linesBefore());
                }
                together.write(part);
            }
            assertArrayEquals(lines, together.toByteArray());
        }
    }

    @Test
    void thereAreNoOtherParts() {
        assertThrows(IllegalArgumentException.class, () -> new Part(0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Part(4, 3));
    }
}
