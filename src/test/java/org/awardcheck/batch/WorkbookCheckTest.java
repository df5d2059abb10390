package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook may hold, before anything of it is read. */
class WorkbookCheckTest {
    private static final long LIMIT = 4L << 20;
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

    private static void take(byte[] zip) throws IOException {
        WorkbookFile.of(new BufferedInputStream(new ByteArrayInputStream(zip)), LIMIT, LIMIT).close();
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
    @ValueSource(strings = {"A1", "XFD1048576", "AA7"})
    void aCellStandsWhereASheetHasRoom(String address) throws IOException {
        take(zip(String.format(SHEET, row(1, "<c r=\"" + address + "\"/>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA1", "ZZZZZZ1", "A12345678901"})
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
        WorkbookFile file = WorkbookFile.of(new BufferedInputStream(new ByteArrayInputStream(zip("<a/>"))), LIMIT, LIMIT);
        assertTrue(Files.exists(file.path()));
        file.close();
        assertFalse(Files.exists(file.path()));
    }
}
