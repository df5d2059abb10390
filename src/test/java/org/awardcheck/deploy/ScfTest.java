package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Serverless Cloud Framework deploys to SCF, and which of its versions can. */
class ScfTest {
    private static final Path DESCRIPTION = Path.of("deploy/scf/serverless.yml");
    private static final YAMLMapper STRICT = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    record Description(String component, String name, Inputs inputs) {
    }

    record Inputs(String name, String type, String region, String runtime, String src, String description,
            int memorySize,
            int timeout, int initTimeout, Map<String, Map<String, String>> environment, List<Event> events) {
    }

    /** A function URL since version 1.2.0 of the tool; an API gateway before, which knows none of these parameters. */
    record Event(Http http) {
    }

    record Http(Parameters parameters) {
    }

    record Parameters(String qualifier, String authType, JsonNode netConfig) {
    }

    @Test
    void theFunctionUrlIsPublicAndTheToolsVersionKnowsIt() throws IOException {
        Inputs inputs = STRICT.readValue(DESCRIPTION.toFile(), Description.class).inputs();
        Parameters url = inputs.events().get(0).http().parameters();
        assertEquals("NONE", url.authType());
        assertTrue(url.netConfig().get("enableExtranet").booleanValue());
        for (Path file : List.of(DESCRIPTION, Path.of("deploy/README.md"))) {
            assertTrue(Files.readString(file).contains("1.2.0 or later"), file::toString);
        }
    }

    @Test
    void itKnowsThatThePlatformIsInFront() throws IOException {
        assertEquals("true", STRICT.readValue(DESCRIPTION.toFile(), Description.class).inputs().environment()
                .get("variables")
                .get("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING"));
    }

    @Test
    void whatIsDeployedIsAWebFunctionOfTheFolderThatIsTested() throws IOException {
        Inputs inputs = STRICT.readValue(DESCRIPTION.toFile(), Description.class).inputs();
        assertEquals("web", inputs.type());
        assertEquals("CustomRuntime", inputs.runtime());
        assertEquals(Path.of("target/aot/quarkus-app"), DESCRIPTION.resolveSibling(inputs.src()).normalize());
    }
}
