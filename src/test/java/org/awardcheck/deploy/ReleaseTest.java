package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tag releases what it names, a pull request tries the way there, and whoever takes something can verify it. */
class ReleaseTest {
    private static final String ON_A_TAG = "github.event_name == 'push'";
    private static final Set<String> SEEN_FROM_OUTSIDE = Set.of("docker/login-action", "actions/attest");

    private static JsonNode release;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        release = new YAMLMapper().readTree(Path.of(".github/workflows/release.yml").toFile());
    }

    @ParameterizedTest
    @CsvSource({
        "tag, v1.2.3, Some-Owner/Award-Check, v1.2.3, 1.2.3, ghcr.io/some-owner/award-check",
        "tag, v1.2.3-rc.1, owner/award-check, v1.2.3-rc.1, 1.2.3-rc.1, ghcr.io/owner/award-check",
        "branch, 12/merge, owner/award-check, v0.0.0-dry-run, 0.0.0-dry-run, ghcr.io/owner/award-check",
    })
    void namesAndVersionAreThoseOfTheTag(String type, String name, String repository, String tag, String version,
            String image) throws IOException, InterruptedException {
        assertEquals(Map.of("tag", tag, "version", version, "image", image), names(0, type, name, repository));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v1.2", "very-good", "v1.2.3+build", "v1.2.3 4"})
    void whatIsNoVersionIsNotReleased(String tag) throws IOException, InterruptedException {
        assertEquals(Map.of(), names(1, "tag", tag, "owner/award-check"));
    }

    /** What the first job makes of the names that the workflow is given. */
    private Map<?, ?> names(int status, String type, String name, String repository)
            throws IOException, InterruptedException {
        Path output = Files.createFile(folder.resolve("output"));
        ProcessBuilder script = new ProcessBuilder("bash", "-e", "-c", step("names", "names").get("run").textValue());
        script.environment().putAll(Map.of("GITHUB_REF_TYPE", type, "GITHUB_REF_NAME", name,
                "GITHUB_REPOSITORY", repository, "GITHUB_OUTPUT", output.toString()));
        Process process = script.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertEquals(status, process.exitValue(), said);
        Properties names = new Properties();
        names.load(Files.newBufferedReader(output));
        return names;
    }

    @Test
    void everyBuildIsOfTheTagsVersion() {
        int builds = 0;
        for (Map.Entry<String, JsonNode> job : jobs()) {
            for (JsonNode step : steps(job.getValue())) {
                if (step.path("run").asText().contains("mvn ")) {
                    builds++;
                    assertTrue(step.get("run").textValue().contains("\"-Drevision=$VERSION\""), step::toString);
                    assertTrue(step.get("run").textValue().contains("\"-Dcommit=${GITHUB_SHA::7}\""), step::toString);
                    assertEquals("${{ needs.names.outputs.version }}", job.getValue().at("/env/VERSION").textValue());
                }
            }
        }
        assertEquals(3, builds);
        assertTrue(release.get("on").at("/push/tags").toString().contains("v*"));
    }

    @Test
    void theVersionCanBeSaid() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<version>${revision}</version>"));
        assertTrue(Pattern.compile("<revision>\\d+\\.\\d+\\.\\d+-SNAPSHOT</revision>").matcher(pom).find());
    }

    @Test
    void aPullRequestBuildsEverythingAndShowsNothing() {
        assertTrue(release.get("on").has("pull_request"));
        for (String built : List.of("names", "binary", "jar", "image")) {
            assertFalse(release.at("/jobs/" + built).has("if"), built);
        }
        for (Map.Entry<String, JsonNode> job : jobs()) {
            for (JsonNode step : steps(job.getValue())) {
                boolean seen = SEEN_FROM_OUTSIDE.contains(action(step))
                        || step.path("run").asText().matches("(?s).*(gh release|imagetools create).*");
                if (seen) {
                    assertTrue(ON_A_TAG.equals(job.getValue().path("if").asText())
                            || ON_A_TAG.equals(step.path("if").asText()), step::toString);
                }
            }
        }
        assertEquals("${{ " + ON_A_TAG + " }}", step("image", "push").at("/with/push").textValue());
    }

    /** Docker's records of builds, which are artifacts of the run, too, stopped the release. */
    @Test
    void onlyWhatIsReleasedIsUploadedAndDownloaded() {
        JsonNode download = stream(release.at("/jobs/release/steps"))
                .filter(step -> action(step).equals("actions/download-artifact")).findFirst().orElseThrow().get("with");
        assertEquals("award-check-*", download.get("pattern").textValue());
        assertTrue(download.get("merge-multiple").booleanValue());
        Set<String> uploaded = new TreeSet<>();
        for (Map.Entry<String, JsonNode> job : jobs()) {
            for (JsonNode step : steps(job.getValue())) {
                if (action(step).equals("actions/upload-artifact")) {
                    uploaded.add(step.at("/with/name").textValue());
                }
                if (action(step).equals("docker/build-push-action")) {
                    assertEquals("false", job.getValue().at("/env/DOCKER_BUILD_RECORD_UPLOAD").textValue());
                }
            }
        }
        assertEquals(Set.of("award-check-${{ matrix.name }}", "award-check-jar"), uploaded);
    }

    @Test
    void thereIsABinaryForEverySystemAndAJar() {
        List<String> binaries = stream(release.at("/jobs/binary/strategy/matrix/include"))
                .map(system -> system.get("name").textValue() + system.path("suffix").asText()).toList();
        assertEquals(List.of("linux-x86-64", "linux-arm64", "macos-arm64", "windows-x86-64.exe"), binaries);
        JsonNode upload = stream(release.at("/jobs/jar/steps"))
                .filter(step -> action(step).equals("actions/upload-artifact")).findFirst().orElseThrow();
        assertEquals(List.of("target/award-check.jar", "target/award-check.cdx.json"),
                upload.at("/with/path").textValue().lines().toList());
    }

    /** By the list that the build writes: of the folder that the image copies, or of the jar that a binary equals. */
    @Test
    void theLibrariesInAnImageAreAttested() {
        JsonNode attest = stream(release.at("/jobs/image/steps")).filter(step -> step.at("/with").has("sbom-path"))
                .findFirst().orElseThrow().get("with");
        assertEquals("${{ matrix.kind.bill }}", attest.get("sbom-path").textValue());
        assertEquals("${{ steps.push.outputs.digest }}", attest.get("subject-digest").textValue());
        stream(release.at("/jobs/image/strategy/matrix/kind")).forEach(kind -> assertEquals(kind.has("profiles")
                ? "target/aot/quarkus-run-cyclonedx.json" : "target/native/award-check.cdx.json",
                kind.get("bill").textValue()));
        assertTrue(release.at("/jobs/image/needs").toString().contains("\"jar\""));
        JsonNode listed = stream(release.at("/jobs/image/steps")).filter(step -> step.at("/with/name").asText()
                .equals("award-check-jar")).findFirst().orElseThrow();
        assertEquals("target/native", listed.at("/with/path").textValue());
    }

    /** What was built for each architecture alone is no image that anybody would look for. */
    @Test
    void everyKindOfImageIsJoined() {
        List<String> built = stream(release.at("/jobs/image/strategy/matrix/kind"))
                .map(kind -> kind.get("suffix").textValue()).toList();
        assertEquals(built, stream(release.at("/jobs/images/strategy/matrix/suffix")).map(JsonNode::textValue)
                .toList());
        assertTrue(built.containsAll(List.of("", "-events", "-mcp", "-native")), built::toString);
    }

    /** A tag leads to the index that joins the architectures, not to what was built for one of them. */
    @Test
    void whatATagLeadsToIsAttestedAfterItWasJoined() {
        List<JsonNode> steps = stream(release.at("/jobs/images/steps")).toList();
        int join = steps.indexOf(step("images", "join"));
        JsonNode attest = steps.get(join + 1);
        assertEquals("actions/attest", action(attest));
        assertEquals("${{ steps.join.outputs.digest }}", attest.at("/with/subject-digest").textValue());
        assertEquals("${{ env.IMAGE }}", attest.at("/with/subject-name").textValue());
        assertTrue(attest.at("/with/push-to-registry").booleanValue());
        String script = steps.get(join).get("run").textValue();
        assertTrue(script.indexOf("imagetools create") < script.indexOf("imagetools inspect \"$IMAGE:$TAG\""), script);
        assertTrue(script.contains("digest=") && script.contains("$GITHUB_OUTPUT"), script);
    }

    @Test
    void everyImageGoesByTheNameThatTheRegistryTakes() throws IOException {
        assertFalse(Files.readString(Path.of(".github/workflows/release.yml")).contains("github.repository"));
        assertTrue(step("image", "push").at("/with/tags").textValue().startsWith("${{ needs.names.outputs.image }}:"));
        assertEquals("${{ needs.names.outputs.image }}", release.at("/jobs/images/env/IMAGE").textValue());
    }

    /** A job may write just what one of its steps has to. */
    @Test
    void everyJobMayDoWhatItDoesAndNoMore() {
        for (Map.Entry<String, JsonNode> job : jobs()) {
            Set<String> needed = new TreeSet<>();
            for (JsonNode step : steps(job.getValue())) {
                if (action(step).equals("actions/attest")) {
                    needed.addAll(List.of("id-token", "attestations"));
                }
                if (action(step).equals("docker/login-action")) {
                    needed.add("packages");
                }
                if (step.path("run").asText().contains("gh release")) {
                    needed.add("contents");
                }
            }
            Set<String> written = new TreeSet<>();
            job.getValue().path("permissions").properties().forEach(permission -> {
                if (!permission.getValue().textValue().equals("read")) {
                    written.add(permission.getKey());
                }
            });
            assertEquals(needed, written, job.getKey());
        }
    }

    private static Set<Map.Entry<String, JsonNode>> jobs() {
        return release.get("jobs").properties();
    }

    private static List<JsonNode> steps(JsonNode job) {
        return stream(job.get("steps")).toList();
    }

    private static JsonNode step(String job, String id) {
        return stream(release.at("/jobs/" + job + "/steps")).filter(step -> id.equals(step.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static String action(JsonNode step) {
        return step.path("uses").asText().split("@")[0];
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
