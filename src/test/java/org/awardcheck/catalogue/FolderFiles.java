package org.awardcheck.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Policy files for tests. */
public final class FolderFiles {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private FolderFiles() {
    }

    /** The files of these folders of the test resources, the first one's before the next one's. */
    public static PolicyFiles in(String... folders) {
        return path -> Stream.of(folders).map(folder -> RESOURCES.resolve(folder).resolve(path))
                .filter(Files::isRegularFile).findFirst().map(FolderFiles::read);
    }

    /** As the published data are read: what is not UTF-8 does not stop it. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
