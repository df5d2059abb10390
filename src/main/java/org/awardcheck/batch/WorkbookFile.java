package org.awardcheck.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * A workbook as it was sent. What is in it stands at its end, so it cannot be read as it comes in; it is in a file of its
 * own, which is gone with the request.
 */
final class WorkbookFile implements Closeable {
    private static final byte[] OF_OTHERS = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final Path path;
    private final WorkbookBounds bounds;
    private Set<String> marked = Set.of();

    private WorkbookFile(Path path, WorkbookBounds bounds) {
        this.path = path;
        this.bounds = bounds;
    }

    /** Whether these bytes, which stay where they are, begin as a zip does. */
    static boolean isZip(InputStream bytes) throws IOException {
        return begins(bytes, new byte[] {'P', 'K', 3, 4});
    }

    /** Whether they begin as an old workbook does, or one with a password. */
    static boolean isOld(InputStream bytes) throws IOException {
        return begins(bytes, OF_OTHERS);
    }

    /** Whether they begin with this mark. */
    static boolean begins(InputStream bytes, byte[] mark) throws IOException {
        bytes.mark(mark.length);
        try {
            boolean begins = true;
            for (int i = 0; begins && i < mark.length; i++) {
                begins = bytes.read() == (mark[i] & 0xff);
            }
            return begins;
        } finally {
            bytes.reset();
        }
    }

    /**
     * Takes in a workbook, and looks whether it can be unpacked.
     *
     * @throws IOException if it is too large, or is none
     */
    static WorkbookFile of(InputStream sent, WorkbookBounds bounds) throws IOException {
        if (isOld(sent)) {
            throw new UnreadableException(BatchFaults.oldWorkbook());
        }
        if (!isZip(sent)) {
            throw new UnreadableException(BatchFaults.noWorkbook());
        }
        WorkbookFile file = new WorkbookFile(Files.createTempFile("award-check-", ".xlsx"), bounds);
        try {
            try (OutputStream out = Files.newOutputStream(file.path)) {
                new Incoming(sent, bounds.packed()).transferTo(out);
            }
            file.marked = new WorkbookCheck(bounds).check(file.path);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    WorkbookBounds bounds() {
        return bounds;
    }

    /** The texts that {@link RichTexts} found. */
    Set<String> marked() {
        return marked;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
