package org.awardcheck.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awardcheck.function.Calls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator sees from outside, where the management port is opened. */
@QuarkusTest
@TestProfile(MetricsTest.ManagementPort.class)
class MetricsTest {
    private static final int IDLE = 1;
    private static final String SECRET = "87654321";
    private static final Pattern METRIC = Pattern.compile("\\b(?:award_check|jvm|process|system)_[a-z_]+");

    @TestHTTPResource(value = "/", management = true)
    URI management;

    public static final class ManagementPort implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.management.host-enabled", "true", "quarkus.management.test-port", "0",
                    "quarkus.management.idle-timeout", IDLE + "s");
        }
    }

    @BeforeEach
    void ask() {
        Calls.post("awards", "{\"answers\":{\"softInvestment\":" + SECRET + "}}");
        Calls.post("awards", "{\"answers\":{\"" + SECRET + "\":1}}");
        for (String path : List.of("/zh/result?inHuzhou=yes", "/zh/result?softInvestment=" + SECRET,
                "/zh/" + SECRET, "/" + SECRET, "/assets/" + SECRET,
                "/en/questions/" + SECRET, "/en/awards/" + SECRET, "/awards/" + SECRET, "/q/" + SECRET)) {
            given().get(path);
        }
    }

    /** Scrapers are few, so nothing else is limited here; but what was begun and left must not stay for good. */
    @Test
    void whoeverStopsInTheMiddleIsCutOff() throws IOException {
        try (Socket socket = new Socket(management.getHost(), management.getPort())) {
            socket.setSoTimeout(10_000 * IDLE);
            socket.getOutputStream().write("GET /q/metrics HT".getBytes(StandardCharsets.US_ASCII));
            assertEquals(-1, socket.getInputStream().read());
        }
    }

    @Test
    void requestsAreCountedByFunctionOrKindOfPageAndStatusClass() {
        double before = value("award_check_requests_seconds_count{family=\"function_awards\",status=\"2xx\"}");
        ask();
        assertEquals(before + 1,
                value("award_check_requests_seconds_count{family=\"function_awards\",status=\"2xx\"}"));
        assertTrue(value("award_check_requests_seconds_count{family=\"function_awards\",status=\"4xx\"}") >= 1);
        assertTrue(value("award_check_requests_seconds_count{family=\"page_question\",status=\"4xx\"}") >= 1);
        assertTrue(value("award_check_requests_seconds_count{family=\"other\",status=\"4xx\"}") >= 3);
    }

    /** Whoever collects metrics keeps the connection, and is no visitor. */
    @Test
    void aConnectionToTheManagementPortIsNoneOfTheVisitors() throws IOException {
        String get = "GET /q/metrics HTTP/1.1\r\nHost: x\r\n\r\n";
        try (Wire wire = new Wire(management)) {
            String first = connections(wire.send(get).read());
            String second = connections(wire.send(get).read());
            assertEquals(first, second);
            assertEquals(first, connections(wire.send(get).read()));
        }
    }

    private static String connections(Wire.Answer metrics) {
        return metrics.body().lines().filter(line -> line.startsWith("award_check_connections")).findFirst()
                .orElseThrow();
    }

    /** It is nobody's address, so it is not told. */
    @Test
    void anAddressThatIsNoneIsRefusedWithoutAWordInTheLog() throws IOException {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = PrivacyTest.recordingIn(logged);
        Logger.getLogger("").addHandler(handler);
        try {
            Wire.Answer answer = Wire.ask(management, "GET /q/%zz" + SECRET + " HTTP/1.1\r\nHost: x\r\n\r\n");
            assertEquals(400, answer.status());
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertEquals(List.of(), logged);
    }

    @Test
    void awardsAreCountedByHowTheyComeOut() {
        String all = "award_check_awards_total{edition=\"huzhou-manufacturing-2023\",status=\"%s\"}";
        List<String> statuses = List.of("eligible", "pending", "undetermined", "not_eligible");
        double before = statuses.stream().mapToDouble(status -> value(all.formatted(status))).sum();
        ask();
        assertEquals(before + 180, statuses.stream().mapToDouble(status -> value(all.formatted(status))).sum());
    }

    @Test
    void noAnswerAndNoAddressIsAmongThem() {
        String body = scrape();
        assertFalse(body.contains(SECRET), body);
        assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(body));
    }

    @Test
    void everyMetricOfTheDashboardIsThere() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(Path.of("deploy/grafana/award-check.json").toFile());
        Set<String> wanted = new TreeSet<>();
        dashboard.findValuesAsText("expr").forEach(expression -> METRIC.matcher(expression).results()
                .map(MatchResult::group).forEach(wanted::add));
        Set<String> given = METRIC.matcher(scrape()).results().map(MatchResult::group).collect(Collectors.toSet());
        assertTrue(wanted.size() > 10, wanted.toString());
        wanted.removeAll(given);
        assertEquals(Set.of(), wanted);
    }

    @Test
    void healthIsOnBothPortsAndMetricsOnOneAlone() {
        for (String path : List.of("", "/ready", "/live", "/started")) {
            assertEquals(200, given().get(management.resolve("/q/health" + path)).statusCode());
            assertEquals(200, given().get("/q/health" + path).statusCode());
            assertEquals(given().get("/q/health" + path).jsonPath().getList("checks.name").stream().sorted().toList(),
                    given().get(management.resolve("/q/health" + path)).jsonPath().getList("checks.name").stream()
                    .sorted().toList());
        }
        assertEquals(404, given().get("/q/metrics").statusCode());
    }

    @Test
    void theSecondPortRefusesInFullForm() {
        for (String path : List.of("/q/nothing", "/zh", "/")) {
            assertIsWhole(404, given().get(management.resolve(path)));
        }
        assertIsWhole(405, given().post(management.resolve("/q/health")));
        assertEquals(200, given().head(management.resolve("/q/health/ready")).statusCode());
        assertEquals("DENY", given().get(management.resolve("/q/metrics")).header("X-Frame-Options"));
    }

    private static void assertIsWhole(int status, Response answer) {
        assertEquals(status, answer.statusCode());
        assertFalse(answer.contentType().isEmpty());
        assertFalse(answer.asString().isEmpty());
        SecurityHeaders.HEADERS.forEach((name, value) -> assertEquals(value, answer.header(name), name));
    }

    private String scrape() {
        return given().accept("text/plain").get(management.resolve("/q/metrics")).asString();
    }

    private double value(String series) {
        return scrape().lines().map(line -> line.replace(",}", "}")).filter(line -> line.startsWith(series)
                || line.startsWith(series.replaceAll("\\{(.*),(.*)}", "{$2,$1}")))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).findFirst().orElse(0);
    }
}
