package org.awardcheck.blackbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the build leaves what it makes. */
public final class Built {
    private Built() {
    }

    /** The build folder of the profile that is tested. */
    public static Path folder() {
        return Path.of(System.getProperty("build.folder"));
    }

    /** What is in it under this name. */
    public static Path file(String name) {
        return folder().resolve(name);
    }

    /** The command that starts the program, which is a jar or a binary. */
    public static List<String> program() {
        Path jar = file("quarkus-app/quarkus-run.jar").toAbsolutePath();
        return Files.exists(jar) ? List.of(StartedProcess.java(), "-jar", jar.toString())
                : List.of(file("award-check-runner").toAbsolutePath().toString());
    }

    /**
     * The names of the jars below a folder in it, as they were before Quarkus marked some as modified; none if there is
     * no such folder.
     */
    static Set<String> jarsBelow(String name) throws IOException {
        if (!Files.isDirectory(file(name))) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(file(name))) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".jar"))
                    .map(file -> file.replaceFirst("^modified-", "")).collect(Collectors.toSet());
        }
    }
}
