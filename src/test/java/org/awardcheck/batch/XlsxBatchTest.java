package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awardcheck.answers.Answers;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Language;
import org.awardcheck.request.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook in, a workbook out, as another library writes and reads them. */
@QuarkusTest
class XlsxBatchTest {
    private static final String XLSX = Format.XLSX.mediaType();
    private static final List<?> HEADER = List.of("project", "inHuzhou", "projectKinds", "projectStage",
            "equipmentInvestment");
    private static final List<?> GOOD = List.of("A", "yes", "technical-transformation", "completed", 12_000_000);
    private static final long AWARD = 960_000;

    @TestHTTPResource
    URI server;

    private static Response send(byte[] body, String type, String address, String accept) {
        return NdjsonBatchTest.client().header("Content-Type", type).header("Accept-Language", "en")
                .header("Accept", accept).body(body).post(address);
    }

    private static List<JsonNode> lines(byte[] xlsx) throws IOException {
        return NdjsonBatchTest.lines(send(xlsx, XLSX, "/batch?on=2025-06-30", "application/x-ndjson"));
    }

    private static JsonNode refused(byte[] body, String type) throws IOException {
        Response response = send(body, type, "/batch", "application/x-ndjson");
        assertEquals(400, response.statusCode(), response.asString());
        return new ObjectMapper().readTree(response.asByteArray()).get("errors");
    }

