package org.awardcheck.batch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A part of a file of CSV or NDJSON in stretches of whole rows. */
public final class Stretches implements Closeable {
    private final Path file;
    private final RowBoundaries rows;
    private final InputStream in;
    private final long end;
    private final Source header;
    private Charset charset;

    /**
     * Goes to where the part begins.
     *
     * @param watch sees what is read on the way
     */
    public Stretches(Path file, Format format, Part part, UnaryOperator<InputStream> watch) throws IOException {
        long size = Files.size(file);
        this.file = file;
        this.in = watch.apply(Files.newInputStream(file));
        this.rows = new RowBoundaries(in, format == Format.CSV);
        this.end = part.to(size);
        if (format == Format.CSV) {
            rows.passHeader();
        }
        this.header = new Source(stretch(file, 0, rows.position()), charset(), 0);
        rows.passTo(part.from(size));
    }

    /** The header alone, or nothing where there is none; it can be read once. */
    public Source header() {
        return header;
    }

    /**
     * The next stretch, without a header; nothing behind the last.
     *
     * @param length about how many bytes it has; the row that is begun there belongs to it
     */
    Optional<Source> next(long length) throws IOException {
        long from = rows.position();
        long lines = rows.lines();
        rows.passTo(from > end - length ? end : from + length);
        return rows.position() == from ? Optional.empty()
                : Optional.of(new Source(stretch(file, from, rows.position()), charset(), lines));
    }

    /** What all of it is written in, by the first bytes that are not ASCII; null as long as there were none. */
    private Charset charset() throws IOException {
        if (charset == null && rows.firstOther() >= 0) {
            try (InputStream text = stretch(file, rows.firstOther(), Long.MAX_VALUE)) {
                charset = TextReader.charset(text);
            }
        }
        return charset;
    }

    private static InputStream stretch(Path file, long from, long to) throws IOException {
        if (from == to) {
            return InputStream.nullInputStream();
        }
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(from);
        return new BufferedInputStream(new BoundedInputStream(in, to - from));
    }

    @Override
    public void close() throws IOException {
        header.in().close();
        in.close();
    }
}
