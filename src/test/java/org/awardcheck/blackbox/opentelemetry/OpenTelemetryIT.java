package org.awardcheck.blackbox.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.ArtifactSuite;
import org.awardcheck.blackbox.Built;
import org.awardcheck.blackbox.GivenAnswers;
import org.awardcheck.blackbox.Request;
import org.awardcheck.blackbox.ServerProcess;
import org.awardcheck.blackbox.StartedProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The program that sends traces, to a collector that reads them: {@code mvn verify -Popentelemetry}. */
class OpenTelemetryIT extends ArtifactSuite {
    private static final String LAST = "/en/awards/little-giant-national";
    private static final int LONGEST_MILLIS = 20_000;

    private Collector collector;

    @Override
    protected Artifact start() throws IOException {
        collector = collector == null ? new Collector() : collector;
        int port = ServerProcess.freePort();
        return ServerProcess.start("opentelemetry", Built.folder(), Map.of("QUARKUS_HTTP_PORT", "" + port,
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.endpoint(),
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf", "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms"),
                List.of(StartedProcess.java(), "-jar", Built.file("quarkus-app/quarkus-run.jar").toAbsolutePath()
                .toString()),
                port);
    }

    @AfterAll
    void closeCollector() {
        collector.close();
    }

    @Test
    void tracesNameThePagesAndTellNoAnswer() throws Exception {
        for (String address : List.of("/en/result?inHuzhou=yes&equipmentInvestment=12345",
                "/zh/result.json?softInvestment=87654321",
                "/zh/nothing?equipmentInvestment=56789", "/en/questions/industry?industry=x", LAST)) {
            door().send(new Request("GET", address, Map.of(), Optional.empty()));
        }
        door().send(new Request("POST", "/awards", Map.of("Content-Type", "application/json"),
                Optional.of("{\"answers\":{\"softInvestment\":87654321}}")));
        String traces = awaitTraces();
        assertTrue(traces.contains("award-check"), traces);
        assertTrue(traces.contains("/en/result"), traces);
        GivenAnswers answers = new GivenAnswers();
        assertEquals(List.of(), collector.taken().stream().filter(answers::isIn).toList());
        assertFalse(traces.contains("12345") || traces.contains("56789"), traces);
    }

    private String awaitTraces() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000L;
        String traces = "";
        while (!(traces.contains(LAST) && traces.contains("/awards")) && System.nanoTime() < end) {
            Thread.sleep(100);
            traces = String.join("\n", collector.taken());
        }
        return traces;
    }
}
