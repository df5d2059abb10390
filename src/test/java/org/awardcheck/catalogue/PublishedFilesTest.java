package org.awardcheck.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedFilesTest {
    private static final Path PUBLISHED = Path.of("src/main/resources", PublishedPolicy.FOLDER);

    /** A file that nobody lists looks published and is not. */
    @Test
    void everyPublishedFileIsRead() throws IOException {
        Set<String> read = new TreeSet<>();
        PolicyFiles published = PolicyFiles.onClassPath(PublishedPolicy.FOLDER);
        Catalogue.load(path -> {
            read.add(path);
            return published.read(path);
        });
        assertEquals(publishedFiles(), read);
    }

    private static Set<String> publishedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(PUBLISHED)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> PUBLISHED.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
