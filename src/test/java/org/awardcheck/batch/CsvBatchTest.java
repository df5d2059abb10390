package org.awardcheck.batch;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.function.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row a project in, a row a project out. */
@QuarkusTest
class CsvBatchTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADER = "project,inHuzhou,projectKinds,projectStage,equipmentInvestment\n";
    private static final String GOOD = "A,yes,technical-transformation,completed,12000000\n";

    @TestHTTPResource
    URI server;

    private static Response send(byte[] csv, String address, String type, String accept) {
        return NdjsonBatchTest.client().header("Content-Type", type).header("Accept-Language", "en")
                .header("Accept", accept)
                .body(csv).post(address);
    }

    private static List<JsonNode> lines(byte[] csv, String type) throws IOException {
        return NdjsonBatchTest.lines(send(csv, "/batch", type, "application/x-ndjson"));
    }

    private static List<JsonNode> lines(String csv) throws IOException {
        return lines(csv.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    static List<NamedCsvRecord> rows(byte[] csv, String address) {
        Response response = send(csv, address, "text/csv", "*/*");
        assertEquals(200, response.statusCode(), response.asString());
        assertEquals("text/csv;charset=UTF-8", response.contentType());
        String text = new String(response.asByteArray(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF"));
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    private static List<NamedCsvRecord> rows(String csv, String address) {
        return rows(csv.getBytes(StandardCharsets.UTF_8), address);
    }

    private static JsonNode totals(String json) throws IOException {
        return JSON.readTree(Calls.post("awards", json).asByteArray()).get("totals");
    }

    private static final String AS_JSON = "{\"answers\": {\"inHuzhou\": true,"
            + " \"projectKinds\": [\"technical-transformation\"], \"projectStage\": \"completed\","
            + " \"equipmentInvestment\": 12000000}}";

    @ParameterizedTest
    @ValueSource(strings = {
        HEADER + GOOD,
        "equipmentInvestment,projectStage,inHuzhou,projectKinds\n12000000,completed,yes,technical-transformation\n",
        "设备投资额,项目进度,企业和项目在湖州,项目类型\n12000000,实施完成,是,技术改造\n",
        "设备投资额（万元）,项目进度,企业和项目在湖州,项目类型\n1200,实施完成,是,技术改造\n",
        "设备投资额万元,项目进度,企业和项目在湖州,项目类型\n\"1,200\",实施完成,是,技术改造\n",
        "设备投资额（元）,项目进度,企业和项目在湖州,项目类型\n１２００００００,实施完成,TRUE,技术改造\n",
        "equipmentInvestment (万元),projectStage,inHuzhou,projectKinds\n1200.0,Completed,true,Technical transformation\n",
        "Equipment investment,Stage of the project,Enterprise and project in Huzhou,Kind of project\n"
                + "1200万,Completed,Yes,technical-transformation\n",
        "equipmentinvestment, PROJECTSTAGE ,inHuzhou,projectKinds\r\n\" 12,000,000 \", completed,yes ,技术改造\r\n",
        "\uFEFF\"equipmentInvestment\",projectStage,inHuzhou,projectKinds,,\n12000000.00,completed,yes,技术改造;,,\n,,,,,\n"})
    void figuresAndOptionsAreReadAsPeopleKeepThem(String csv) throws IOException {
        List<JsonNode> lines = lines(csv);
        assertEquals(2, lines.size(), lines.toString());
        assertEquals(totals(AS_JSON), lines.get(0).get("totals"), lines.get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"new-build;energy-saving", "新建、节能降碳技改", "new-build；节能降碳技改;", "New build ; energy-saving"})
    void severalOptionsArePartedByEitherMark(String cell) throws IOException {
        List<JsonNode> lines = lines("inHuzhou,projectStage,equipmentInvestment,energySavingInvestment,projectKinds\n"
                + "yes,completed,90000000,8000000," + cell + "\n");
        assertEquals(totals("{\"answers\": {\"inHuzhou\": true, \"projectStage\": \"completed\","
                + " \"equipmentInvestment\": 90000000, \"energySavingInvestment\": 8000000,"
                + " \"projectKinds\": [\"new-build\", \"energy-saving\"]}}"), lines.get(0).get("totals"));
    }

    @Test
    void anEmptyCellIsUnknownAndNoneIsTheEmptySet() throws IOException {
        List<JsonNode> lines = lines("inHuzhou,topics\nyes,\nyes,none\n");
        assertEquals(JSON.readTree(Calls.post("awards", "{\"answers\":{\"inHuzhou\":true}}").asByteArray())
                .get("awards").findValuesAsText("status").stream().filter("undetermined"::equals).count(),
                lines.get(0).at("/counts/undetermined").longValue());
        assertEquals(0, lines.get(1).at("/counts/undetermined").longValue());
    }

    @Test
    void everyBadCellIsReportedOnceWithItsAddressAndTheRestGoesOn() throws IOException {
        List<JsonNode> lines = lines(HEADER + GOOD + "B,maybe,new-buil;nonsense,completed,12%\n" + GOOD);
        JsonNode refused = lines.get(1);
        assertEquals(3, refused.get("line").intValue());
        assertEquals("B", refused.at("/own/project").textValue());
        assertEquals(List.of("/B3", "/C3", "/E3"), refused.at("/problem/errors").findValuesAsText("pointer"));
        assertEquals(List.of("unknown-option", "unknown-option", "percent"),
                refused.at("/problem/errors").findValuesAsText("code"));
        assertTrue(refused.at("/problem/errors/1/detail").textValue().contains("did you mean “new-build”?"));
        assertTrue(lines.get(2).has("totals"));
        assertTrue(lines.get(3).get("summary").toString()
                .startsWith("{\"read\":3,\"assessed\":2,\"refused\":1,\"complete\":true,"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            B,yes,new-build,completed                   | /E2 | missing-cells
            B,yes                                       | /C2 | missing-cells
            B,yes,new-build,completed,1,more            | /F2 | cell-without-heading
            B,yes,new-build,completed,-1                | /E2 | negative
            B,yes,new-build,completed,1.5               | /E2 | too-precise
            B,yes,new-build,completed,2000000000000     | /E2 | too-large
            B,yes,new-build,completed,abc               | /E2 | not-a-number
            B,yes,new-build;new-build,completed,1       | /C2 | repeated-option
            B,yes,none;new-build,completed,1            | /C2 | unknown-option
            B,yes,;,completed,1                         | /C2 | unknown-option
            B,yes,new-build,completed;planned,1         | /D2 | unknown-option
            B,yes,new-build,none,1                      | /D2 | unknown-option
            B\uFFFD,yes,new-build,planned,1             | /A2 | damaged-text""")
    void aBadRowIsAFaultOfItsOwn(String row, String pointer, String code) throws IOException {
        List<JsonNode> lines = lines(HEADER + row + "\n" + GOOD);
        assertEquals(List.of(pointer), lines.get(0).at("/problem/errors").findValuesAsText("pointer"));
        assertEquals(List.of(code), lines.get(0).at("/problem/errors").findValuesAsText("code"));
        assertTrue(lines.get(1).has("totals"));
    }

    @Test
    void anUnknownColumnIsRefusedByNameWithTheNearestKnownOne() {
        send("inHuzhou,equipmentInvestmnt,color,inHuzhou\n".getBytes(StandardCharsets.UTF_8), "/batch", "text/csv",
                "*/*")
                .then().statusCode(400).contentType("application/problem+json")
                .body("errors.pointer", equalTo(List.of("/B1", "/C1", "/D1")))
                .body("errors.code", equalTo(List.of("unknown-column", "unknown-column", "repeated-column")))
                .body("errors[0].detail", containsString("did you mean “equipmentInvestment”?"))
                .body("errors[1].detail", containsString("“color”"));
        send("设备投资（万元）\n".getBytes(StandardCharsets.UTF_8), "/batch?language=zh", "text/csv", "*/*")
                .then().statusCode(400).body("errors[0].detail", startsWith("没有“设备投资（万元）”这一列"));
    }

    @Test
    void aSheetWithoutAHeaderIsRefused() {
        send(new byte[0], "/batch", "text/csv", "*/*").then().statusCode(400)
                .body("errors[0].code", equalTo("no-header"));
    }

    @Test
    void aUnitThatAColumnCannotHaveIsUnknown() {
        send("inHuzhou（万元）\n".getBytes(StandardCharsets.UTF_8), "/batch", "text/csv", "*/*").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "text/csv; charset=gb18030", "text/csv;charset=GBK",
            "application/octet-stream"})
    void gb18030IsReadWhereCharsetOrBytesSaySo(String type) throws IOException {
        String csv = "project,设备投资额,项目进度,企业和项目在湖州,项目类型\n甲公司,12000000,实施完成,是,技术改造\n";
        List<JsonNode> lines = lines(csv.getBytes(Charset.forName("GB18030")), type);
        assertEquals(totals(AS_JSON), lines.get(0).get("totals"));
        assertEquals("甲公司", lines.get(0).at("/own/project").textValue());
    }

    @Test
    void utf8IsReadHoweverLateItIsSeen() throws IOException {
        List<JsonNode> lines = lines(HEADER + GOOD.repeat(500) + GOOD.replace("A,", "甲,"));
        assertEquals("甲", lines.get(500).at("/own/project").textValue());
        assertEquals(502, lines.size());
    }

    @Test
    void aCharacterThatIsCutIsAFaultOfItsCell() throws IOException {
        byte[] whole = "inHuzhou,x-name\nyes,甲\nyes,乙".getBytes(StandardCharsets.UTF_8);
        List<JsonNode> lines = lines(Arrays.copyOf(whole, whole.length - 1), "text/csv");
        assertEquals("/B3", lines.get(1).at("/problem/errors/0/pointer").textValue());
        assertEquals("damaged-text", lines.get(1).at("/problem/errors/0/code").textValue());
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsSaidToBreakOff() throws IOException {
        for (String rest : List.of("", GOOD.repeat(10_000))) {
            List<JsonNode> lines = lines(HEADER + GOOD + "\"B,yes,new-build\n" + rest);
            assertTrue(lines.get(0).has("totals"));
            assertEquals("cut", lines.get(1).at("/problem/errors/0/code").textValue());
            assertEquals(3, lines.get(1).get("line").intValue());
            assertFalse(lines.get(2).at("/summary/complete").booleanValue());
        }
    }

    @Test
    void whatIsTheUsersOwnIsHandedThrough() {
        List<NamedCsvRecord> rows = rows("x-Town,inHuzhou,project\n安吉,yes,\"A, \"\"1\"\"\"\n,yes,=1+1\n", "/batch");
        assertEquals("安吉", rows.get(0).getField("x-Town"));
        assertEquals("A, \"1\"", rows.get(0).getField("project"));
        assertEquals("'=1+1", rows.get(1).getField("project"));
        assertEquals("2", rows.get(0).getField("line"));
    }

    @Test
    void aRowHasTotalsCountsAndTheAwardsHad() throws IOException {
        NamedCsvRecord row = rows(HEADER + GOOD, "/batch").get(0);
        JsonNode line = lines(HEADER + GOOD).get(0);
        for (String total : List.of("now", "potential")) {
            assertEquals(line.at("/totals/" + total + "/minimum").asText(), row.getField(total + "Minimum"));
            assertEquals(line.at("/totals/" + total + "/maximum").asText(), row.getField(total + "Maximum"));
        }
        line.get("counts").properties().forEach(count ->
                assertEquals(count.getValue().asText(), row.getField(count.getKey())));
        assertEquals(String.join(";", line.get("awards").findValuesAsText("id")), row.getField("awards"));
        assertEquals("", row.getField("fault"));
    }

    @Test
    void aRefusedRowSaysWhy() {
        NamedCsvRecord row = rows(HEADER + "B,maybe,x,completed,1\n", "/batch").get(0);
        assertEquals("", row.getField("nowMinimum"));
        assertTrue(row.getField("fault").startsWith("B2: "), row.getField("fault"));
        assertTrue(row.getField("fault").contains("\nC2: "), row.getField("fault"));
    }

    @Test
    void theSummaryIsATableOfItsOwn() {
        List<NamedCsvRecord> rows = rows(HEADER + GOOD + GOOD + "B\n", "/batch?summary=true");
        assertEquals(List.of("read", "assessed", "refused", "incomplete", "total"),
                rows.subList(0, 5).stream().map(row -> row.getField("item")).toList());
        assertEquals(List.of("3", "2", "1", "0"),
                rows.subList(0, 4).stream().map(row -> row.getField("nowProjects")).toList());
        assertEquals("1920000", rows.get(4).getField("nowMinimum"));
        NamedCsvRecord award = rows.stream().filter(row -> row.getField("id").equals("technical-transformation"))
                .findFirst().orElseThrow();
        assertEquals(List.of("award", "2", "1920000"),
                List.of(award.getField("item"), award.getField("nowProjects"), award.getField("nowMaximum")));
        NamedCsvRecord last = rows.get(rows.size() - 1);
        assertEquals(List.of("checksum", award.getField("policy"), PublishedPolicy.EDITIONS.policies().get(0).source()
                .checksum()),
                List.of(last.getField("item"), last.getField("policy"), last.getField("id")));
    }

    @Test
    void dateAndLanguageAreTheAddressesAndStrict() throws IOException {
        JsonNode line = NdjsonBatchTest.lines(send((HEADER + GOOD).getBytes(StandardCharsets.UTF_8),
                "/batch?on=2024-01-31&language=zh", "text/csv", "application/x-ndjson")).get(0);
        assertEquals("2024-01-31", line.get("on").textValue());
        assertTrue(line.at("/awards/0/title").textValue().codePoints().anyMatch(it -> it > 0x2000));
        send(HEADER.getBytes(StandardCharsets.UTF_8), "/batch?on=2024-1-31", "text/csv", "*/*").then().statusCode(400)
                .body("errors[0].code", equalTo("no-date"));
        NdjsonBatchTest.ndjson().body("{}").post("/batch?on=2024-01-31").then().statusCode(400)
                .body("errors[0].code", equalTo("said-by-lines"));
    }

    @Test
    void theFilesOwnMarksTellWhatItIs() throws IOException {
        byte[] csv = (HEADER + GOOD).getBytes(StandardCharsets.UTF_8);
        assertTrue(lines(csv, "application/octet-stream").get(0).has("own"));
        assertTrue(lines(NdjsonBatchTest.gzip(csv), "application/gzip").get(0).has("own"));
        assertTrue(lines("\uFEFF{}".getBytes(StandardCharsets.UTF_8), "application/octet-stream").get(0).has("totals"));
        assertTrue(lines(" \r\n{}".getBytes(StandardCharsets.UTF_8), "application/octet-stream").get(0).has("totals"));
    }

    @Test
    void aRowIsOutBeforeTheNextIsIn() throws IOException {
        for (String type : List.of("text/csv", "application/octet-stream")) {
            try (Exchange exchange = new Exchange(server, "/batch", "Content-Type: " + type
                    + "\r\nAccept: application/x-ndjson\r\n")) {
                exchange.send(HEADER);
                for (int i = 2; i <= 4; i++) {
                    exchange.send(i == 3 ? GOOD.replace("A,", "甲,") : GOOD);
                    assertTrue(exchange.result().startsWith("{\"line\":" + i + ","));
                }
                exchange.end();
                assertTrue(exchange.result().startsWith("{\"summary\":{\"read\":3,"));
            }
        }
    }
}
