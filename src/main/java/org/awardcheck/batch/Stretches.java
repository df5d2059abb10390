package org.awardcheck.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A part of a file of CSV or NDJSON in stretches of whole rows. */
public final class Stretches implements Closeable {
    private final Path file;
    private final Rows rows;
    private final InputStream in;
    private final long end;
    private final Charset charset;
    private final InputStream header;
    private final long headerLines;

    /**
     * Goes to where the part begins.
     *
     * @param watch sees what is read on the way
     */
    public Stretches(Path file, Format format, Part part, UnaryOperator<InputStream> watch) throws IOException {
        long size = Files.size(file);
        this.file = file;
        this.in = watch.apply(Files.newInputStream(file));
        this.rows = new Rows(in, format == Format.CSV);
        this.end = part.to(size);
        this.charset = format == Format.CSV ? charset(file, size) : null;
        if (format == Format.CSV) {
            rows.passHeader();
        }
        this.header = new SequenceInputStream(stretch(file, 0, rows.position()),
                new ByteArrayInputStream(rows.restOfLineEnd()));
        this.headerLines = rows.lines();
        rows.passTo(part.from(size));
    }

    /** The header alone, or nothing where there is none; this or {@link #all} can be read once. */
    public Source header() {
        return new Source(header, charset, 0);
    }

    /** Everything, under the header. */
    public Source all() throws IOException {
        long lines = rows.lines() - headerLines;
        Optional<Source> rest = next(Long.MAX_VALUE);
        return rest.isEmpty() ? header() : new Source(new SequenceInputStream(header, rest.get().in()), charset, lines);
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
                : Optional.of(new Source(stretch(file, from, rows.position()), charset, lines));
    }

    /** What all of it is written in, as whoever reads it from its beginning would find; null where it is ASCII. */
    private static Charset charset(Path file, long size) throws IOException {
        try (TextReader text = new TextReader(stretch(file, 0, size), null)) {
            char[] block = new char[8 * 1024];
            while (text.charset() == null && text.read(block, 0, block.length) >= 0) {
                // Its characters are read later.
            }
            return text.charset();
        }
    }

    private static InputStream stretch(Path file, long from, long to) throws IOException {
        if (from == to) {
            return new ByteArrayInputStream(new byte[0]);
        }
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(from);
        return new BufferedInputStream(new Stretch(in, to - from));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
