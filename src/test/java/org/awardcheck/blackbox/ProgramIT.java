package org.awardcheck.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is built, as a jar or as a binary, on a port of its own. */
@QuarkusIntegrationTest
class ProgramIT extends BlackBoxSuite {
    private static final int LONGEST_MILLIS = 60_000;

    @TestHTTPResource
    URI address;

    @Override
    protected Door door() {
        return new HttpDoor("http://" + address.getAuthority());
    }

    /** Started with arguments it does what they say, and ends without having been a server. */
    @Test
    void theSameProgramIsACommand(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("projects.csv"), "project,inHuzhou\n甲,是\n乙,也许\n");
        List<String> assess = Stream.concat(Built.program().stream(),
                Stream.of("assess", "projects.csv", "-o", "results.csv", "--language", "en")).toList();
        try (StartedProcess process = StartedProcess.start("command", folder, Map.of(), assess)) {
            assertEquals(1, process.exitWithin(LONGEST_MILLIS), process.said());
            assertEquals("read 2, assessed 1, refused 1\n", process.said());
        }
        assertTrue(Files.readString(folder.resolve("results.csv")).contains("\r\n2,甲,0,0,0,0,"));
    }
}
