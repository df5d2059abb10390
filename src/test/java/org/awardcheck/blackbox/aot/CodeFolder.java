package org.awardcheck.blackbox.aot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.awardcheck.blackbox.Built;

/**
 * What was built, packed as the platforms' tools pack it and laid out anew where a platform lays it out: nothing in it
 * can be written to, and times have come through a zip.
 */
final class CodeFolder {
    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** What a platform's tool takes for the time of a file in its zip, which keeps it to two seconds. */
    enum Times {
        /** That of the file. */
        CHANGED,
        /** That of the upload, whatever the file's was. */
        UPLOADED
    }

    private CodeFolder() {
    }

    static Path layOut(Path where, Times times) throws IOException {
        Path from = Built.file("quarkus-app");
        Path zip = Files.createTempFile(Built.folder(), "code", ".zip");
        pack(from, zip, times);
        unpack(zip, where, from);
        Files.delete(zip);
        return where;
    }

    /** As the tools do: files alone, each with a time in the zip's own form and no finer one beside it. */
    private static void pack(Path from, Path zip, Times times) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip)); Stream<Path> all = Files.walk(from)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                ZipEntry entry = new ZipEntry(from.relativize(file).toString());
                entry.setTime(times == Times.CHANGED ? Files.getLastModifiedTime(file).toMillis()
                        : System.currentTimeMillis());
                out.putNextEntry(entry);
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    /** @param from where permissions are, which Java's own zip does not keep, but the tools' does */
    private static void unpack(Path zip, Path where, Path from) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = where.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
                Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(from.resolve(entry.getName())));
                Files.setLastModifiedTime(file, FileTime.fromMillis(entry.getTime()));
            }
        }
        for (Path folder : folders(where)) {
            forbidWriting(folder);
        }
    }

    /** Every folder in it and itself, the innermost first. */
    private static List<Path> folders(Path where) throws IOException {
        try (Stream<Path> all = Files.walk(where)) {
            return all.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList();
        }
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
