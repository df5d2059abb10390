package org.awardcheck.blackbox.aot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.ArtifactSuite;
import org.awardcheck.blackbox.Built;
import org.awardcheck.blackbox.ServerProcess;

/** The program on its own runtime, which has to take the cache: {@code mvn verify -Paot}. */
class CachedProgramIT extends ArtifactSuite {
    @Override
    protected Artifact start() throws IOException {
        Path app = Built.file("quarkus-app");
        int port = ServerProcess.freePort();
        return ServerProcess.start("cached-program", app, Map.of("QUARKUS_HTTP_PORT", String.valueOf(port)),
                List.of(app + "/runtime/bin/java", "@java.options", "-XX:AOTMode=on", "-jar", "quarkus-run.jar"), port);
    }
}
