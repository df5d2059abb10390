package org.awardcheck.batch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.function.Calls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line a project in, a line a project out. */
@QuarkusTest
class NdjsonBatchTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD =
            "{\"answers\": {\"inHuzhou\": true, \"projectKinds\": [\"technical-transformation\"],"
            + " \"projectStage\": \"completed\", \"equipmentInvestment\": 12000000}, \"language\": \"en\"}";

    /** Sends media types as they are given. */
    static RequestSpecification client() {
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs(Format.NDJSON.mediaType(), ContentType.TEXT)));
    }

    static RequestSpecification ndjson() {
        return client().contentType(Format.NDJSON.mediaType()).header("Accept-Language", "en");
    }

    static List<JsonNode> lines(Response response) throws IOException {
        assertEquals(200, response.statusCode(), response.asString());
        List<JsonNode> lines = new ArrayList<>();
        for (String line : new String(response.asByteArray(), StandardCharsets.UTF_8).split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static List<JsonNode> post(byte[] body) throws IOException {
        return lines(ndjson().body(body).post("/batch"));
    }

    private static List<JsonNode> post(String body) throws IOException {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    @Test
    void aProjectComesOutAsItDoesAlone() throws IOException {
        List<JsonNode> lines = post(GOOD + "\n{}\n");
        JsonNode alone = JSON.readTree(Calls.post("awards", GOOD).asByteArray());
        JsonNode line = lines.get(0);
        assertEquals(3, lines.size());
        assertEquals(1, line.get("line").intValue());
        assertEquals(alone.get("totals"), line.get("totals"));
        assertEquals("huzhou-manufacturing-2023", line.get("policy").textValue());
        assertEquals(alone.get("on"), line.get("on"));
        List<JsonNode> had = new ArrayList<>();
        alone.get("awards").forEach(award -> {
            if (award.has("amount")) {
                had.add(award);
            }
        });
        assertFalse(had.isEmpty());
        assertEquals(JSON.valueToTree(had), line.get("awards"));
        for (String status : List.of("eligible", "pending", "undetermined", "not-eligible")) {
            long expected = alone.get("awards").findValuesAsText("status").stream().filter(status::equals).count();
            assertEquals(expected, line.get("counts").get(status).longValue(), status);
        }
        assertEquals(2, lines.get(1).get("line").intValue());
    }

    @Test
    void everyAwardHasALineWhereThatIsAskedFor() throws IOException {
        List<JsonNode> lines = lines(ndjson().body(GOOD).post("/batch?detail=awards"));
        JsonNode alone = JSON.readTree(Calls.post("awards", GOOD).asByteArray());
        assertEquals(alone.get("awards").size() + 1, lines.size());
        for (int i = 0; i < alone.get("awards").size(); i++) {
            JsonNode line = lines.get(i);
            assertEquals(1, line.get("line").intValue());
            alone.get("awards").get(i).properties().forEach(member ->
                    assertEquals(member.getValue(), line.get(member.getKey())));
        }
    }

    @Test
    void reasonsComeWithALineThatAsksForThem() throws IOException {
        JsonNode line = post(GOOD.replaceFirst("\\{", "{\"explain\": true, ")).get(0);
        assertTrue(line.get("awards").get(0).has("clause"), line.toString());
        assertFalse(post(GOOD).get(0).get("awards").get(0).has("clause"));
    }

    @Test
    void theSummaryCountsAndAddsUp() throws IOException {
        List<JsonNode> lines = post(GOOD + "\n" + GOOD + "\n{\"answers\": 1}\n{}");
        JsonNode line = lines.get(0);
        JsonNode summary = lines.get(4).get("summary");
        assertEquals(4, summary.get("read").intValue());
        assertEquals(3, summary.get("assessed").intValue());
        assertEquals(1, summary.get("refused").intValue());
        assertTrue(summary.get("complete").booleanValue());
        for (String total : List.of("now", "potential")) {
            long least = line.at("/totals/" + total + "/minimum").longValue();
            assertEquals(2 * least, summary.at("/totals/" + total + "/minimum").longValue());
            long sections = 0;
            long awards = 0;
            for (JsonNode section : summary.get("sections")) {
                sections += section.get(total).get("minimum").longValue();
            }
            for (JsonNode award : summary.get("awards")) {
                awards += award.get(total).get("minimum").longValue();
            }
            assertEquals(2 * least, sections);
            assertEquals(2 * least, awards);
        }
        JsonNode award = JSON.readTree("{}");
        for (JsonNode each : summary.get("awards")) {
            award = each.get("id").textValue().equals("technical-transformation") ? each : award;
        }
        assertEquals(JSON.readTree("{\"projects\": 2, \"minimum\": 1920000, \"maximum\": 1920000}"), award.get("now"));
        assertEquals(90, summary.get("awards").size());
        assertEquals(1, summary.get("editions").size());
        assertEquals(line.get("policy").textValue(), summary.at("/editions/0/policy").textValue());
        assertEquals(PublishedPolicy.EDITIONS.policies().get(0).source().checksum(), summary.at("/editions/0/checksum")
                .textValue());
    }

    @Test
    void aBadLineIsRefusedAsTheFunctionRefusesItAndTheRestGoesOn() throws IOException {
        String bad = "{\"answers\": {\"inHuzho\": true, \"industry\": 3}, \"language\": \"en\"}";
        List<JsonNode> lines = post(bad + "\n" + GOOD);
        JsonNode alone = JSON.readTree(Calls.post("awards", bad).asByteArray());
        assertEquals(alone, lines.get(0).get("problem"));
        assertEquals(1, lines.get(0).get("line").intValue());
        assertTrue(lines.get(1).has("totals"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            not json                | malformed-json
            {"answers": {           | malformed-json
            []                      | no-object
            {} {}                   | trailing-content
            {"language": "fr"}      | unknown-language
            {"project": "A"}        | unknown-member""")
    void aBadLineOfAnyKindIsAFaultOfItsOwn(String bad, String code) throws IOException {
        List<JsonNode> lines = post("{}\n" + bad + "\n{}\n");
        assertEquals(4, lines.size());
        assertEquals(2, lines.get(1).get("line").intValue());
        assertEquals(code, lines.get(1).at("/problem/errors/0/code").textValue());
        assertEquals(3, lines.get(2).get("line").intValue());
    }

    @Test
    void blankLinesAreNoProjectsAndCount() throws IOException {
        List<JsonNode> lines = post("\n{}\r\n \t\r\n\n{}");
        assertEquals(List.of(2, 5), List.of(lines.get(0).get("line").intValue(), lines.get(1).get("line").intValue()));
        assertEquals(2, lines.get(2).at("/summary/read").intValue());
    }

    @Test
    void nothingAtAllIsASummaryOfNothing() throws IOException {
        List<JsonNode> lines = post("");
        assertEquals(1, lines.size());
        assertEquals(0, lines.get(0).at("/summary/read").intValue());
    }

    @Test
    void aLineMayHave64KiBAndNoMore() throws IOException {
        String padded = "{" + " ".repeat(64 * 1024 - 2) + "}";
        List<JsonNode> lines = post(padded + "\n" + padded + " \n{}");
        assertTrue(lines.get(0).has("totals"));
        assertEquals("line-too-long", lines.get(1).at("/problem/errors/0/code").textValue());
        assertTrue(lines.get(2).has("totals"));
    }

    @Test
    void aMarkAtTheBeginningIsNoFault() throws IOException {
        assertTrue(post("\uFEFF{}").get(0).has("totals"));
    }

    @Test
    void aCharacterThatIsCutIsAFaultOfItsLine() throws IOException {
        byte[] line = "{\"language\": \"中\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(line, line.length - 4);
        List<JsonNode> lines = post(cut);
        assertEquals("malformed-json", lines.get(0).at("/problem/errors/0/code").textValue());
        assertEquals(1, lines.get(1).at("/summary/refused").intValue());
    }

    /** Only within a line can anything be lost, and then it is said so. */
    @Test
    void aCutAnywhereInALineIsAFault() throws IOException {
        byte[] whole = (GOOD + "\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        for (int length = GOOD.length() + 2; length <= whole.length; length += 7) {
            List<JsonNode> lines = post(Arrays.copyOf(whole, length));
            assertEquals(length < whole.length, lines.get(1).has("problem"), "at " + length);
            assertEquals(2, lines.get(2).at("/summary/read").intValue());
        }
    }

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        List<JsonNode> lines = lines(ndjson().header("Content-Encoding", "gzip")
                .body(gzip((GOOD + "\n{}").getBytes(StandardCharsets.UTF_8))).post("/batch"));
        assertEquals(2, lines.get(2).at("/summary/assessed").intValue());
    }

    /** As they come from programs that pack in parts, and from putting files one behind the other. */
    @Test
    void everyMemberIsUnpacked() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            members.write(gzip("{}\n".getBytes(StandardCharsets.UTF_8)));
        }
        List<JsonNode> lines = lines(ndjson().header("Content-Encoding", "gzip").body(members.toByteArray())
                .post("/batch"));
        assertEquals(3, lines.get(3).at("/summary/assessed").intValue());
    }

    @Test
    void gzipThatIsCutAnywhereIsAFaultAndWhatCameBeforeIsAnswered() throws IOException {
        byte[] whole = gzip((GOOD + "\n").repeat(50).getBytes(StandardCharsets.UTF_8));
        for (int length = 12; length < whole.length; length += 9) {
            List<JsonNode> lines = lines(ndjson().header("Content-Encoding", "gzip")
                    .body(Arrays.copyOf(whole, length)).post("/batch"));
            JsonNode summary = lines.get(lines.size() - 1).get("summary");
            assertEquals("cut", lines.get(lines.size() - 2).at("/problem/errors/0/code").textValue(), "at " + length);
            assertFalse(summary.get("complete").booleanValue());
            assertEquals(1, summary.get("refused").intValue());
            assertEquals(lines.size() - 1, summary.get("read").intValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "xxxxxxxx", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void whatFollowsGzipIsAFault(String more) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.write(gzip("{}\n".getBytes(StandardCharsets.UTF_8)));
        sent.write(more.getBytes(StandardCharsets.UTF_8));
        List<JsonNode> lines = lines(ndjson().header("Content-Encoding", "gzip").body(sent.toByteArray())
                .post("/batch"));
        assertTrue(lines.get(0).has("totals"));
        assertEquals("cut", lines.get(1).at("/problem/errors/0/code").textValue());
        assertFalse(lines.get(2).at("/summary/complete").booleanValue());
    }

    @Test
    void whatIsNoGzipIsABadRequest() {
        ndjson().header("Content-Encoding", "gzip").body("{}").post("/batch").then().statusCode(400)
                .contentType("application/problem+json").body("errors[0].code", equalTo("cut"));
    }

    @Test
    void resultsAreCompressedForThoseWhoTakeIt() throws IOException {
        Response response = ndjson().header("Accept-Encoding", "gzip").body(GOOD).post("/batch");
        assertEquals("gzip", response.header("Content-Encoding"));
        assertEquals("Accept, Accept-Encoding, Accept-Language", response.header("Vary"));
        assertEquals(2, lines(response).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x"})
    void anotherMediaTypeIsRefused(String type) {
        given().header("Accept-Language", "en").header("Content-Type", type)
                .body("{}".getBytes(StandardCharsets.UTF_8)).post("/batch").then().statusCode(415)
                .contentType("application/problem+json").body("detail", containsString("application/x-ndjson"));
    }

    @Test
    void anotherPackingIsRefused() {
        ndjson().header("Content-Encoding", "br").body("{}").post("/batch").then().statusCode(415);
    }

    @Test
    void resultsOfAnotherTypeAreNotToBeHad() {
        ndjson().header("Accept", "application/xml").body("{}").post("/batch").then().statusCode(406)
                .contentType("application/problem+json").body("detail", containsString("application/x-ndjson"));
    }

    @Test
    void unknownParametersAreNotIgnored() {
        ndjson().body("{}").post("/batch?detial=awards&detail=all").then().statusCode(400)
                .body("errors.code", containsInAnyOrder("unknown-parameter", "unknown-value"))
                .body("errors.detail", hasItem(containsString("did you mean “detail”?")));
    }

    @Test
    void itIsAskedByPostAlone() {
        for (String method : List.of("GET", "PUT", "HEAD", "OPTIONS")) {
            given().request(method, "/batch").then().statusCode(405).header("Allow", "POST")
                    .contentType("application/problem+json");
        }
    }
}
