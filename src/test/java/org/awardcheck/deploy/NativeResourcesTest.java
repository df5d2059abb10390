package org.awardcheck.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a native binary is told to take along is there to be taken, in the JDK that runs this. */
class NativeResourcesTest {
    private static final Path METADATA = Path.of(
            "src/main/resources/META-INF/native-image/org.awardcheck/award-check/reachability-metadata.json");

    static Stream<JsonNode> resources() throws IOException {
        return StreamSupport.stream(new ObjectMapper().readTree(METADATA.toFile()).get("resources").spliterator(),
                false);
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyDeclaredResourceIsInTheJdk(JsonNode resource) throws IOException {
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        Path module = jdk.getPath("/modules", resource.get("module").asText());
        PathMatcher glob = jdk.getPathMatcher("glob:" + resource.get("glob").asText());
        try (Stream<Path> files = Files.walk(module)) {
            assertNotEquals(0, files.map(module::relativize).filter(glob::matches).count(), glob::toString);
        }
        assertEquals(2, resource.size(), "a module and a glob alone: anything else would be ignored");
    }
}
