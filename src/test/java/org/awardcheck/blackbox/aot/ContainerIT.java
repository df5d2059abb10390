package org.awardcheck.blackbox.aot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.ArtifactSuite;
import org.awardcheck.blackbox.ServerProcess;
import org.awardcheck.blackbox.StartedProcess;
import org.awardcheck.deploy.Dockerfile;
import org.junit.jupiter.api.Test;

/**
 * What the image holds, started as a container starts it and asked as it is asked for its health; there is no folder
 * for temporary files either.
 */
class ContainerIT extends ArtifactSuite {
    private static final int LONGEST_MILLIS = 10_000;
    private static final String NO_FOLDER = "-Djava.io.tmpdir=/nonexistent";

    private int port;

    @Override
    protected Artifact start() throws IOException {
        Dockerfile file = Dockerfile.read("Dockerfile.jvm-aot");
        port = ServerProcess.freePort();
        return ServerProcess.start("container", Path.of(file.copied().get(0)).toAbsolutePath(),
                Map.of("QUARKUS_HTTP_PORT", String.valueOf(port), "JAVA_TOOL_OPTIONS", NO_FOLDER), file.entryPoint(),
                port);
    }

    /** The rule that stops the build of an image lets pass what was built. */
    @Test
    void theImageTakesTheFolderWithItsCache() throws IOException {
        Dockerfile file = Dockerfile.read("Dockerfile.jvm-aot");
        try (StartedProcess rule = StartedProcess.start("rule", Path.of(file.copied().get(0)).toAbsolutePath(),
                Map.of(),
                file.rule())) {
            assertEquals(0, rule.exitWithin(LONGEST_MILLIS), rule.said());
        }
    }

    @Test
    void isHealthyWhileItRuns() throws IOException {
        assertEquals(0, health(port));
    }

    @Test
    void isNotHealthyWhileNothingListens() throws IOException {
        assertEquals(1, health(ServerProcess.freePort()));
    }

    private static int health(int port) throws IOException {
        List<String> check = Dockerfile.read("Dockerfile.jvm-aot").healthCheck();
        try (StartedProcess process = StartedProcess.start("health-check", Path.of("/"),
                Map.of("QUARKUS_HTTP_PORT", String.valueOf(port)), check)) {
            return process.exitWithin(LONGEST_MILLIS);
        }
    }
}
