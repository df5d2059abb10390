package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guides tell to type does what they say. */
class GuideTest {
    private static final Pattern MAVEN = Pattern.compile("mvn [^`\\n]*");
    private static final Pattern PUBLISHED = Pattern.compile("-p (\\S+?:\\d+)`?\\s");
    private static final Pattern DOWNLOAD = Pattern.compile("`award-check(-[a-z0-9-]+)?\\.?(jar|exe)?`");

    /** Maven hands no property of its own on to the program that quarkus:run starts. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "deploy/README.md", ".github/CONTRIBUTING.md"})
    void noPropertyOfTheRunningProgramIsGivenToMaven(String guide) throws IOException {
        String text = Files.readString(Path.of(guide));
        assertFalse(MAVEN.matcher(text).results().map(MatchResult::group)
                .anyMatch(command -> command.contains("quarkus:run") && command.contains("-Dquarkus.")), guide);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "deploy/README.md"})
    void noContainerIsOpenToOtherMachines(String guide) throws IOException {
        Set<String> ports = PUBLISHED.matcher(Files.readString(Path.of(guide))).results().map(port -> port.group(1))
                .collect(Collectors.toSet());
        assertFalse(ports.isEmpty());
        ports.forEach(port -> assertTrue(port.startsWith("127.0.0.1:"), port));
    }

    /** Without it the program does not start: Vert.x and Quarkus make folders there. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "deploy/README.md"})
    void aContainerThatCanWriteNothingHasItsFolderForTemporaryFiles(String guide) throws IOException {
        Files.readString(Path.of(guide)).lines().filter(line -> line.contains("--read-only"))
                .forEach(line -> assertTrue(line.contains("--tmpfs /tmp"), line));
    }

    @Test
    void everyFileToDownloadIsReleasedAndTheOtherWayRound() throws IOException {
        JsonNode release = new YAMLMapper().readTree(Path.of(".github/workflows/release.yml").toFile());
        Set<String> released = new TreeSet<>(Set.of("award-check.jar"));
        release.at("/jobs/binary/strategy/matrix/include").forEach(system -> released.add(
                "award-check-" + system.get("name").textValue() + system.path("suffix").asText()));
        assertEquals(released, DOWNLOAD.matcher(Files.readString(Path.of("README.md"))).results()
                .map(file -> file.group().replace("`", "")).collect(Collectors.toCollection(TreeSet::new)));
    }
}
