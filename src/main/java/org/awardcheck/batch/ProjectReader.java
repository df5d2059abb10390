package org.awardcheck.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;

/** The projects of a batch in their order, each read when it is asked for. */
public interface ProjectReader extends Closeable {

    /**
     * The next project, readable or not; nothing behind the last.
     *
     * @throws IOException if what follows cannot be had, be it that it was cut, is too long or does not come
     */
    Optional<Project> next() throws IOException;

    /**
     * The projects in a stream of bytes.
     *
     * @param common what each of them is asked, where they do not say so themselves
     * @param bounds of a workbook
     * @throws BadRequestException if it cannot be read, or the header of a sheet is not understood
     */
    static ProjectReader in(Format format, Source source, RequestReader requests, Request common,
            WorkbookBounds bounds) {
        try {
            return switch (format) {
                case NDJSON -> new NdjsonProjectReader(source, requests, common.language());
                case CSV -> new CsvProjectReader(source, common);
                case XLSX -> XlsxProjectReader.open(WorkbookFile.of(source.in(), bounds), common);
            };
        } catch (IOException e) {
            throw new BadRequestException(BatchFaults.unreadable(e), Optional.of(common.language()));
        }
    }

    /**
     * More projects under the same header, where that is not repeated.
     *
     * @param rows are of a format that has parts
     */
    default ProjectReader further(Source rows) {
        throw new UnsupportedOperationException(rows + " cannot follow");
    }

    /** The columns of the user's own, as they are called; none where there are no columns. */
    default List<String> own() {
        return List.of();
    }

    /** Lets go of what was taken for them alone; what they are read from is whoever's who opened it. */
    @Override
    default void close() throws IOException {
        // Most take nothing.
    }

    /** The line that was last begun; what cannot be had any more begins there or behind it. */
    long line();
}
