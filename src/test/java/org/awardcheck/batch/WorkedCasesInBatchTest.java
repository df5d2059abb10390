package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awardcheck.eligibility.WorkedCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked cases once more, all at once. */
@QuarkusTest
class WorkedCasesInBatchTest {

    @Test
    void everyWorkedCaseComesOutOfNdjsonAsItShould() throws IOException {
        byte[] body = WorkedCases.all().stream().map(it -> "{\"answers\": " + it.get("answers") + "}\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
        assertTotals(NdjsonBatchTest.lines(NdjsonBatchTest.ndjson().body(body).post("/batch")));
        assertAwards(NdjsonBatchTest.lines(NdjsonBatchTest.ndjson().body(body).post("/batch?detail=awards")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "GB18030, true"})
    void everyWorkedCaseComesOutOfCsvAsItShould(String charset, boolean isLabelled) throws IOException {
        byte[] csv = Sheets.csv(WorkedCases.all(), isLabelled).getBytes(Charset.forName(charset));
        assertTotals(NdjsonBatchTest.lines(send(csv, "text/csv", "/batch", "application/x-ndjson")));
        assertAwards(NdjsonBatchTest.lines(send(csv, "text/csv", "/batch?detail=awards", "application/x-ndjson")));
        assertSheets(csv, "text/csv");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyWorkedCaseComesOutOfAWorkbookAsItShould(boolean isLabelled) throws IOException {
        byte[] xlsx = Sheets.xlsx(WorkedCases.all(), isLabelled);
        assertTotals(NdjsonBatchTest.lines(send(xlsx, Format.XLSX.mediaType(), "/batch", "application/x-ndjson")));
        assertSheets(xlsx, Format.XLSX.mediaType());
    }

    /** src/test/sheets/make.sh has them converted. */
    @Test
    void everyWorkedCaseComesOutOfASheetOfLibreOfficeAsItShould() throws IOException {
        try (InputStream in = WorkedCasesInBatchTest.class.getResourceAsStream("/sheets/cases.xlsx")) {
            assertSheets(in.readAllBytes(), Format.XLSX.mediaType());
        }
    }

    private static void assertSheets(byte[] body, String type) throws IOException {
        assertTotals(Sheets.asTotals(send(body, type, "/batch", "text/csv").asByteArray()));
        assertAwards(Sheets.asAwards(send(body, type, "/batch?detail=awards", "text/csv").asByteArray()));
        String xlsx = Format.XLSX.mediaType();
        assertTotals(Sheets.asTotals(Sheets.asCsv(send(body, type, "/batch", xlsx).asByteArray(), "results")));
        assertAwards(Sheets.asAwards(Sheets.asCsv(send(body, type, "/batch?detail=awards", xlsx).asByteArray(),
                "results")));
    }

    private static Response send(byte[] body, String type, String address, String accept) {
        return NdjsonBatchTest.client().header("Content-Type", type).header("Accept", accept).body(body).post(address);
    }

    /** A line a project, and the summary. */
    static void assertTotals(List<JsonNode> lines) throws IOException {
        List<JsonNode> cases = WorkedCases.all();
        assertEquals(cases.size() + 1, lines.size());
        for (int i = 0; i < cases.size(); i++) {
            for (String total : List.of("now", "potential")) {
                JsonNode expected = cases.get(i).get("totals").get(total);
                JsonNode actual = lines.get(i).at("/totals/" + total);
                assertEquals(expected.get(0).asLong(), actual.path("minimum").asLong(), "case " + (i + 1));
                assertEquals(expected.get(1).asLong(), actual.path("maximum").asLong(), "case " + (i + 1));
            }
        }
        assertEquals(cases.size(), lines.get(cases.size()).at("/summary/assessed").intValue());
    }

    /** A line an award, and the summary. */
    static void assertAwards(List<JsonNode> lines) throws IOException {
        List<JsonNode> cases = WorkedCases.all();
        int awards = (lines.size() - 1) / cases.size();
        for (int i = 0; i < cases.size(); i++) {
            Map<String, String> actual = new TreeMap<>();
            for (JsonNode line : lines.subList(i * awards, (i + 1) * awards)) {
                if (!line.get("status").textValue().equals("not-eligible")) {
                    ArrayNode spelled = JsonNodeFactory.instance.arrayNode().add(line.get("status"));
                    for (String part : List.of("kind", "minimum", "maximum")) {
                        if (line.path("amount").has(part)) {
                            spelled.add(line.get("amount").get(part));
                        }
                    }
                    actual.put(line.get("id").textValue(), spelled.toString());
                }
            }
            assertEquals(WorkedCases.awards(cases.get(i)), actual, "case " + (i + 1));
        }
    }
}
