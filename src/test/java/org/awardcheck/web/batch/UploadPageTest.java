package org.awardcheck.web.batch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.FactType;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of projects is sent from the page, and what comes back. */
@QuarkusTest
class UploadPageTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final String ON = "?on=2025-06-30";
    private static final String CSV = "project,企业和项目在湖州,项目类型,项目进度,设备投资额（万元）\n"
            + "一号,是,技术改造,实施完成,1200\n二号,也许,技术改造,实施完成,1200\n三号,是,技术改造,实施完成,1200\n";

    private static Response send(String address, byte[] file, String as) {
        return given().multiPart("as", as).multiPart("file", "projects", file, "application/octet-stream")
                .post(address);
    }

    private static Response send(String address, String csv, String as) {
        return send(address, csv.getBytes(StandardCharsets.UTF_8), as);
    }

    private static Document page(Response response, int status) {
        assertEquals(status, response.statusCode(), response.asString());
        assertEquals("text/html;charset=UTF-8", response.contentType());
        assertEquals("no-store", response.header("Cache-Control"));
        return Jsoup.parse(response.asString());
    }

    private static List<String> cells(Document page, String table) {
        return page.select("#" + table + " tr:last-child").last().children().stream().map(cell -> {
            cell.select(".fold__label").remove();
            return cell.text();
        }).toList();
    }

    /** Nobody is asked back, so what was made of a figure is there to be looked at; as many as faults. */
    @ParameterizedTest
    @CsvSource({"zh, 设备投资额：“1200万”识别为", "en, Equipment investment: “1200万” was read as"})
    void figuresThatWereConvertedAreSaidBack(String language, String said) {
        String row = "一号,是,技术改造,实施完成,%s\n";
        String csv = CSV.split("\n")[0].replace("（万元）", "") + "\n" + row.formatted("12000000") + row.formatted("1200万")
                .repeat(120);
        Document page = page(send("/" + language + "/batch" + ON, csv, "page"), 200);
        assertEquals(100, page.select("#read-as li").size());
        assertEquals("E3", page.select("#read-as li b").first().text());
        assertTrue(page.select("#read-as li").first().text().contains(said), page.select("#read-as li").first().text());
        assertTrue(page.select("#read-as .small").text().contains("20"), page.select("#read-as").text());
        assertEquals("#read-as", page.select("a[href=#read-as]").attr("href"));
        assertTrue(page(send("/" + language + "/batch" + ON, CSV, "page"), 200).select("#read-as").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"zh, 192, 96", "en, '1,920,000', '960,000'"})
    void sumsProjectsAndBadCellsAreShown(String language, String sum, String half) {
        Document page = page(send("/" + language + "/batch" + ON, CSV, "page"), 200);
        assertEquals(language.equals("zh") ? "zh-Hans" : "en", page.selectXpath("/html").attr("lang"));
        assertTrue(page.select("#read").text().contains("3"), page.select("#read").text());
        assertEquals(List.of(sum, sum), cells(page, "sections").subList(2, 4));
        assertEquals(List.of("2", sum, sum), cells(page, "awards").subList(1, 4));
        assertEquals(List.of("三号", half, half), List.of(cells(page, "projects").get(0), cells(page, "projects").get(2),
                cells(page, "projects").get(3)));
        assertEquals("B3", page.select(".batch__faults b").text());
        assertTrue(page.select(".batch__faults span").text().contains("也许"));
        assertEquals(0, page.select(".batch__incomplete").size());
    }

    /** The transformation, 96, and the retrofit, 60, are of two sections and of one group. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 96 60 96 | 各板块或各项奖励相加可能多于全部
            en | 960,000 600,000 960,000 | sections or awards may add up to more than all""")
    void rowsThatDoNotAddUpToAllAreSaidNotTo(String language, String sums, String said) {
        Document page = page(send("/" + language + "/batch" + ON,
                "inHuzhou,projectKinds,projectStage,equipmentInvestment,"
                + "energySavingInvestment\nyes,technical-transformation;energy-saving,completed,12000000,4000000\n",
                "page"), 200);
        page.select("#sections .fold__label").remove();
        assertEquals(List.of(sums.split(" ")),
                page.select("#sections tbody td:last-child, #sections tfoot td:last-child").eachText());
        assertTrue(page.select("main").text().contains(said), page.text());
    }

    /** Nobody in his right mind sends these; the program does not call it a failure of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            multipart/form-data              | x
            multipart/form-data; boundary=x  | junk
            multipart/form-data; boundary=x  | --x""")
    void aBrokenFormIsRefused(String contentType, String body) {
        RequestSpecification request = given().header("Accept", "text/html");
        if (contentType != null) {
            request.config(RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT))).header("Content-Type", contentType)
                    .body(body);
        }
        page(request.post("/zh/batch"), 400);
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        String many = CSV.substring(0, CSV.indexOf('\n') + 1) + "一号,是,技术改造,实施完成,1200\n".repeat(250)
                + "二号,也许,技术改造,实施完成,1200\n".repeat(120);
        Document page = page(send("/zh/batch" + ON, many, "page"), 200);
        assertEquals(100, page.select("#projects tbody tr").size());
        assertEquals(100, page.select(".batch__faults li").size());
        assertTrue(page.text().contains("另有150个项目没有列出"));
        assertTrue(page.text().contains("另有20处没有列出"));
        assertTrue(page.select("#read").text().startsWith("共370个项目：250个已测算，120个有内容无法识别。"));
    }

    /** Outside its period nothing can be applied for now; and what is open is not nothing. */
    @Test
    void theDateTheStageAndWhatIsOpenAreSaid() {
        String open = "project,企业和项目在湖州,设备投资额（万元）,项目类型\n一号,是,1200,技术改造\n";
        Document within = page(send("/zh/batch" + ON, open, "page"), 200);
        assertEquals("测算结果 · 对照日期2025年6月30日", within.select(".eyebrow").text());
        assertEquals(List.of("项目", "奖励数", "现在", "加上以后各阶段"), within.select("#projects th[scope=col]").eachText());
        assertTrue(cells(within, "projects").get(1).matches("0（另有\\d+项待定）"), cells(within, "projects").toString());
        Document after = page(send("/zh/batch?on=2026-06-30", open, "page"), 200);
        assertEquals("按所填进度", after.select("#projects th[scope=col]").get(2).text());
        assertFalse(after.select("main").text().contains("现在"));
        assertEquals("At this stage", page(send("/en/batch?on=2026-06-30", open, "page"), 200)
                .select("#projects th[scope=col]").get(2).text());
    }

    @Test
    void theResultsCanBeHadAtOnce() throws IOException {
        Response csv = send("/en/batch" + ON, CSV, "csv");
        csv.then().statusCode(200).contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"award-check-results-2025-06-30.csv\"");
        List<String> lines = csv.asString().strip().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(0)
                .contains("project,\"At this stage, at least (yuan)\",\"At this stage, at most (yuan)\""),
                lines.get(0));
        assertTrue(lines.get(1).contains("一号,960000,960000,960000,960000,1,0,") && lines.get(1)
                .contains("Technical transformation project"),
                lines.get(1));
        Response xlsx = send("/zh/batch" + ON, CSV, "xlsx");
        xlsx.then().statusCode(200).header("Content-Disposition", endsWith(".xlsx\""));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            assertEquals(4, workbook.getSheet("结果").getPhysicalNumberOfRows());
            assertEquals("合计", workbook.getSheetName(1));
            assertTrue(StreamSupport.stream(workbook.getSheetAt(1).getRow(0).spliterator(), false)
                    .noneMatch(cell -> cell.getStringCellValue().matches("[A-Za-z]+")), "headings are in words");
        }
    }

    @Test
    void whatIsNotUnderstoodIsSaidOnThePage() {
        Document page = page(send("/en/batch", "project,inHuzho\nA,yes\n", "csv"), 400);
        assertEquals("B1: There is no column “inHuzho”; did you mean “inHuzhou”?",
                page.select(".govuk-error-summary li").text());
        assertEquals("#file", page.select(".govuk-error-summary a").attr("href"));
        assertEquals("file-hint file-error", page.select("#file").attr("aria-describedby"));
        assertTrue(page.select("#file-error").text().endsWith("did you mean “inHuzhou”?"));
        assertEquals("csv", page.select("input[name=as][checked]").attr("value"));
        assertTrue(page.title().startsWith("Error:"));
        assertEquals("请选择填好的表格", page(given().multiPart("as", "page")
                .multiPart("file", "", new byte[0], "application/octet-stream").post("/zh/batch"), 400)
                .select(".govuk-error-summary li").text());
        page(given().multiPart("as", "page").post("/zh/batch"), 400);
        page(send("/zh/batch?x=1", CSV, "page"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/csv"})
    void anotherBodyIsRefused(String type) {
        given().contentType(type).body("file=x").post("/en/batch").then().statusCode(415)
                .contentType(startsWith("text/html"));
    }

    @Test
    void whatIsTooLargeIsRefusedOnAPage() {
        byte[] large = new byte[(10 << 20) + 1];
        send("/en/batch", large, "page").then().statusCode(413).contentType(startsWith("text/html"))
                .body(containsString("can be sent in parts"));
        given().get("/en/batch").then().statusCode(200).body(containsString("10\u00a0MB"));
    }

    private static List<String> files() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")))) {
            return StreamSupport.stream(found.spliterator(), false).filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("award-check-") || name.matches("[0-9a-f-]{36}")).sorted().toList();
        }
    }

    @Test
    void nothingIsLeftOfAFile() throws Exception {
        List<String> before = files();
        send("/zh/batch", CSV, "page");
        send("/zh/batch", CSV, "xlsx");
        send("/zh/batch", "nonsense\n", "page");
        send("/zh/batch", given().get("/zh/batch/template.xlsx").asByteArray(), "page");
        for (int i = 0; i < 100 && !files().equals(before); i++) {
            Thread.sleep(20);
        }
        assertEquals(before, files());
    }

    private static XSSFWorkbook template(Language language) throws IOException {
        Response response = given().get("/" + language.tag() + "/batch/template.xlsx");
        response.then().statusCode(200).contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"award-check-template-" + language.tag()
                + ".xlsx\"");
        return new XSSFWorkbook(new ByteArrayInputStream(response.asByteArray()));
    }

    private static List<String> row(Sheet sheet, int number) {
        List<String> row = new ArrayList<>();
        DataFormatter shown = new DataFormatter();
        sheet.getRow(number).forEach(cell -> row.add(shown.formatCellValue(cell)));
        return row;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTemplatesHaveAColumnForEachFact(Language language) throws IOException {
        byte[] csv = given().get("/" + language.tag() + "/batch/template.csv").then().statusCode(200)
                .contentType("text/csv;charset=UTF-8").extract().asByteArray();
        String header = new String(csv, StandardCharsets.UTF_8).substring(1).strip();
        try (XSSFWorkbook workbook = template(language)) {
            assertEquals(3, workbook.getNumberOfSheets());
            List<String> headings = row(workbook.getSheetAt(0), 0);
            assertEquals(1 + POLICY.facts().size(), headings.size());
            assertEquals(header.replace("\"", ""), String.join(",", headings));
            assertEquals(POLICY.facts().size() + 3, workbook.getSheetAt(1).getPhysicalNumberOfRows());
            for (Fact fact : POLICY.facts()) {
                int at = POLICY.facts().positionOf(fact) + 1;
                assertTrue(headings.get(at).startsWith(fact.label().in(language)), headings.get(at));
                assertEquals(fact.id(), workbook.getSheetAt(1).getRow(at + 1).getCell(1).getStringCellValue());
                fact.unit().ifPresent(unit -> assertTrue(headings.get(at).contains(unit.in(language)),
                        headings.get(at)));
                assertEquals(fact.type() == FactType.MONEY, headings.get(at).contains("万元"), headings.get(at));
            }
        }
    }

    /** Excel takes no longer list, title or message; and what cannot be chosen is not read. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whateverCanBeChosenIsUnderstood(Language language) throws IOException {
        try (XSSFWorkbook workbook = template(language)) {
            XSSFSheet projects = workbook.getSheetAt(0);
            Row row = projects.createRow(1);
            int chosen = 0;
            for (XSSFDataValidation validation : projects.getDataValidations()) {
                int column = validation.getRegions().getCellRangeAddress(0).getFirstColumn();
                Fact fact = POLICY.facts().get(column - 1);
                assertTrue(fact.type() == FactType.BOOLEAN || fact.type() == FactType.OPTION, fact.id());
                assertTrue(validation.getShowErrorBox());
                assertTrue(validation.getErrorBoxTitle().length() <= 32);
                String[] list = validation.getValidationConstraint().getFormula1().split("[!$:]+");
                assertEquals(workbook.getSheetName(2), list[0].replace("'", ""));
                String last = workbook.getSheetAt(2).getRow(Integer.parseInt(list[4]) - 1)
                        .getCell(CellReference.convertColStringToIndex(list[3])).getStringCellValue();
                row.createCell(column).setCellValue(last);
                chosen++;
            }
            assertEquals(POLICY.facts().stream().filter(fact -> fact.type() == FactType.BOOLEAN
                    || fact.type() == FactType.OPTION).count(), chosen);
            for (Fact fact : POLICY.facts()) {
                if (fact.type() == FactType.MULTI) {
                    row.createCell(POLICY.facts().positionOf(fact) + 1).setCellValue(String.join(
                            language == Language.ZH ? "、" : "; ",
                            fact.options().stream().map(option -> option.label().in(language)).toList()));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            Document page = page(send("/" + language.tag() + "/batch" + ON, out.toByteArray(), "page"), 200);
            assertEquals("", page.select(".batch__faults").text());
            assertEquals(1, page.select("#projects tbody tr").size());
        }
    }

    @Test
    void anUnfilledTemplateHoldsNoProject() throws IOException {
        byte[] template = given().get("/zh/batch/template.xlsx").asByteArray();
        assertTrue(page(send("/zh/batch", template, "page"), 200).select("#read").text().startsWith("共0个项目"));
        byte[] csv = given().get("/zh/batch/template.csv").asByteArray();
        assertTrue(page(send("/zh/batch", csv, "page"), 200).select("#read").text().startsWith("共0个项目"));
        assertArrayEquals(csv, given().get("/zh/batch/template.csv").asByteArray());
    }

    @Test
    void theAddressSaysOfWhichDay() {
        assertTrue(page(send("/zh/batch?on=2026-11-24", CSV, "page"), 200).select(".period-notice").size() == 1);
        assertEquals("post", page(given().get("/zh/batch" + ON).then().extract().response(), 200)
                .select("form").attr("method"));
    }
}
