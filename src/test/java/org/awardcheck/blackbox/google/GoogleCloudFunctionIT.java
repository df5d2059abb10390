package org.awardcheck.blackbox.google;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.ArtifactSuite;
import org.awardcheck.blackbox.Built;
import org.awardcheck.blackbox.ServerProcess;
import org.awardcheck.blackbox.StartedProcess;

/** The jar that is uploaded, run by the platform's own invoker: {@code mvn verify -Pgcf}. */
class GoogleCloudFunctionIT extends ArtifactSuite {
    private static final String ENTRY_POINT = "org.awardcheck.google.GoogleFunction";

    @Override
    protected Artifact start() throws IOException {
        int port = ServerProcess.freePort();
        Map<String, String> environment = Map.of("PORT", Integer.toString(port),
                "JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        return ServerProcess.start("invoker", Built.folder(), environment, List.of(StartedProcess.java(),
                "-cp", Built.file("runtime") + "/*",
                "com.google.cloud.functions.invoker.runner.Invoker",
                "--classpath", uploaded().toString(), "--target", ENTRY_POINT), port);
    }

    private static Path uploaded() throws IOException {
        try (Stream<Path> files = Files.list(Built.file("deployment"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }
}
