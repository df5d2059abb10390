package org.awardcheck.batch;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.awardcheck.http.Limits;
import org.awardcheck.policy.Language;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;

/** Opens a batch, whatever it was sent as. */
@Singleton
class Intake {
    private final RequestReader requests;
    private final Limits limits;

    Intake(RequestReader requests, Limits limits) {
        this.requests = requests;
        this.limits = limits;
    }

    /**
     * What is to be read.
     *
     * @param language that of what lies outside of any project's request
     */
    record Opened(Projects projects, Format in, Language language) implements Closeable {
        @Override
        public void close() throws IOException {
            projects.close();
        }
    }

    /** The most bytes that are read, packed and unpacked. */
    long limit() {
        return limits.batchBodySize().asLongValue();
    }

    /**
     * Reads as much as has to be known before the first project.
     *
     * @throws BadRequestException if it cannot be read, or its header is not understood
     */
    Opened open(InputStream sent, Terms terms) {
        try {
            BufferedInputStream packed = new BufferedInputStream(sent);
            // What is unpacked is bounded like what is sent.
            BufferedInputStream plain = terms.isGzipped() || Format.isGzip(packed)
                    ? new BufferedInputStream(new Incoming(new Gunzip(packed), limit())) : packed;
            Format in = terms.in().isPresent() && !isWorkbook(plain) ? terms.in().get() : Format.of(plain);
            return in == Format.NDJSON
                    ? new Opened(new NdjsonProjects(Source.of(plain, null), requests, terms.language()), in, terms.language())
                    : sheet(plain, in, terms);
        } catch (IOException e) {
            throw new BadRequestException(BatchFaults.unreadable(e), Optional.of(terms.language()));
        }
    }

    /** A zip's marks are no text's: whatever is said of it, it is a workbook. */
    private static boolean isWorkbook(InputStream bytes) {
        try {
            return WorkbookFile.isZip(bytes);
        } catch (IOException e) {
            // Whoever reads on meets it again, and tells it as what is read is told.
            return false;
        }
    }

    private Opened sheet(InputStream plain, Format in, Terms terms) {
        Request common = requests.read(Request.class, JsonBody.ofQuery(terms.common()));
        return new Opened(Projects.in(in, Source.of(plain, terms.charset()), requests, common,
                limits.workbookSize().asLongValue(), limits.workbookUnpackedSize().asLongValue()), in, common.language());
    }
}
