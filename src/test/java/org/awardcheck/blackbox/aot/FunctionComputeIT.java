package org.awardcheck.blackbox.aot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.blackbox.Answer;
import org.awardcheck.blackbox.Request;
import org.awardcheck.blackbox.ServerProcess;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** As Alibaba Cloud's Function Compute runs it, in a custom runtime: {@code mvn verify -Paot}. */
class FunctionComputeIT extends CustomRuntimeSuite {
    FunctionComputeIT() {
        super("function-compute", "bootstrap");
    }

    @Override
    CodeFolder.Times times() {
        return CodeFolder.Times.CHANGED;
    }

    /** Where times are kept, nothing has to be written. */
    @Override
    Path temporary() {
        return Path.of("/nonexistent");
    }

    @Override
    int port() throws IOException {
        return ServerProcess.freePort();
    }

    @Override
    Map<String, String> environment(int port) {
        return Map.of("FC_SERVER_PORT", String.valueOf(port), "FC_FUNCTION_NAME", "award-check",
                "FC_REGION", "cn-hangzhou", "FC_ACCOUNT_ID", "1234567890123456", "FC_FUNCTION_MEMORY_SIZE", "512");
    }

    @Override
    Map<String, String> headers() {
        return Map.of("x-fc-request-id", "1-674366e2-15d6e1ac-a4b7f9c8d0e1", "x-fc-control-path", "/http-invoke",
                "x-fc-function-name", "award-check", "x-fc-access-key-id", "STS.stand-in",
                "x-fc-access-key-secret", SECRET, "x-fc-security-token", SECRET);
    }

    @Test
    void theHealthCheckThatIsAgreedOnPasses() throws IOException, InterruptedException {
        Map<?, ?> check = map(runtime(), "healthCheckConfig");
        Answer answer = door().send(new Request("GET", (String) check.get("httpGetUrl"), Map.of(), Optional.empty()));
        assertEquals(200, answer.status());
    }

    @Test
    void thePlatformStartsTheScriptAndAsksThePortThatTheDescriptionNames() throws IOException {
        assertEquals(List.of("/code/bootstrap"), runtime().get("command"));
        assertEquals(9000, runtime().get("port"));
        assertEquals("../../target/aot/quarkus-app", function().get("code"));
    }

    private static Map<?, ?> runtime() throws IOException {
        return map(function(), "customRuntimeConfig");
    }

    private static Map<?, ?> function() throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("deploy/function-compute/s.yaml"))) {
            Map<?, ?> resources = map(new Yaml().load(reader), "resources");
            return map(map(resources, "award-check"), "props");
        }
    }

    private static Map<?, ?> map(Map<?, ?> outer, String name) {
        return (Map<?, ?>) outer.get(name);
    }
}