    /** A workbook of one sheet, numbers as numbers, and what is done to it. */
    private static byte[] workbook(List<List<?>> rows, Consumer<Sheet> more) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("projects");
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i), rows.get(i));
            }
            more.accept(sheet);
            return bytes(workbook);
        }
    }

    private static byte[] bytes(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static void fill(Row row, List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            if (cells.get(i) instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (cells.get(i) instanceof Boolean truth) {
                cell.setCellValue(truth);
            } else if (!cells.get(i).equals("")) {
                cell.setCellValue(cells.get(i).toString());
            }
        }
    }

    private static byte[] workbook(List<?>... rows) throws IOException {
        return workbook(Arrays.asList(rows), sheet -> {
        });
    }

    private static CellStyle style(Sheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    private static long now(JsonNode line) {
        return line.at("/totals/now/maximum").longValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12000000", " 12,000,000 ", "1200万", "１２００００００", "1200万元"})
    void numbersMayBeKeptAsTexts(String investment) throws IOException {
        List<JsonNode> lines = lines(workbook(HEADER,
                List.of("A", "yes", "technical-transformation", "completed", investment)));
        assertEquals(AWARD, now(lines.get(0)), lines.toString());
    }

    @Test
    void anyCellIsReadAsWhatItShows() throws IOException {
        List<JsonNode> lines = lines(workbook(
                List.of("project", "企业和项目在湖州", "项目类型", "项目进度", "设备投资额（万元）", "x-1"),
                List.of("A", true, "技术改造", "实施完成", 1200.0, 7),
                List.of(17, "是", "技术改造", "实施完成", 1200.0000000000002, 0.1 + 0.2),
                List.of("1", "TRUE", "技术改造", "实施完成", 0.12e4, 123456789012.0)));
        assertEquals(4, lines.size());
        lines.subList(0, 3).forEach(line -> assertEquals(AWARD, now(line), line.toString()));
        assertEquals(List.of("A", "17", "1"), lines.subList(0, 3).stream().map(it -> it.at("/own/project").textValue())
                .toList());
        assertEquals(List.of("7", "0.3", "123456789012"),
                lines.subList(0, 3).stream().map(it -> it.at("/own/x-1").textValue()).toList());
    }

    @Test
    void rowsThatHoldNothingAreNoProjectsAndShortOnesAreWhole() throws IOException {
        List<JsonNode> lines = lines(workbook(List.of(HEADER, GOOD, List.of(), List.of("B", "yes")), sheet -> {
            CellStyle bold = style(sheet, "#,##0");
            for (int i = 4; i < 60; i++) {
                sheet.createRow(i).createCell(4).setCellStyle(bold);
            }
            sheet.createRow(80).createCell(0).setCellValue("  ");
        }));
        assertEquals(List.of(2, 4), lines.subList(0, 2).stream().map(it -> it.get("line").intValue()).toList());
        assertEquals(2, lines.get(2).at("/summary/read").intValue());
        assertTrue(lines.get(2).at("/summary/complete").booleanValue());
    }

    @Test
    void everyBadCellIsReportedOnceWithItsAddress() throws IOException {
        List<JsonNode> lines = lines(workbook(HEADER, GOOD,
                List.of("B", "maybe", "new-buil;nonsense", "completed", "12%", "lost"), GOOD));
        assertEquals(List.of("/B3", "/C3", "/E3", "/F3"), lines.get(1).at("/problem/errors")
                .findValuesAsText("pointer"));
        assertEquals(List.of("unknown-option", "unknown-option", "percent", "cell-without-heading"),
                lines.get(1).at("/problem/errors").findValuesAsText("code"));
        assertEquals(2, lines.get(3).at("/summary/assessed").intValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.08 | 0.00% | percent", "0.5 | 0%;[Red]-0% | percent",
        "45838 | yyyy-mm-dd | not-a-number", "45838 | yyyy\"年\"m\"月\"d\"日\" | not-a-number",
        "0.5 | h:mm | not-a-number"})
    void aPercentageOrADateIsNoAmount(double value, String format, String code) throws IOException {
        byte[] xlsx = workbook(List.of(HEADER, List.of("A", "yes", "new-build", "completed", value)),
                sheet -> sheet.getRow(1).getCell(4).setCellStyle(style(sheet, format)));
        assertEquals(List.of(code), lines(xlsx).get(0).at("/problem/errors").findValuesAsText("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#,##0", "0.00E+00", "¥#,##0.00", "[$¥-804]#,##0;[Red]-#,##0", "0\" yuan\"", "General"})
    void anAmountIsOneHoweverItIsShown(String format) throws IOException {
        byte[] xlsx = workbook(List.of(HEADER, GOOD),
                sheet -> sheet.getRow(1).getCell(4).setCellStyle(style(sheet, format)));
        assertEquals(AWARD, now(lines(xlsx).get(0)));
    }

    /** What CellTextTest tries one by one. */
    @Test
    void aUnitInAFormatCountsAndAFootnoteMarkIsRefused() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook();
        String[] head = HEADER.stream().map(it -> HandMadeWorkbook.text(it.toString())).toArray(String[]::new);
        workbook.row(head);
        for (String cell : List.of(workbook.number("1200", "#,##0\"万元\""), workbook.number("12000000", "0!.0,\"万\""),
                workbook.shared("<r><t>1200万</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>"))) {
            workbook.row(HandMadeWorkbook.text("A"), HandMadeWorkbook.text("yes"),
                    HandMadeWorkbook.text("technical-transformation"),
                    HandMadeWorkbook.text("completed"), cell);
        }
        List<JsonNode> lines = lines(workbook.bytes());
        assertEquals(List.of(AWARD, AWARD), lines.subList(0, 2).stream().map(XlsxBatchTest::now).toList());
        assertEquals("/E4", lines.get(2).at("/problem/errors/0/pointer").textValue());
        assertEquals("marked-text", lines.get(2).at("/problem/errors/0/code").textValue());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDateOfTheUsersOwnIsHandedThroughAsADate(boolean from1904) throws IOException {
        byte[] xlsx = workbook(List.of(List.of("project", "inHuzhou", "x-day"), List.of("A", "yes", "")), sheet -> {
            XSSFWorkbook workbook = (XSSFWorkbook) sheet.getWorkbook();
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
            Cell cell = sheet.getRow(1).createCell(2);
            cell.setCellValue(LocalDate.of(2025, 6, 30));
            cell.setCellStyle(style(sheet, "yyyy/m/d"));
        });
        assertEquals("2025-06-30", lines(xlsx).get(0).at("/own/x-day").textValue());
    }

    /** Half a second before midnight is the next day to whoever shows minutes. */
    @Test
    void aTimeThatIsRoundedUpToMidnightIsOfTheNextDay() throws IOException {
        byte[] xlsx = workbook(List.of(List.of("project", "inHuzhou", "x-day"), List.of("A", "yes", "")), sheet -> {
            Cell cell = sheet.getRow(1).createCell(2);
            cell.setCellValue(45838.9999999);
            cell.setCellStyle(style(sheet, "yyyy/m/d"));
        });
        assertEquals("2025-07-01", lines(xlsx).get(0).at("/own/x-day").textValue());
    }

    @Test
    void ofAFormulaTheKeptValueCountsAndWithoutOneItIsAFault() throws IOException {
        byte[] kept = workbook(List.of(HEADER, GOOD), sheet -> {
            sheet.getRow(1).getCell(4).setCellFormula("6000000*2");
            sheet.getRow(1).getCell(1).setCellFormula("IF(1>0,\"yes\",\"no\")");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertEquals(AWARD, now(lines(kept).get(0)));
        byte[] unkept = workbook(List.of(HEADER, List.of("A", "yes", "new-build", "completed")),
                sheet -> sheet.getRow(1).createCell(4).setCellFormula("6000000*2"));
        assertEquals(List.of("not-calculated"), lines(unkept).get(0).at("/problem/errors").findValuesAsText("code"));
        byte[] wrong = workbook(List.of(HEADER, GOOD), sheet -> {
            sheet.getRow(1).getCell(4).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertEquals(List.of("not-a-number"), lines(wrong).get(0).at("/problem/errors").findValuesAsText("code"));
    }

    @Test
    void aTitleAndMergedHeadingsAreUnderstood() throws IOException {
        byte[] titled = workbook(List.of(List.of("2025年项目汇总表"), HEADER, GOOD),
                sheet -> sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4)));
        assertEquals(AWARD, now(lines(titled).get(0)));
        assertEquals(3, lines(titled).get(0).get("line").intValue());
        byte[] twoRows = workbook(List.of(
                List.of("project", "湖州", "", "", "设备投资额（万元）"),
                List.of("", "inHuzhou", "projectKinds", "projectStage", ""),
                List.of("A", "yes", "technical-transformation", "completed", 1200)), sheet -> {
                    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
                    sheet.addMergedRegion(new CellRangeAddress(0, 1, 4, 4));
                });
        assertEquals(AWARD, now(lines(twoRows).get(0)));
    }

    /** The longest that a cell may hold, of which a unit is looked for. */
    @Test
    void noTitleTakesLongToBeRead() throws IOException {
        byte[] titled = workbook(List.of("单位" + " ".repeat(32_000) + "x"), HEADER, GOOD);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(AWARD, now(lines(titled).get(0))));
    }

    @Test
    void anUnknownHeadingIsNamedWhereItStands() throws IOException {
        JsonNode errors = refused(workbook(List.of("Projects of 2025"), List.of("project", "inHuzhou", "projectKind"),
                GOOD,
                GOOD), XLSX);
        assertEquals(List.of("/C2"), errors.findValuesAsText("pointer"));
        assertTrue(errors.at("/0/detail").textValue().contains("did you mean “projectKinds”?"));
        assertEquals(List.of("no-header"), refused(workbook(), XLSX).findValuesAsText("code"));
    }

    @Test
    void aHiddenSheetIsPassedOver() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook.createSheet("lists").createRow(0), List.of("nonsense"));
            workbook.setSheetHidden(0, true);
            Sheet sheet = workbook.createSheet("projects");
            fill(sheet.createRow(0), HEADER);
            fill(sheet.createRow(1), GOOD);
            workbook.setActiveSheet(1);
            assertEquals(AWARD, now(lines(bytes(workbook)).get(0)));
        }
    }

    @Test
    void whatIsStreamedByAnotherLibraryIsReadToo() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(10)) {
            Sheet sheet = workbook.createSheet();
            fill(sheet.createRow(0), HEADER);
            for (int i = 1; i <= 2_000; i++) {
                fill(sheet.createRow(i), GOOD);
            }
            JsonNode summary = lines(bytes(workbook)).get(2_000).get("summary");
            assertEquals(2_000, summary.get("assessed").intValue());
            assertEquals(2_000 * AWARD, summary.at("/totals/now/maximum").longValue());
        }
    }

    /** Whatever is said of it: its own marks say more. */
    @ParameterizedTest
    @ValueSource(strings = {"application/octet-stream", "application/vnd.ms-excel", "text/csv", "application/x-ndjson"})
    void aWorkbookIsKnownByItsMarks(String type) throws IOException {
        assertEquals(AWARD, now(NdjsonBatchTest.lines(send(workbook(HEADER, GOOD), type, "/batch?on=2025-06-30",
                "application/x-ndjson")).get(0)));
    }

    @ParameterizedTest
    @CsvSource({"project, no-workbook", "'\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', old-workbook"})
    void whatIsNoneIsRefused(String bytes, String code) throws IOException {
        assertEquals(List.of(code), refused(bytes.getBytes(StandardCharsets.ISO_8859_1), XLSX)
                .findValuesAsText("code"));
    }

    @Test
    void anotherZipIsNoWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("no-workbook"), refused(out.toByteArray(), XLSX).findValuesAsText("code"));
    }

    @Test
    void aCutOneIsRefusedWhereverItIsCut() throws IOException {
        byte[] whole = workbook(HEADER, GOOD);
        for (int length = 4; length < whole.length; length += 97) {
            JsonNode errors = refused(Arrays.copyOf(whole, length), XLSX);
            assertEquals(List.of("cut"), errors.findValuesAsText("code"), length + " bytes");
        }
    }

    /** One with other bytes in its middle: read, or refused, never a failure of the program. */
    @Test
    void aDamagedOneIsAnsweredSomehow() throws IOException {
        byte[] whole = workbook(HEADER, GOOD);
        for (int at = 30; at < whole.length; at += 41) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            int status = send(damaged, XLSX, "/batch", "application/x-ndjson").statusCode();
            assertTrue(status == 200 || status == 400, at + ": " + status);
        }
    }

    private static byte[] withRows(String rows) throws IOException {
        return new HandMadeWorkbook().row(HandMadeWorkbook.text("project"), HandMadeWorkbook.text("inHuzhou")).raw(rows)
                .bytes();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** Neither is worked on for longer than what was sent is worth; WorkbookBoundsTest has the bounds. */
    @Test
    void whatNoSpreadsheetWritesIsRefusedInWords() throws IOException {
        byte[] number = withRows("<row/><row><c><v>" + "9".repeat(400_000) + "</v></c></row>");
        assertTrue(number.length < 5_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            JsonNode broken = lines(number).get(0);
            assertEquals("3 odd-workbook", broken.get("line") + " " + broken.at("/problem/errors/0/code").textValue());
            assertTrue(broken.at("/problem/errors/0/detail").textValue()
                    .contains("a number of more than 64 characters"),
                    broken.toString());
            assertFalse(lines(number).get(1).at("/summary/complete").booleanValue());
            String chinese = NdjsonBatchTest.client().header("Content-Type", XLSX)
                    .header("Accept", "application/x-ndjson")
                    .header("Accept-Language", "zh").body(number).post("/batch").asString();
            assertTrue(chinese.contains("一个数字超过64个字符"), chinese);
            byte[] rows = withRows("<row/>".repeat(2_000_000));
            assertEquals(List.of("unpacks-many-times"), refused(rows, XLSX).findValuesAsText("code"));
            assertTrue(gzip(rows).length < rows.length / 5);
            assertEquals(List.of("unpacks-many-times"), refused(gzip(rows), XLSX).findValuesAsText("code"));
        });
    }

    /** Of what comes packed twice, what was sent counts. */
    @Test
    void aPackedWorkbookMayUnpackToSoManyTimesWhatWasSent() throws IOException {
        byte[] rows = withRows("<row/>".repeat(300_000));
        JsonNode summary = lines(withRows("<row/>".repeat(50_000))).get(0).get("summary");
        assertTrue(summary.get("complete").booleanValue());
        assertEquals(List.of("unpacks-many-times"), refused(gzip(rows), XLSX).findValuesAsText("code"));
    }

    @Test
    void whoeverHangsUpIsNoticedBetweenEmptyRows() throws IOException {
        byte[] sheet = withRows("<row/>".repeat(5_000));
        AtomicBoolean isWanted = new AtomicBoolean(true);
        AtomicInteger looks = new AtomicInteger();
        WorkbookBounds bounds = new WorkbookBounds(1 << 20, 1 << 20, 100, () -> 1 << 20, () -> {
            looks.incrementAndGet();
            return isWanted.get();
        }, new Semaphore(1 << 20));
        Request request = new Request(Language.EN, LocalDate.of(2025, 6, 30), PublishedPolicy.EDITIONS.policies()
                .get(0),
                Answers.none(PublishedPolicy.EDITIONS.policies().get(0).facts()));
        for (boolean wanted : List.of(true, false)) {
            isWanted.set(true);
            try (XlsxProjectReader projects = XlsxProjectReader.open(WorkbookFile.of(new ByteArrayInputStream(sheet),
                    bounds), request)) {
                isWanted.set(wanted);
                looks.set(0);
                if (wanted) {
                    assertTrue(projects.next().isEmpty());
                    assertTrue(looks.get() > 1, "nothing was looked at");
                } else {
                    assertThrows(ClientGoneException.class, projects::next);
                    assertEquals(1, looks.get());
                }
            }
        }
    }

    private static byte[] results(byte[] xlsx, String address) {
        Response response = send(xlsx, XLSX, address, "*/*");
        assertEquals(200, response.statusCode(), response.asString());
        assertEquals(XLSX, response.contentType());
        return response.asByteArray();
    }

    @Test
    void whatComesInAsAWorkbookGoesOutAsOneWithTheSummaryBehind() throws IOException {
        byte[] xlsx = workbook(List.of("project", "inHuzhou", "projectKinds", "projectStage", "equipmentInvestment",
                "x-note"),
                List.of("=1+1", "yes", "technical-transformation", "completed", 12_000_000, "+86"),
                List.of("@B", "maybe", "", "", "", "-"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(results(xlsx,
                "/batch?on=2025-06-30")))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(List.of("results", "summary"), names);
            Row first = workbook.getSheetAt(0).getRow(1);
            assertEquals("=1+1", first.getCell(1).getStringCellValue());
            assertEquals("+86", first.getCell(2).getStringCellValue());
            assertEquals(AWARD, first.getCell(3).getNumericCellValue());
            Row second = workbook.getSheetAt(0).getRow(2);
            assertEquals("@B", second.getCell(1).getStringCellValue());
            assertTrue(second.getCell(second.getLastCellNum() - 1).getStringCellValue().startsWith("B3: "));
            Row totals = workbook.getSheetAt(1).getRow(5);
            assertEquals("total", totals.getCell(0).getStringCellValue());
            assertEquals(AWARD, totals.getCell(6).getNumericCellValue());
        }
        String csv = new String(send(xlsx, XLSX, "/batch?on=2025-06-30&summary=true", "text/csv").asByteArray(),
                StandardCharsets.UTF_8);
        assertEquals(csv, new String(Sheets.asCsv(results(xlsx, "/batch?on=2025-06-30&summary=true"), "summary"),
                StandardCharsets.UTF_8));
    }

    @Test
    void whatIsTooLongForACellIsCutAndSaysSo() throws IOException {
        // No text that packs so well that POI takes it for a bomb.
        String text = IntStream.range(0, 40_000).mapToObj(i -> String.valueOf((char) (0x4e00 + i * 7919 % 20_000)))
                .collect(Collectors.joining());
        String csv = "project,inHuzhou\n" + text + ",yes\n";
        byte[] out = send(csv.getBytes(StandardCharsets.UTF_8), "text/csv", "/batch", XLSX).asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out))) {
            assertEquals(text.substring(0, 32_766) + "…", workbook.getSheetAt(0).getRow(1).getCell(1)
                    .getStringCellValue());
        }
    }

    /** The workbooks that are kept now. */
    static List<String> files() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")),
                "award-check-*.xlsx")) {
            List<String> names = new ArrayList<>();
            found.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }

    @Test
    void noFileIsLeftBehindWhateverHappens() throws Exception {
        List<String> before = files();
        byte[] good = workbook(HEADER, GOOD);
        results(good, "/batch");
        send(good, XLSX, "/batch", "image/png").then().statusCode(406);
        refused(workbook(List.of("nonsense")), XLSX);
        refused(Arrays.copyOf(good, good.length / 2), XLSX);
        try (Exchange exchange = new Exchange(server, "/batch", "Content-Type: " + XLSX + "\r\n")) {
            exchange.send(Arrays.copyOf(good, good.length / 2));
            waitUntil(() -> !files().equals(before));
            assertFalse(files().equals(before), "nothing was kept, so nothing is tested");
            exchange.socket().setSoLinger(true, 0);
        }
        waitUntil(() -> files().equals(before));
        assertEquals(before, files());
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void waitUntil(Condition condition) throws Exception {
        for (int i = 0; i < 500 && !condition.holds(); i++) {
            Thread.sleep(20);
        }
    }

    @Test
    void aSheetThatIsFullIsFollowedByAnotherOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxResults results = new XlsxResults(out, new ResultTable(List.of(), false, TableLabels.IDS), false, 3);
        Project refused = Project.refused(7, Map.of(),
                BatchFaults.problem(BatchFaults.cut(), Language.EN));
        for (int i = 0; i < 5; i++) {
            results.refused(refused);
        }
        results.end(new SummaryBuilder(Language.EN).summary());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> sheets = new ArrayList<>();
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName() + " " + sheet.getPhysicalNumberOfRows()));
            assertEquals(List.of("results 3", "results-2 3", "results-3 2", "summary 6"), sheets);
        }
    }

    @Test
    void theCellsAreThoseOfACsv() throws IOException {
        byte[] xlsx = workbook(HEADER, GOOD);
        assertArrayEquals(send(xlsx, XLSX, "/batch?detail=awards", "text/csv").asByteArray(),
                Sheets.asCsv(results(xlsx, "/batch?detail=awards"), "results"));
    }
}
