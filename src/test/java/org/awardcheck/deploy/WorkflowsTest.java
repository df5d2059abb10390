package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflows name only what is there, and may do no more than they have to. */
class WorkflowsTest {
    private static final YAMLMapper STRICT = YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Pattern PROFILE = Pattern.compile("-P([a-z][a-z,-]+)|profiles: \"?([a-z][a-z,-]+)");
    private static final Pattern USES = Pattern.compile("uses: *(?<action>[^@\\s]+)(?<pin>.*)");
    private static final Pattern REPOSITORY = Pattern.compile("([^/]+/[^/]+).*");
    private static final String BY_COMMIT = "@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+";
    private static final Pattern SCRIPT = Pattern.compile("run: (?:[A-Z_0-9]+=\\S+ )?((?:src|deploy|\\.ci)/\\S+)");
    private static final Pattern DOCKERFILE = Pattern.compile("Dockerfile\\.[a-z-]+");

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void aJobNeedsOnlyJobsThatAreThere(Path file) throws IOException {
        JsonNode jobs = STRICT.readTree(file.toFile()).get("jobs");
        Set<String> missing = new TreeSet<>();
        jobs.forEach(job -> {
            JsonNode needs = job.path("needs");
            (needs.isArray() ? needs : STRICT.createArrayNode().add(needs)).forEach(need -> missing.add(need.asText()));
        });
        missing.remove("");
        jobs.fieldNames().forEachRemaining(missing::remove);
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void nobodyMayWriteUnlessAJobSaysSo(Path file) throws IOException {
        assertEquals("{\"contents\":\"read\"}", STRICT.readTree(file.toFile()).get("permissions").toString());
    }

    /** A tag can be moved to other code, a commit not; the version behind it is for people and for what moves both. */
    @Test
    void everyActionIsPinnedByOneCommit() throws IOException {
        Map<String, String> pins = new HashMap<>();
        for (Path file : workflows().toList()) {
            Matcher uses = USES.matcher(Files.readString(file));
            while (uses.find()) {
                assertTrue(uses.group("pin").matches(BY_COMMIT), file + ": " + uses.group());
                // The parts of one repository's action (OWNER/NAME/PART) are of one version, too.
                String other = pins.putIfAbsent(REPOSITORY.matcher(uses.group("action")).replaceAll("$1"),
                        uses.group("pin"));
                assertTrue(other == null || other.equals(uses.group("pin")), uses.group());
            }
        }
        assertFalse(pins.isEmpty());
    }

    @Test
    void whatIsPinnedIsMoved() throws IOException {
        JsonNode bot = STRICT.readTree(Path.of(".github/dependabot.yml").toFile());
        assertEquals(2, bot.get("version").intValue());
        Map<String, String> moved = new HashMap<>();
        bot.get("updates").forEach(update -> {
            moved.put(update.get("package-ecosystem").textValue(), update.get("directory").textValue());
            assertEquals("weekly", update.at("/schedule/interval").textValue());
        });
        assertEquals(Map.of("maven", "/", "github-actions", "/", "docker", "/deploy/container"), moved);
        try (Stream<Path> files = Files.walk(Path.of("deploy"))) {
            assertEquals(Set.of(Path.of("deploy/container")), files.map(Path::toString)
                    .filter(file -> DOCKERFILE.matcher(file).find()).map(file -> Path.of(file).getParent())
                    .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void scriptsAreThere(Path file) throws IOException {
        Matcher scripts = SCRIPT.matcher(Files.readString(file));
        while (scripts.find()) {
            assertTrue(Files.isExecutable(Path.of(scripts.group(1))), scripts.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void profilesAndDockerfilesAreThere(Path file) throws IOException {
        String text = Files.readString(file);
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher profiles = PROFILE.matcher(text);
        while (profiles.find()) {
            for (String id : (profiles.group(1) == null ? profiles.group(2) : profiles.group(1)).split(",")) {
                assertTrue(pom.contains("<id>" + id + "</id>"), id);
            }
        }
        Matcher dockerfiles = DOCKERFILE.matcher(text);
        while (dockerfiles.find()) {
            assertTrue(Files.isRegularFile(Path.of("deploy/container", dockerfiles.group())), dockerfiles.group());
        }
    }
}
