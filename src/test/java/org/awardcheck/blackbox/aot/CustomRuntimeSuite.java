package org.awardcheck.blackbox.aot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.blackbox.ArtifactSuite;
import org.awardcheck.blackbox.Request;
import org.awardcheck.blackbox.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform that brings nothing but an operating system: it runs a script and sends requests to a port. */
abstract class CustomRuntimeSuite extends ArtifactSuite {
    /** What a platform gives each request to sign its own calls with, and must not be seen anywhere. */
    static final String SECRET = "c2VjcmV0IG9mIHRoZSBwbGF0Zm9ybQ";

    /** Left to itself, Java starts without a cache that does not fit, only later. */
    private static final String CACHE_DEMANDED = "-XX:AOTMode=on";

    private final String script;
    private final Path sources;
    private Path code;
    private Map<Path, String> before;
    private ServerProcess process;

    @TempDir
    static Path folder;

    /** @param deployed the script's folder in {@code deploy} */
    CustomRuntimeSuite(String deployed, String script) {
        this.script = script;
        this.sources = Path.of("deploy", deployed);
    }

    /** What its tool takes for the time of a file. */
    abstract CodeFolder.Times times();

    /** Where it lets the program write, if anywhere. */
    abstract Path temporary() throws IOException;

    /** Where the platform sends requests. */
    abstract int port() throws IOException;

    /** The environment that the platform gives to the script. */
    abstract Map<String, String> environment(int port);

    /** The headers that the platform adds to every request. */
    abstract Map<String, String> headers();

    @Override
    protected ServerProcess start() throws IOException {
        if (code == null) {
            code = CodeFolder.layOut(folder.resolve("code"), times());
            before = CodeFolder.contents(code);
        }
        int port = port();
        Map<String, String> environment = new HashMap<>(environment(port));
        environment.put("JAVA_TOOL_OPTIONS", CACHE_DEMANDED);
        environment.put("TMPDIR", temporary().toString());
        process = ServerProcess.start(sources.getFileName().toString(), folder, environment,
                List.of(code.resolve(script).toString()), port, this::throughThePlatform);
        return process;
    }

    private Request throughThePlatform(Request request) {
        Map<String, String> headers = new HashMap<>(headers());
        headers.putAll(request.headers());
        return new Request(request.method(), request.target(), headers, request.body());
    }

    @AfterAll
    void allowTheFolderToBeDeleted() throws IOException {
        CodeFolder.allowWriting(code);
    }

    @Test
    void writesNothingToItsCodeAndNothingOfTheRequestAnywhere() throws IOException, InterruptedException {
        Request request = new Request("POST", "/awards", Map.of("Content-Type", "application/json"),
                Optional.of("{\"answers\": {\"equipmentInvestment\": 12345678, \"no-such-fact\": 1}}"));
        assertEquals(400, process.door().send(request).status());
        assertFalse(process.said().contains(SECRET) || process.said().contains("12345678"), process.said());
        assertEquals(before, CodeFolder.contents(code));
    }

    @Test
    void takesTheCache() {
        List<String> said = process.said().lines().filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                .toList();
        assertTrue(said.stream().noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("aot")), process.said());
        assertEquals(1, process.said().lines().count() - said.size(), "the cache is demanded: " + process.said());
    }

    @Test
    void theScriptIsOneThatThePlatformCanRun() throws IOException {
        String lines = Files.readString(code.resolve(script));
        assertTrue(lines.startsWith("#!/bin/bash\n"), lines);
        assertTrue(lines.endsWith("\n") && !lines.contains("\r"), lines);
        assertTrue(Files.isExecutable(code.resolve(script)));
    }

    @Test
    void aNativeBinaryBesideTheScriptIsPreferred(@TempDir Path other) throws IOException {
        Files.copy(sources.resolve(script), other.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
        Path binary = Files.writeString(other.resolve("award-check"), "#!/bin/bash\necho port $QUARKUS_HTTP_PORT\n");
        assertTrue(binary.toFile().setExecutable(true));
        int port = port();
        try (ServerProcess stand = ServerProcess.start(sources.getFileName() + "-native", folder, environment(port),
                List.of(other.resolve(script).toString()), port, request -> request)) {
            assertEquals("port " + port, stand.saidAtItsEnd().strip());
        }
    }
}
