package org.awardcheck.batch;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awardcheck.policy.Language;

/** Files of many projects, as they are sent from a page. */
@Singleton
public class BatchFiles {
    private final BatchOpener opener;
    private final BatchRunner runner;

    BatchFiles(BatchOpener opener, BatchRunner runner) {
        this.opener = opener;
        this.runner = runner;
    }

    /** A file that has been opened, its header understood; it is closed when the work has ended. */
    public final class Opened {
        private final BatchOpener.Opened opened;

        private Opened(BatchOpener.Opened opened) {
            this.opened = opened;
        }

        /**
         * Assesses all of it.
         *
         * @param most how many projects are listed one by one, and how many faults
         */
        public BatchReport report(int most) throws IOException {
            ReportedResults results = new ReportedResults(most);
            runner.run(opened, results);
            return results.report();
        }

        /**
         * Assesses all of it and writes the results, in words.
         *
         * @throws IOException if they cannot be written
         */
        public void write(Format format, OutputStream out) throws IOException {
            runner.run(opened, Results.worded(format, out, opened.projects().own(), opened.language()));
        }
    }

    /**
     * Opens a file, whatever its format.
     *
     * @param on the date asked about
     * @throws org.awardcheck.request.BadRequestException if it cannot be read, or its header is not understood
     */
    public Opened open(InputStream file, LocalDate on, Language language) {
        return new Opened(opener.openUpload(file, new BatchSettings(Optional.empty(), null, false,
                List.of(Map.entry("on", on.toString()), Map.entry("language", language.tag())), language)));
    }
}
