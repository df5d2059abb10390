package org.awardcheck.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A workbook as it was sent. Its directory is at its end, so it cannot be read as it comes in; it is in a file of its
 * own, which is gone with the request.
 */
final class WorkbookFile implements Closeable {
    private static final byte[] OF_OTHERS = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final int MOST_PARTS = 2_000;
    /** Of what is kept in memory while a sheet is read, in bytes: its texts, its styles, and where everything is. */
    static final int MOST_KEPT = 16 << 20;

    private final Path path;
    private final WorkbookBounds bounds;
    private ZipFile zip;
    private int kept;

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
     * Takes in a workbook, and looks how large its directory says that it is.
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
            file.open();
            return file;
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    private void open() throws IOException {
        zip = new ZipFile(path.toFile());
        forget();
        if (zip.size() > MOST_PARTS) {
            throw new UnreadableException(BatchFaults.tooManyParts(MOST_PARTS));
        }
        long said = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            said += Math.max(0, entry.getSize());
            bounds.check(said < 0 ? Long.MAX_VALUE : said);
        }
    }

    /** Takes the file's name away, which it needs no more: so it is gone, too, if the program is killed meanwhile. */
    private void forget() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Windows keeps what is open; it is deleted at the end.
        }
    }

    /** Whether there is a part of this name. */
    boolean has(String part) {
        return entry(part) != null;
    }

    private ZipEntry entry(String part) {
        ZipEntry entry = zip.getEntry(part);
        return entry != null ? entry
                : zip.stream().filter(it -> it.getName().equalsIgnoreCase(part)).findFirst().orElse(null);
    }

    /**
     * Begins to read a part that goes by. It is closed with the workbook.
     *
     * @throws IOException if there is none, or it is damaged
     */
    PartXml part(String part) throws IOException {
        return new PartXml(stream(part), bounds);
    }

    /** The same of one that stays in memory as long as the workbook. */
    PartXml keptPart(String part) throws IOException {
        return new PartXml(new Kept(stream(part)), bounds);
    }

    private InputStream stream(String part) throws IOException {
        ZipEntry entry = entry(part);
        if (entry == null) {
            throw new UnreadableException(BatchFaults.noWorkbook());
        }
        return zip.getInputStream(entry);
    }

    /** Takes the room that its bytes need. */
    private final class Kept extends BlockInputStream {
        Kept(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            if (read > 0) {
                if (kept + read > MOST_KEPT) {
                    throw new UnreadableException(BatchFaults.tooManyTexts());
                }
                bounds.keep(read);
                kept += read;
            }
            return read;
        }
    }

    @Override
    public void close() throws IOException {
        bounds.letGo(kept);
        kept = 0;
        try {
            if (zip != null) {
                zip.close();
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }
}
