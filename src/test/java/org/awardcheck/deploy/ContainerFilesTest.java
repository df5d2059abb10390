package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The images are made of what was built, and whoever runs in them is nobody. */
class ContainerFilesTest {
    private static final Set<String> INSTRUCTIONS = Set.of("FROM", "WORKDIR", "COPY", "USER", "EXPOSE", "HEALTHCHECK",
            "ENTRYPOINT");

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm-aot", "Dockerfile.native"})
    void anImageIsWhatWasBuiltOnABaseOfAKnownVersion(String name) throws IOException {
        Dockerfile file = Dockerfile.read(name);
        assertEquals(INSTRUCTIONS, file.instructions().stream().map(Dockerfile.Instruction::name)
                .collect(Collectors.toSet()));
        assertTrue(file.only("FROM").matches("[a-z0-9./-]+:[0-9.]+"), file.only("FROM"));
        assertTrue(file.only("USER").matches("[1-9][0-9]*:[1-9][0-9]*"), file.only("USER"));
        assertEquals("8080", file.only("EXPOSE"));
        assertEquals(2, file.copied().size());
    }

    @Test
    void nothingButWhatIsCopiedIsSentToTheBuilder() throws IOException {
        List<String> sent = Files.readAllLines(Path.of(".dockerignore")).stream().filter(line -> !line.startsWith("#"))
                .toList();
        assertEquals(List.of("*", "!" + Dockerfile.read("Dockerfile.jvm-aot").copied().get(0),
                "!" + Dockerfile.read("Dockerfile.native").copied().get(0)), sent);
    }

    /** The folder and the name that profile native gives it, and what Quarkus puts behind. */
    @Test
    void theBinaryIsCopiedFromWhereItIsBuilt() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String profile = pom.substring(pom.indexOf("<id>native</id>"));
        String folder = between(profile, "<directory>", "</directory>");
        String output = between(profile, "<quarkus.package.output-name>", "</quarkus.package.output-name>");
        assertEquals(folder + "/" + output + "-runner", Dockerfile.read("Dockerfile.native").copied().get(0));
    }

    @Test
    void composeConfinesTheContainerAsKubernetesDoes() throws IOException {
        JsonNode compose = new YAMLMapper().readTree(Path.of("deploy/container/compose.yaml").toFile());
        JsonNode service = compose.at("/services/award-check");
        assertTrue(service.at("/read_only").booleanValue());
        assertEquals("ALL", service.at("/cap_drop/0").textValue());
        assertEquals("no-new-privileges:true", service.at("/security_opt/0").textValue());
        Path file = Path.of("deploy/container").resolve(service.at("/build/context").textValue())
                .resolve(service.at("/build/dockerfile").textValue());
        assertTrue(Files.isRegularFile(file), file::toString);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
