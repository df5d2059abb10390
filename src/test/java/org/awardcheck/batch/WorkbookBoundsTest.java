package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.awardcheck.http.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook may hold, and what ends it before it costs much. */
class WorkbookBoundsTest {
    private static final long LIMIT = 4L << 20;
    private static final Duration QUICK = Duration.ofSeconds(10);
    private static final int BEFORE_SIZE_IN_DIRECTORY = 24;
    private static final String SHEET = "<worksheet><sheetData>%s</sheetData></worksheet>";
    private static final String TEXTS = "<sst>" + "<si><t>a</t></si>".repeat(10) + "</sst>";
    /** However well it packs. */
    private static final WorkbookBounds BOUNDS = new WorkbookBounds(LIMIT, LIMIT, Integer.MAX_VALUE, () -> LIMIT,
            () -> true,
            room());

    private static Semaphore room() {
        return new Semaphore(Integer.MAX_VALUE);
    }

    private static byte[] zip(int parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("part" + i + ".xml"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] sheet(String rows) throws IOException {
        return HandMadeWorkbook.of(String.format(SHEET, rows), TEXTS, "<styleSheet/>");
    }

    private static WorkbookFile open(byte[] zip, WorkbookBounds bounds) throws IOException {
        return WorkbookFile.of(new BufferedInputStream(new ByteArrayInputStream(zip)), bounds);
    }

    /** Reads all of it. */
    private static List<List<SheetCell>> read(byte[] zip, WorkbookBounds bounds) throws IOException {
        List<List<SheetCell>> all = new ArrayList<>();
        try (WorkbookFile file = open(zip, bounds)) {
            SheetRows rows = new WorkbookParts(file).rows();
            for (Optional<List<SheetCell>> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }

    private static List<List<SheetCell>> read(byte[] zip) throws IOException {
        return read(zip, BOUNDS);
    }

    private static String fault(byte[] zip) {
        return assertTimeoutPreemptively(QUICK, () -> assertThrows(UnreadableException.class, () -> read(zip)).fault()
                .code());
    }

    private static String row(int cells, String cell) {
        return "<row>" + cell.repeat(cells) + "</row>";
    }

    /** The directory then says that its fourth part, the sheet, unpacks to so many bytes. */
    private static byte[] saying(byte[] zip, int size) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.getInt(zip.length - 6);
        for (int i = 0; i < 3; i++) {
            at += 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }
        bytes.putInt(at + BEFORE_SIZE_IN_DIRECTORY, size);
        return bytes.array();
    }

    @Test
    void whatSaysThatItIsTooLargeIsNotUnpacked() throws IOException {
        byte[] small = sheet(row(1, "<c/>"));
        assertEquals("unpacks-too-large", assertThrows(UnreadableException.class,
                () -> open(saying(small, (int) LIMIT + 1), BOUNDS)).fault().code());
        assertEquals(1, read(small).size());
    }

    @Test
    void whatSaysLessThanItIsIsFoundOut() throws IOException {
        assertEquals("unpacks-too-large", fault(saying(sheet(row(1, "<c/>").repeat(400_000)), 10)));
    }

    @Test
    void severalPartsCountTogether() throws IOException {
        String half = String.format(SHEET, row(1, "<c/>").repeat(150_000));
        assertEquals(150_000, read(HandMadeWorkbook.of(half, TEXTS, "<a/>")).size());
        assertEquals("unpacks-too-large", fault(HandMadeWorkbook.of(half, half, "<a/>")));
    }

    @Test
    void itMayHaveSoManyPartsAndNoMore() throws IOException {
        open(zip(2_000), BOUNDS).close();
        assertEquals("too-many-parts", fault(zip(2_001)));
    }

    @Test
    void itMayBeSoLongAndNoMore() {
        byte[] zip = new byte[(int) LIMIT + 1];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, zip, 0, 4);
        assertThrows(TooLargeException.class, () -> read(zip));
    }

    @ParameterizedTest
    @CsvSource({"A1, 1", "XFD1048576, 16384", "AA7, 27"})
    void aCellStandsWhereASheetHasRoom(String address, int cells) throws IOException {
        assertEquals(cells, read(sheet(row(1, "<c r=\"" + address + "\"><v>1</v></c>"))).get(0).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA1", "ZZZZZZ1", "XFE1", "~~~1", "\u00c41", "7", "ZZZZZZZZZZZZZZZZZZZZ1"})
    void aCellThatStandsElsewhereIsRefused(String address) throws IOException {
        assertEquals("no-workbook", fault(sheet(row(1, "<c r=\"" + address + "\"/>"))));
    }

    /** Nothing tidies up behind a program that is killed. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWorkbookThatIsReadHasNoNameAnyMore() throws IOException {
        List<String> before = XlsxBatchTest.files();
        try (WorkbookFile file = open(sheet(row(1, "<c><v>1</v></c>")), BOUNDS)) {
            assertEquals(before, XlsxBatchTest.files());
            assertEquals(1, new WorkbookParts(file).rows().next().orElseThrow().size());
        }
    }

    @Test
    void rowsAndCellsThatDoNotSayWhereTheyAreFollowThoseBeforeThem() throws IOException {
        byte[] xlsx = sheet("<row><c><v>1</v></c></row><row r=\"5\"><c/><c r=\"C5\"/><c><v>2</v></c></row><row/>");
        try (WorkbookFile file = open(xlsx, BOUNDS)) {
            SheetRows rows = new WorkbookParts(file).rows();
            for (String expected : List.of("1 1", "5 4", "6 0")) {
                int cells = rows.next().orElseThrow().size();
                assertEquals(expected, rows.line() + " " + cells);
            }
        }
    }

    @Test
    void aRowMayBeSoLongAndNoMore() throws IOException {
        String cell = "<c><v>1</v></c>";
        assertEquals(16_384, read(sheet(row(16_384, cell))).get(0).size());
        assertEquals("no-workbook", fault(sheet(row(16_385, cell))));
        String text = "<c t=\"str\"><v>" + "a".repeat(32_767) + "</v></c>";
        assertEquals(60, read(sheet(row(60, text).repeat(2))).get(0).size());
        assertEquals("row-too-long", fault(sheet(row(70, text))));
        assertEquals("row-too-long", fault(sheet("<row/>" + "<x/>".repeat(600_000))));
    }

    /** They are not written out for each cell, however many there are. */
    @Test
    void formulasAreNotRead() throws IOException {
        String first = "<c><f t=\"shared\" si=\"0\" ref=\"A1:A9\">" + "A1+".repeat(2_700) + "1</f><v>7</v></c>";
        String next = "<c><f t=\"shared\" si=\"0\"/><v>8</v></c>";
        String array = "<c><f t=\"array\" ref=\"A1\">1</f><v>9</v></c>";
        byte[] xlsx = sheet(row(1, first) + row(1, next).repeat(20_000) + row(1, array).repeat(20_000));
        assertEquals(40_001, assertTimeoutPreemptively(QUICK, () -> read(xlsx)).size());
    }

    private static byte[] number(int digits, String cell, String behind) throws IOException {
        return sheet(row(1, cell + "9".repeat(digits) + behind));
    }

    /** It takes the square of its length to read it. */
    @ParameterizedTest
    @CsvSource({"<c><v>, </v></c>", "<c t=\"n\"><v>, </v></c>", "<x:c xmlns:x=\"y\"><x:v>, </x:v></x:c>",
        "<c><v><![CDATA[, ]]></v></c>"})
    void aNumberMayBeSoLongAndNoMore(String cell, String behind) throws IOException {
        assertEquals(64, read(number(64, cell, behind)).get(0).get(0).number().precision());
        assertEquals("odd-workbook", fault(number(65, cell, behind)));
        assertEquals("odd-workbook", fault(number(1_000_000, cell, behind)));
    }

    @Test
    void aTextOrAFormulaMayBeLonger() throws IOException {
        for (byte[] xlsx : List.of(number(32_767, "<c t=\"str\"><v>", "</v></c>"),
                number(32_767, "<c t=\"inlineStr\"><is><t>", "</t></is></c>"),
                number(8_192, "<c><f>", "</f><v>1</v></c>"))) {
            assertEquals(1, read(xlsx).get(0).size());
        }
    }

    /** What is inside of a formula or a value is no cell, and no value. */
    @ParameterizedTest
    @CsvSource({"<c><f><c><v>2</v></c></f><v>1</v></c>, 1", "<c><v>1<v>2</v></v></c>, 1", "<c><v>abc</v></c>, abc",
        "<c t=\"str\"><f>A1</f><v></v></c>, ''", "<c t=\"d\"><v>2025-06-30</v></c>, 2025-06-30",
        "<c t=\"e\"><v>#N/A</v></c>, #N/A",
        "<c><v>1e9999999999999</v></c>, 1e9999999999999"})
    void aCellHoldsWhatItsValueSays(String cell, String read) throws IOException {
        SheetCell only = read(sheet(row(1, cell))).get(0).get(0);
        assertEquals(read, only.number() == null ? only.text() : only.number().toString());
    }

    /** As openpyxl and others write it, who do not calculate. */
    @ParameterizedTest
    @ValueSource(strings = {"<c><f>600*2</f><v></v></c>", "<c><f>600*2</f><v/></c>", "<c><f>600*2</f></c>",
            "<c t=\"n\"><f/><v/></c>"})
    void aFormulaMayHaveNoResult(String cell) throws IOException {
        assertTrue(read(sheet(row(1, cell))).get(0).get(0).isUncalculated());
    }

    @Test
    void aCellWithoutAValueIsNone() throws IOException {
        assertEquals(List.of(), read(sheet(row(1, "<c s=\"1\"/><c><v/></c><c t=\"s\"><v/></c>"))).get(0));
    }

    @Test
    void aSharedTextHasToBeThere() throws IOException {
        String cell = "<c t=\"s\"><v>%d</v></c>";
        assertEquals("a", read(sheet(row(1, String.format(cell, 9)))).get(0).get(0).text());
        assertEquals("cut", fault(sheet(row(1, String.format(cell, 10)))));
        assertEquals("cut", fault(sheet(row(1, String.format(cell, 2_000_000_000)))));
        assertEquals("cut", fault(sheet(row(1, "<c t=\"s\"><v>-1</v></c>"))));
    }

    private static byte[] tag(int attributes, String name) throws IOException {
        StringBuilder tag = new StringBuilder("<row");
        for (int i = 0; i < attributes; i++) {
            tag.append(' ').append(name).append(i).append("=\"1\"");
        }
        return sheet(tag + "/>");
    }

    private static byte[] columns(String inside) throws IOException {
        return HandMadeWorkbook.of("<worksheet>" + inside + "<sheetData/></worksheet>", TEXTS, "<a/>");
    }

    @Test
    void aTagMayBeSoLongAndNoMore() throws IOException {
        assertEquals(1, read(tag(500, "a")).size());
        assertEquals("odd-workbook", fault(tag(501, "a")));
        assertEquals("odd-workbook", fault(tag(501, "xmlns:a")));
        assertEquals("row-too-long", fault(tag(200_000, "a")));
        String areas = "<conditionalFormatting sqref=\"" + "A1:A2 ".repeat(10_000) + "\"/>";
        assertEquals(List.of(), read(columns(areas)));
        assertEquals("row-too-long", fault(columns(areas.replace("A1:A2", "A1:A2 A3:A4 A5:A6"))));
        assertEquals("row-too-long", fault(columns("<a>" + "a".repeat(3_000_000) + "</a>")));
    }

    @Test
    void thereMayBeSoManyNamesAndNoMore() throws IOException {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 150_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertEquals(List.of(), read(columns(names.substring(0, names.indexOf("<n1990/>")))));
        assertEquals("odd-workbook", fault(columns(names.toString())));
        assertEquals(List.of(), read(columns("<a>".repeat(499) + "</a>".repeat(499))));
        assertEquals("odd-workbook", fault(columns("<a>".repeat(500) + "</a>".repeat(500))));
    }

    /** Aalto keeps them in its tables, too. */
    @Test
    void whatIsSaidToProgramsHasANameToo() throws IOException {
        StringBuilder instructions = new StringBuilder();
        for (int i = 0; i < 150_000; i++) {
            instructions.append("<?n").append(i).append("?>");
        }
        assertEquals(List.of(), read(columns("<a><?mso-contentType?><?n 1?></a>")));
        assertEquals("odd-workbook", fault(columns(instructions.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<%s/>", "<a %s='1'/>", "<a xmlns:%s='1'/>", "<?%s ?>", "<a xmlns='%s'/>"})
    void aNameMayBeSoLongAndNoMore(String part) throws IOException {
        assertEquals(List.of(), read(columns(String.format(part, "n".repeat(490)))));
        assertEquals("odd-workbook", fault(columns(String.format(part, "n".repeat(501)))));
    }

    @Test
    void allThatAreReadAtOnceKeepNoMoreThanThereIsRoomFor() throws IOException {
        byte[] xlsx = HandMadeWorkbook.of("<worksheet><sheetData/></worksheet>",
                "<sst><si><t>" + "a".repeat(6_000) + "</t></si></sst>", "<a/>");
        Semaphore room = new Semaphore(10_000);
        WorkbookBounds bounds = new WorkbookBounds(LIMIT, LIMIT, Integer.MAX_VALUE, () -> LIMIT, () -> true, room);
        WorkbookFile first = open(xlsx, bounds);
        new WorkbookParts(first);
        assertEquals(503, assertThrows(RefusedException.class, () -> read(xlsx, bounds)).status());
        first.close();
        first.close();
        assertEquals(List.of(), read(xlsx, bounds));
        assertEquals(10_000, room.availablePermits());
    }

    /** Nor do those that one workbook brings count for the next one. */
    @Test
    void namesAreForgotten() throws IOException {
        for (int i = 0; i < 50; i++) {
            StringBuilder names = new StringBuilder();
            for (int j = 0; j < 1_900; j++) {
                names.append("<n").append(i).append('-').append(j).append("/>");
            }
            assertEquals(List.of(), read(columns(names.toString())));
        }
    }

    @Test
    void wideRowsAreNotMany() throws IOException {
        String wide = row(1, "<c r=\"XFD1\"><v>1</v></c>");
        assertEquals(60, read(sheet(wide.repeat(60))).size());
        assertEquals("odd-workbook", fault(sheet(wide.repeat(5_000))));
        // As where someone has once touched the last column.
        assertEquals(5_000, read(sheet(row(1, "<c r=\"XFD1\" s=\"1\"/>").repeat(5_000))).size());
    }

    @Test
    void whatIsKeptInMemoryIsNoSheet() throws IOException {
        WorkbookBounds bounds = new WorkbookBounds(LIMIT, 64 << 20, Integer.MAX_VALUE, () -> LIMIT, () -> true, room());
        for (byte[] xlsx : List.of(
                HandMadeWorkbook.of("<worksheet/>", "<sst>" + "<si><t>a text</t></si>".repeat(1_000_000) + "</sst>",
                "<a/>"),
                HandMadeWorkbook.of("<worksheet/>", TEXTS,
                        "<a><cellXfs>" + "<xf numFmtId=\"1\"/>".repeat(1_000_000) + "</cellXfs></a>"),
                HandMadeWorkbook.of("<worksheet/>", TEXTS,
                        "<a>" + "<numFmt formatCode=\"0000000000\"/>".repeat(1_000_000) + "</a>"))) {
            assertEquals("too-many-texts", assertThrows(UnreadableException.class, () -> read(xlsx, bounds)).fault()
                    .code());
        }
    }

    @Test
    void soManyTimesWhatWasSentMayComeOut() throws IOException {
        byte[] xlsx = sheet("<row/>".repeat(200_000));
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            while (zip.getNextEntry() != null) {
                unpacked += zip.readAllBytes().length;
            }
        }
        for (int times : List.of(100, 50)) {
            long enough = (unpacked - 512 * 1024) / times + 1;
            open(xlsx, new WorkbookBounds(LIMIT, LIMIT, times, () -> enough, () -> true, room())).close();
            assertEquals("unpacks-many-times", assertThrows(UnreadableException.class, () -> open(xlsx,
                    new WorkbookBounds(LIMIT, LIMIT, times, () -> enough - 2, () -> true, room()))).fault().code());
        }
    }

    @Test
    void whoeverHangsUpIsNoticedWhileItIsRead() throws IOException {
        AtomicInteger looks = new AtomicInteger();
        byte[] xlsx = sheet("<row/>".repeat(500_000));
        assertThrows(ClientGoneException.class, () -> read(xlsx,
                new WorkbookBounds(LIMIT, LIMIT, Integer.MAX_VALUE, () -> LIMIT,
                () -> looks.incrementAndGet() < 10, room())));
        assertEquals(10, looks.get());
    }

    @Test
    void aSheetThatEndsTooSoonIsCut() throws IOException {
        byte[] xlsx = HandMadeWorkbook.of("<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2", TEXTS,
                "<a/>");
        assertEquals("cut", fault(xlsx));
    }
}
