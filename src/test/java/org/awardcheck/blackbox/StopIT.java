package org.awardcheck.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stopping costs nothing for what was never used. */
class StopIT {
    private static final String ENGINE = "io.quarkus.qute.EngineImpl ";

    /** Asked for a page the engine of templates is made, which shows that the log would name it. */
    @ParameterizedTest
    @CsvSource({"/q/health/live, false", "/en/about, true"})
    void onlyWhoeverAskedForAPageMadeTheEngineOfTemplates(String path, boolean isMade) throws Exception {
        Path jar = Built.file("quarkus-app/quarkus-run.jar");
        assumeTrue(Files.exists(jar), "built as a binary");
        Path classes = Built.file("stop-classes.log").toAbsolutePath();
        int port = ServerProcess.freePort();
        try (ServerProcess server = ServerProcess.start("stop", Built.folder(), Map.of("QUARKUS_HTTP_PORT", "" + port),
                List.of(StartedProcess.java(), "-Xlog:class+load:file=" + classes, "-jar", jar.toAbsolutePath()
                .toString()),
                port)) {
            assertEquals(200, server.door().send(new Request("GET", path, Map.of(), Optional.empty())).status());
        }
        assertEquals(isMade, hasLoaded(classes));
    }

    private static boolean hasLoaded(Path classes) throws IOException {
        try (var lines = Files.lines(classes)) {
            return lines.anyMatch(line -> line.contains(ENGINE));
        }
    }
}
