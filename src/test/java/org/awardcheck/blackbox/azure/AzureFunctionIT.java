package org.awardcheck.blackbox.azure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.ArtifactSuite;
import org.awardcheck.blackbox.Built;
import org.awardcheck.blackbox.HttpDoor;
import org.awardcheck.blackbox.StartedProcess;

/** The folder that is published, called by its {@code function.json}: {@code mvn verify -Pazure-functions}. */
class AzureFunctionIT extends ArtifactSuite {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FUNCTION = Path.of("award-check", "function.json");

    @Override
    protected Artifact start() throws IOException {
        int port = StartedProcess.freePort();
        Path published = Built.file("app");
        JsonNode function = JSON.readTree(published.resolve(FUNCTION).toFile());
        String jar = published.resolve(FUNCTION).resolveSibling(function.get("scriptFile").textValue()).normalize()
                .toString();
        String entryPoint = function.get("entryPoint").textValue();
        int dot = entryPoint.lastIndexOf('.');
        StartedProcess process = StartedProcess.start("host", published, Map.of(), List.of(StartedProcess.java(),
                "-cp", Built.file("test-classes") + File.pathSeparator + Built.file("runtime") + "/*",
                FunctionsHost.class.getName(), Integer.toString(port), jar,
                entryPoint.substring(0, dot), entryPoint.substring(dot + 1)));
        HttpDoor http = new HttpDoor("http://localhost:" + port);
        return new Artifact(request -> {
            process.awaitPort(port);
            return http.send(request);
        }, process);
    }
}
