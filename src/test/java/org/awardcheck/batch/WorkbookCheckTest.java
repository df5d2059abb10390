package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook may hold, before anything of it is read. */
class WorkbookCheckTest {
    private static final long LIMIT = 4L << 20;
    private static final Duration QUICK = Duration.ofSeconds(10);
    private static final int BEFORE_SIZE_IN_DIRECTORY = 24;
    private static final String SHEET = "<worksheet><sheetData>%s</sheetData></worksheet>";

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i++) {
                zip.putNextEntry(new ZipEntry("part" + i + ".xml"));
                zip.write(parts[i].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** The directory then says that its first part unpacks to so many bytes. */
    private static byte[] saying(byte[] zip, int size) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(bytes.getInt(zip.length - 6) + BEFORE_SIZE_IN_DIRECTORY, size);
        return bytes.array();
    }

    /** However well it packs. */
    private static final WorkbookBounds BOUNDS = new WorkbookBounds(LIMIT, LIMIT, Integer.MAX_VALUE, () -> LIMIT, () -> true);

    private static WorkbookFile open(byte[] zip, WorkbookBounds bounds) throws IOException {
        return WorkbookFile.of(new BufferedInputStream(new ByteArrayInputStream(zip)), bounds);
    }

    private static void take(byte[] zip) throws IOException {
        open(zip, BOUNDS).close();
    }

    private static String fault(byte[] zip) {
        return assertThrows(UnreadableException.class, () -> take(zip)).fault().code();
    }

    private static String row(int cells, String cell) {
        return "<row>" + cell.repeat(cells) + "</row>";
    }

    @Test
    void whatSaysThatItIsTooLargeIsNotUnpacked() throws IOException {
        assertEquals("unpacks-too-large", fault(saying(zip("<a/>"), (int) LIMIT + 1)));
        take(zip("<a/>"));
    }

    @Test
    void whatSaysLessThanItIsIsFoundOut() throws IOException {
        assertEquals("unpacks-too-large", fault(saying(zip(String.format(SHEET, row(1, "<c/>").repeat(400_000))), 10)));
    }

    @Test
    void severalPartsCountTogether() throws IOException {
        String half = String.format(SHEET, row(1, "<c/>").repeat(150_000));
        take(zip(half));
        assertEquals("unpacks-too-large", fault(zip(half, half)));
    }

    @Test
    void itMayHaveSoManyPartsAndNoMore() throws IOException {
        take(zip("<a/>".repeat(2_000).split("(?<=>)")));
        assertEquals("too-many-parts", fault(zip("<a/>".repeat(2_001).split("(?<=>)"))));
    }

    @Test
    void itMayBeSoLongAndNoMore() {
        byte[] zip = new byte[(int) LIMIT + 1];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, zip, 0, 4);
        assertThrows(TooLargeException.class, () -> take(zip));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "XFD1048576", "AA7", "$B$7"})
    void aCellStandsWhereASheetHasRoom(String address) throws IOException {
        take(zip(String.format(SHEET, row(1, "<c r=\"" + address + "\"/>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA1", "ZZZZZZ1", "A12345678901", "XFE1", "~~~1", "~~~~~~~~~1", "B"})
    void aCellThatStandsElsewhereIsRefused(String address) throws IOException {
        assertEquals("no-workbook", fault(zip(String.format(SHEET, row(1, "<c r=\"" + address + "\"/>")))));
    }

    @ParameterizedTest
    @CsvSource({"500000, ''", "600000, row-too-long"})
    void aRowMayBeSoLongAndNoMore(int cells, String code) throws IOException {
        byte[] zip = zip(String.format(SHEET, row(cells, "<c/>")));
        if (code.isEmpty()) {
            take(zip);
        } else {
            assertEquals(code, fault(zip));
        }
    }

    @Test
    void formulasOfGroupsAreCounted() throws IOException {
        String first = "<c><f t=\"shared\" si=\"0\" ref=\"A1:A9\">" + "A1+".repeat(2_700) + "1</f></c>";
        String next = "<c><f t=\"shared\" si=\"0\"/></c>";
        take(zip(String.format(SHEET, row(1, first) + row(1, next).repeat(200))));
        assertEquals("too-many-formulas", fault(zip(String.format(SHEET, row(1, first) + row(1, next).repeat(300)))));
        String array = "<c><f t=\"array\" ref=\"A1\">1</f></c>";
        take(zip(String.format(SHEET, row(1, array).repeat(10_000))));
        assertEquals("too-many-formulas", fault(zip(String.format(SHEET, row(1, array).repeat(50_000)))));
    }

    private static String numbers(int digits, String cell, String behind) {
        return String.format(SHEET, row(1, cell + "9".repeat(digits) + behind));
    }

    /** FastExcel's reader takes the square of its length for it. */
    @ParameterizedTest
    @CsvSource({"<c><v>, </v></c>", "<c t=\"n\"><v>, </v></c>", "<x:c xmlns:x=\"y\"><x:v>, </x:v></x:c>",
        "<c t=\"s\"><v>0, </v></c>", "<c><v><![CDATA[, ]]></v></c>", "<c t=\"n\"><is><v>, </v></is></c>",
        "<c t=\"b\"><f>1</f><v>, </v></c>"})
    void aNumberMayBeSoLongAndNoMore(String cell, String behind) throws IOException {
        String texts = "<sst>" + "<si><t>a</t></si>".repeat(10) + "</sst>";
        take(zip(numbers(1, "<c t=\"s\"><v>", "</v></c>"), texts));
        take(zip(numbers(cell.contains("0") ? 0 : 64, cell, behind), texts));
        assertEquals("odd-workbook", fault(zip(numbers(65, cell, behind), texts)));
        assertTimeoutPreemptively(QUICK, () -> assertEquals("odd-workbook", fault(zip(numbers(1_000_000, cell, behind), texts))));
    }

    @Test
    void aTextOrAFormulaMayBeLonger() throws IOException {
        take(zip(numbers(32_767, "<c t=\"str\"><v>", "</v></c>")));
        take(zip(numbers(32_767, "<c t=\"inlineStr\"><is><t>", "</t></is></c>")));
        take(zip(numbers(8_192, "<c><f>", "</f><v>1</v></c>")));
    }

    /** Lest the reader take one for the other, and the long number in it go unseen. */
    @ParameterizedTest
    @ValueSource(strings = {"<c t=\"str\"><c t=\"n\"/><v>1</v></c>", "<c><f><c/></f><v>1</v></c>", "<c><v>1<b/></v></c>"})
    void cellsStandBesideEachOther(String cell) throws IOException {
        assertEquals("no-workbook", fault(zip(String.format(SHEET, row(1, cell)))));
    }

    /** The reader would make up two thousand million texts to find the one that is wanted. */
    @Test
    void aSharedTextHasToBeThere() throws IOException {
        String cell = "<c t=\"s\"><v>%d</v></c>";
        String texts = "<sst><si><t>a</t></si><si><t>b</t></si></sst>";
        take(zip(String.format(SHEET, row(1, String.format(cell, 1))), texts));
        take(zip(texts, String.format(SHEET, row(1, String.format(cell, 1)))));
        assertEquals("cut", fault(zip(String.format(SHEET, row(1, String.format(cell, 2))), texts)));
        assertEquals("cut", fault(zip(String.format(SHEET, row(1, String.format(cell, 2_000_000_000))), texts)));
    }

    private static String tag(int attributes, String name) {
        StringBuilder tag = new StringBuilder("<row");
        for (int i = 0; i < attributes; i++) {
            tag.append(' ').append(name).append(i).append("=\"1\"");
        }
        return String.format(SHEET, tag + "/>");
    }

    @Test
    void aTagMayBeSoLongAndNoMore() throws IOException {
        take(zip(tag(500, "a")));
        assertEquals("odd-workbook", fault(zip(tag(501, "a"))));
        assertEquals("odd-workbook", fault(zip(tag(501, "xmlns:a"))));
        assertTimeoutPreemptively(QUICK, () -> assertEquals("row-too-long", fault(zip(tag(200_000, "a")))));
        String areas = "<worksheet><conditionalFormatting sqref=\"" + "A1:A2 ".repeat(10_000) + "\"/></worksheet>";
        take(zip(areas));
        assertEquals("row-too-long", fault(zip(areas.replace("A1:A2", "A1:A2 A3:A4 A5:A6"))));
        take(zip("<si><t>" + "\u4e2d".repeat(32_767) + "</t></si>"));
        assertEquals("row-too-long", fault(zip("<a>" + "a".repeat(3_000_000) + "</a>")));
    }

    @Test
    void thereMayBeSoManyNamesAndNoMore() throws IOException {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 150_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        String some = names.substring(0, names.indexOf("<n1990/>"));
        take(zip("<a>" + some + "</a>", "<a>" + some + "</a>"));
        assertTimeoutPreemptively(QUICK, () -> assertEquals("odd-workbook", fault(zip("<a>" + names + "</a>"))));
        take(zip("<a>".repeat(500) + "</a>".repeat(500)));
        assertEquals("odd-workbook", fault(zip("<a>".repeat(501) + "</a>".repeat(501))));
    }

    /** What is known stays so, whatever others bring. */
    @Test
    void thereIsAnEndToNewNames(@TempDir Path folder) throws IOException {
        MetNames met = new MetNames(5);
        for (String part : List.of("<a><b c='1'/></a>", "<a><x/><y/></a>", "<a><b c='1'/><x/></a>")) {
            new WorkbookCheck(BOUNDS, met).check(Files.write(folder.resolve("part"), zip(part)));
        }
        Path other = Files.write(folder.resolve("part"), zip("<a><z/></a>"));
        assertEquals("odd-workbook", assertThrows(UnreadableException.class,
                () -> new WorkbookCheck(BOUNDS, met).check(other)).fault().code());
    }

    @Test
    void wideRowsAreNotMany() throws IOException {
        String wide = row(1, "<c r=\"XFD1\"/>");
        take(zip(String.format(SHEET, wide.repeat(60))));
        assertEquals("odd-workbook", fault(zip(String.format(SHEET, wide.repeat(5_000)))));
        assertEquals("odd-workbook", fault(zip(String.format(SHEET, wide + "<row/>".repeat(300_000)))));
        // As where someone has once touched the last column.
        take(zip(String.format(SHEET, wide + row(10_000, "<c r=\"E1\"/>") + "<row r=\"12\" spans=\"1:5\" ht=\"20\"/>".repeat(40_000))));
    }

    /** FastExcel's reader looks for these in whatever part it is told to. */
    @ParameterizedTest
    @ValueSource(strings = {"<si><t>a text</t></si>", "<xf numFmtId=\"1\"/>", "<numFmt formatCode=\"00000000000000000000000\"/>"})
    void whatIsKeptInMemoryIsNoSheet(String kept) throws IOException {
        String many = kept.repeat(1_000_000);
        WorkbookBounds bounds = new WorkbookBounds(LIMIT, 64 << 20, Integer.MAX_VALUE, () -> LIMIT, () -> true);
        for (String part : List.of("<sst>" + many + "</sst>", "<worksheet>" + many + "</worksheet>",
                "<sst><worksheet/>" + many + "</sst>")) {
            assertEquals("too-many-texts", assertThrows(UnreadableException.class, () -> open(zip(part), bounds)).fault().code());
        }
    }

    @Test
    void soManyTimesWhatWasSentMayComeOut() throws IOException {
        byte[] zip = zip(String.format(SHEET, "<row/>".repeat(200_000)));
        long unpacked = 200_000 * 6 + 52;
        for (int times : List.of(100, 50)) {
            long enough = (unpacked - 512 * 1024) / times + 1;
            open(zip, new WorkbookBounds(LIMIT, LIMIT, times, () -> enough, () -> true)).close();
            assertEquals("unpacks-many-times", assertThrows(UnreadableException.class, () -> open(zip,
                    new WorkbookBounds(LIMIT, LIMIT, times, () -> enough - 2, () -> true))).fault().code());
        }
    }

    /** Of two with one name, Java's reader finds the last, and FastExcel's the first. */
    @Test
    void eachPartHasANameOfItsOwn() throws IOException {
        byte[] zip = zip("<a/>", "<b/>");
        byte[] twice = new String(zip, StandardCharsets.ISO_8859_1).replace("part1", "part0").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("no-workbook", fault(twice));
    }

    /** Where there is another directory, Java's reader takes one and FastExcel's the other. */
    @Test
    void thereIsOneDirectory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("part0.xml");
            entry.setComment("PK\u0006\u0007" + "\0".repeat(16));
            zip.putNextEntry(entry);
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("cut", fault(out.toByteArray()));
    }

    @Test
    void whoeverHangsUpIsNoticedWhileItIsUnpacked() throws IOException {
        AtomicInteger looks = new AtomicInteger();
        byte[] zip = zip(String.format(SHEET, "<row/>".repeat(500_000)));
        assertThrows(NobodyWaitsException.class, () -> open(zip, new WorkbookBounds(LIMIT, LIMIT, Integer.MAX_VALUE, () -> LIMIT,
                () -> looks.incrementAndGet() < 10)));
        assertEquals(10, looks.get());
    }

    /** What is no XML is counted and let pass: FastExcel would not understand it, either. */
    @Test
    void aPictureIsNoConcern() throws IOException {
        take(zip("<worksheet/>", "\u0089PNG\r\n" + "x".repeat(100_000)));
    }

    @Test
    void nothingStandsBehindTheDirectory() throws IOException {
        byte[] zip = zip("<a/>");
        byte[] more = Arrays.copyOf(zip, zip.length + 1);
        assertEquals("cut", fault(more));
    }

    @Test
    void theFileIsGone() throws IOException {
        WorkbookFile file = open(zip("<a/>"), BOUNDS);
        assertTrue(Files.exists(file.path()));
        file.close();
        assertFalse(Files.exists(file.path()));
    }
}
