package org.awardcheck.blackbox.aot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awardcheck.blackbox.Built;

/** What was built, laid out anew where a platform lays it out: nothing in it can be written to. */
final class CodeFolder {
    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private CodeFolder() {
    }

    static Path layOut(Path where) throws IOException {
        Path from = Built.file("quarkus-app");
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) throws IOException {
                Files.createDirectories(where.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                Files.copy(file, where.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                forbidWriting(where.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }
        });
        return where;
    }

    /** Everything in it, each with when it was last changed; whoever is root can write in spite of all. */
    static Map<Path, String> contents(Path folder) throws IOException {
        Map<Path, String> contents = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> contents.put(file, lastChanged(file)));
        }
        return contents;
    }

    /** Lets it be deleted again. */
    static void allowWriting(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes is) throws IOException {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(inner);
                permissions.add(PosixFilePermission.OWNER_WRITE);
                Files.setPosixFilePermissions(inner, permissions);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void forbidWriting(Path folder) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        permissions.removeAll(WRITING);
        Files.setPosixFilePermissions(folder, permissions);
    }

    private static String lastChanged(Path file) {
        try {
            return Files.getLastModifiedTime(file).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
