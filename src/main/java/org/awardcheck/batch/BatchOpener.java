package org.awardcheck.batch;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.awardcheck.http.Limits;
import org.awardcheck.http.Work;
import org.awardcheck.policy.Language;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;

/** Opens a batch, whatever it was sent as. */
@Singleton
class BatchOpener {
    private final RequestReader requests;
    private final Limits limits;
    private final Work work;
    private final Semaphore room = WorkbookBounds.roomForAll();

    BatchOpener(RequestReader requests, Limits limits, Work work) {
        this.requests = requests;
        this.limits = limits;
        this.work = work;
    }

    /**
     * What is to be read. It is closed when the work has ended.
     *
     * @param language that of what lies outside of any project's request
     */
    record Opened(ProjectReader projects, Format in, Language language, Incoming incoming) {
        private Opened with(ProjectReader others) {
            return new Opened(others, in, language, incoming);
        }
    }

    /**
     * Reads as much of what was sent to {@code /batch} as has to be known before the first project.
     *
     * @throws BadRequestException if it cannot be read, or its header is not understood
     */
    Opened open(InputStream sent, BatchSettings settings) {
        return open(sent, limits.batchBodySize().asLongValue(), settings);
    }

    /** The same of a file from a page. */
    Opened openUpload(InputStream sent, BatchSettings settings) {
        return open(work.closing(sent), limits.uploadSize().asLongValue(), settings);
    }

    /** @param limit the most bytes that are read, packed and unpacked */
    private Opened open(InputStream sent, long limit, BatchSettings settings) {
        BooleanSupplier isWanted = work.wanted();
        Incoming incoming = new Incoming(sent, limit, limits.arrival(), limits.batchRate().asLongValue());
        try {
            BufferedInputStream packed = new BufferedInputStream(incoming);
            BufferedInputStream plain = settings.isGzipped() || Format.isGzip(packed) ? new BufferedInputStream(
                    new Unpacked(new Gunzip(packed), incoming, limit, limits.unpackedTimes())) : packed;
            Format in = settings.in().isPresent() && !isWorkbook(plain) ? settings.in().get() : Format.of(plain);
            Opened opened = in == Format.NDJSON ? new Opened(new NdjsonProjectReader(Source.of(plain, null), requests,
                    settings.language()),
                    in, settings.language(), incoming) : sheet(plain, in, settings, incoming);
            return opened.with(new StoppableProjectReader(work.closing(opened.projects()), isWanted));
        } catch (IOException e) {
            throw new BadRequestException(BatchFaults.unreadable(e), Optional.of(settings.language()));
        }
    }

    /** A zip's marks are no text's: whatever is said of it, it is a workbook. */
    private static boolean isWorkbook(InputStream bytes) {
        try {
            return WorkbookFile.isZip(bytes);
        } catch (IOException e) {
            // Whoever reads on meets it again, and reports it as any other fault.
            return false;
        }
    }

    private Opened sheet(InputStream plain, Format in, BatchSettings settings, Incoming incoming) {
        Request common = requests.read(Request.class, JsonBody.ofQuery(settings.common()));
        return new Opened(ProjectReader.in(in, Source.of(plain, settings.charset()), requests, common,
                new WorkbookBounds(limits.workbookSize().asLongValue(), limits.workbookUnpackedSize().asLongValue(),
                        limits.workbookUnpackedTimes(), incoming::count, work.wanted(), room)), in, common.language(),
                        incoming);
    }
}
