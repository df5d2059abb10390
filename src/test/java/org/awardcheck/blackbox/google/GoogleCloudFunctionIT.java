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
import org.awardcheck.blackbox.HttpDoor;
import org.awardcheck.blackbox.StartedProcess;

/** The jar that is uploaded, run by the platform's own invoker: {@code mvn verify -Pgoogle-cloud-functions}. */
class GoogleCloudFunctionIT extends ArtifactSuite {
    private static final String ENTRY_POINT = "org.awardcheck.google.GoogleFunction";

    @Override
    protected Artifact start() throws IOException {
        int port = StartedProcess.freePort();
        StartedProcess process = StartedProcess.start("invoker", Built.folder(),
                Map.of("PORT", Integer.toString(port)), List.of(StartedProcess.java(),
                        "-jar", Built.file("runtime/java-function-invoker.jar").toString(),
                        "--classpath", uploaded().toString(), "--target", ENTRY_POINT));
        HttpDoor http = new HttpDoor("http://localhost:" + port);
        return new Artifact(request -> {
            process.awaitPort(port);
            return http.send(request);
        }, process);
    }

    private static Path uploaded() throws IOException {
        try (Stream<Path> files = Files.list(Built.file("deployment"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }
}
