package org.awardcheck.blackbox.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.azure.functions.HttpRequestMessage;
import com.microsoft.azure.functions.annotation.FunctionName;
import com.microsoft.azure.functions.annotation.HttpTrigger;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.blackbox.Artifact;
import org.awardcheck.blackbox.ArtifactSuite;
import org.awardcheck.blackbox.Built;
import org.awardcheck.blackbox.ServerProcess;
import org.awardcheck.blackbox.StartedProcess;
import org.junit.jupiter.api.Test;

/** The folder that is published, called by its {@code function.json}: {@code mvn verify -Pazure}. */
class AzureFunctionIT extends ArtifactSuite {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ENTRY_POINT = Pattern.compile("(.*)\\.(\\w+)");
    private static final Path PUBLISHED = Built.file("app");
    private static final Path FUNCTION = Path.of("award-check", "function.json");

    @Override
    protected Artifact start() throws IOException {
        int port = ServerProcess.freePort();
        // The flag is that of the platform's consumption plan.
        return ServerProcess.start("host", PUBLISHED, Map.of(), List.of(
                StartedProcess.java(), "-XX:TieredStopAtLevel=1", "-cp",
                Built.file("test-classes") + File.pathSeparator + Built.file("runtime") + "/*",
                FunctionsHost.class.getName(), Integer.toString(port), jar().toString(), entryPoint(1), entryPoint(2)),
                port);
    }

    /** The plugin of the platform makes the description of these annotations, and the worker goes by both. */
    @Test
    void theDescriptionSaysWhatTheEntryPointSaysOfItself() throws IOException, ReflectiveOperationException {
        try (URLClassLoader deployed = new URLClassLoader(new URL[] {jar().toUri().toURL()})) {
            Method run = deployed.loadClass(entryPoint(1)).getMethod(entryPoint(2), HttpRequestMessage.class);
            HttpTrigger trigger = run.getParameters()[0].getAnnotation(HttpTrigger.class);
            JsonNode described = description().at("/bindings/0");
            assertEquals(FUNCTION.getParent().toString(), run.getAnnotation(FunctionName.class).value());
            assertEquals(trigger.name(), described.get("name").textValue());
            assertEquals(trigger.route(), described.get("route").textValue());
            assertEquals(trigger.authLevel().name(), described.get("authLevel").textValue());
        }
    }

    /** The tool that publishes asks here what it publishes, and the guide says which plan runs it. */
    @Test
    void theFolderSaysWhichWorkerRunsIt() throws IOException {
        JsonNode worker = JSON.readTree(PUBLISHED.resolve("local.settings.json").toFile())
                .at("/Values/FUNCTIONS_WORKER_RUNTIME");
        assertEquals("java", worker.textValue());
        String create = Files.readString(Path.of("deploy/README.md"))
                .split("az functionapp create ")[1].split("\naz ")[0];
        assertTrue(create.contains("--flexconsumption-location") && create.contains("--runtime java"), create);
    }

    private static JsonNode description() throws IOException {
        return JSON.readTree(PUBLISHED.resolve(FUNCTION).toFile());
    }

    private static Path jar() throws IOException {
        return PUBLISHED.resolve(FUNCTION).resolveSibling(description().get("scriptFile").textValue()).normalize();
    }

    /** @param part 1 for the class, 2 for the method */
    private static String entryPoint(int part) throws IOException {
        Matcher parts = ENTRY_POINT.matcher(description().get("entryPoint").textValue());
        assertTrue(parts.matches());
        return parts.group(part);
    }
}
