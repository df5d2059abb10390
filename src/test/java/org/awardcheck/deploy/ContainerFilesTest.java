package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The images are made of what was built, and whoever runs in them is nobody. */
class ContainerFilesTest {
    private static final Set<String> INSTRUCTIONS = Set.of("FROM", "WORKDIR", "COPY", "RUN", "USER", "EXPOSE",
            "HEALTHCHECK", "ENTRYPOINT");
    private static final String MAC_ARM64 = "cffaedfe0c00000100000000020000001100000010050000";
    private static final String ELF_SPARC = "7f454c4602010100000000000000000003002b0001000000";

    @TempDir
    Path app;

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.jvm-aot", "Dockerfile.native"})
    void anImageIsWhatWasBuiltOnBasesNamedByDigest(String name) throws IOException {
        Dockerfile file = Dockerfile.read(name);
        assertEquals(INSTRUCTIONS, file.instructions().stream().map(Dockerfile.Instruction::name)
                .collect(Collectors.toSet()));
        // A tag may be moved, a digest not.
        file.bases().forEach(base -> assertTrue(base.matches("[a-z0-9./-]+:[0-9.]+@sha256:[0-9a-f]{64}"), base));
        assertTrue(file.only("USER").matches("[1-9][0-9]*:[1-9][0-9]*"), file.only("USER"));
        assertEquals("8080", file.only("EXPOSE"));
        assertEquals(2, file.copied().size());
    }

    /** An image of what a Mac built starts nowhere. */
    @ParameterizedTest
    @CsvSource({
        "Dockerfile.jvm-aot, runtime/bin/java, " + MAC_ARM64,
        "Dockerfile.jvm-aot, runtime/bin/java, " + ELF_SPARC,
        "Dockerfile.native, award-check, " + MAC_ARM64,
        "Dockerfile.native, award-check, " + ELF_SPARC,
        "Dockerfile.native, award-check, ''",
    })
    void whatCannotRunInTheImageStopsItsBuild(String name, String executable, String header)
            throws IOException, InterruptedException {
        Path file = app.resolve(executable);
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("deploy/container/java.options"), app.resolve("java.options"));
        Files.write(file, HexFormat.of().parseHex(header));
        assertTrue(file.toFile().setExecutable(true));
        String said = built(Dockerfile.read(name), 1);
        assertTrue(said.contains("cannot run in this image"), said);
    }

    @Test
    void aBinaryOfTheImagesOwnKindIsTaken() throws IOException, InterruptedException {
        Files.copy(Path.of("/bin/bash"), app.resolve("award-check"));
        assertEquals("", built(Dockerfile.read("Dockerfile.native"), 0));
    }

    private String built(Dockerfile file, int status) throws IOException, InterruptedException {
        Process rule = new ProcessBuilder(file.rule()).directory(app.toFile()).redirectErrorStream(true).start();
        String said = new String(rule.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(rule.waitFor(10, TimeUnit.SECONDS));
        assertEquals(status, rule.exitValue(), said);
        return said;
    }

    /** Both run on the same, so that a bot moves it in both. */
    @Test
    void bothImagesEndOnOneBase() throws IOException {
        List<String> bases = Dockerfile.read("Dockerfile.native").bases();
        assertEquals(Dockerfile.read("Dockerfile.jvm-aot").only("FROM"), bases.get(bases.size() - 1));
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
        assertEquals("/tmp", service.at("/volumes/0").textValue());
        assertTrue(service.at("/read_only").booleanValue());
        assertEquals("ALL", service.at("/cap_drop/0").textValue());
        assertEquals("no-new-privileges:true", service.at("/security_opt/0").textValue());
        assertTrue(service.at("/ports/0").textValue().startsWith("127.0.0.1:"), "on this machine alone");
        assertEquals(1, service.at("/ports").size());
        Path file = Path.of("deploy/container").resolve(service.at("/build/context").textValue())
                .resolve(service.at("/build/dockerfile").textValue());
        assertTrue(Files.isRegularFile(file), file::toString);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
