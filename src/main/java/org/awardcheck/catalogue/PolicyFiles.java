package org.awardcheck.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the policy data are read from. */
@FunctionalInterface
public interface PolicyFiles {

    /**
     * The text of a file.
     *
     * @param path its path below the policy folder
     * @return nothing if there is no such file
     */
    Optional<String> read(String path);

    /** The files below a folder of this machine, in UTF-8. */
    static PolicyFiles in(Path folder) {
        return path -> {
            Path file = folder.resolve(path);
            try {
                // What is not UTF-8 comes out damaged, and is reported with its line.
                return Files.isRegularFile(file) ? Optional.of(new String(Files.readAllBytes(file),
                        StandardCharsets.UTF_8))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        };
    }

    /** The files below a folder of the class path, in UTF-8. */
    static PolicyFiles onClassPath(String folder) {
        return path -> {
            try (InputStream in = PolicyFiles.class.getResourceAsStream("/" + folder + "/" + path)) {
                return in == null ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder + "/" + path, e);
            }
        };
    }
}
