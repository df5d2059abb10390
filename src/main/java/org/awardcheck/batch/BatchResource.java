package org.awardcheck.batch;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.function.Functions;
import org.awardcheck.http.Limits;
import org.awardcheck.policy.Language;
import org.awardcheck.request.BadRequestException;
import org.awardcheck.request.JsonBody;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;

/**
 * Takes projects in and sends results out, on one thread that waits for either: a client that reads slowly is not read from
 * in the meantime.
 */
@Path("/batch")
public class BatchResource {
    private final Assessors assessors;
    private final RequestReader requests;
    private final Functions functions;
    private final long limit;

    BatchResource(Assessors assessors, RequestReader requests, Functions functions, Limits limits) {
        this.assessors = assessors;
        this.requests = requests;
        this.functions = functions;
        this.limit = limits.batchBodySize().asLongValue();
    }

    /**
     * What is to be read.
     *
     * @param language that of what lies outside of any project's request
     */
    private record Opened(Projects projects, Format in, Language language) {
    }

    /** Assesses every project that comes in. */
    @POST
    @Blocking
    public Response assess(InputStream body, @Context HttpHeaders headers, @Context UriInfo address) {
        Wishes wishes = Wishes.of(headers, address);
        Incoming incoming = new Incoming(body, limit);
        Opened opened = open(incoming, wishes);
        Format format = wishes.out(opened.in());
        StreamingOutput results = out -> {
            // Not closed when something fails: what is ended properly looks complete.
            Outgoing outgoing = new Outgoing(wishes.isGzipTaken() ? new FastGzip(out) : out);
            incoming.letOut(outgoing);
            new Batch(assessors, opened.language()).run(opened.projects(),
                    results(format, outgoing, opened.projects(), wishes));
            outgoing.close();
        };
        Response.ResponseBuilder response = Response.ok(results, format.contentType())
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding, Accept-Language");
        return (wishes.isGzipTaken() ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response).build();
    }

    private Opened open(Incoming incoming, Wishes wishes) {
        try {
            BufferedInputStream sent = new BufferedInputStream(incoming);
            // What is unpacked is bounded like what is sent.
            BufferedInputStream plain = wishes.isGzipped() || Format.isGzip(sent)
                    ? new BufferedInputStream(new Incoming(new Gunzip(sent), limit)) : sent;
            Format in = wishes.in().isPresent() ? wishes.in().get() : Format.of(plain);
            if (in == Format.NDJSON) {
                wishes.checkForLines();
                return new Opened(new NdjsonProjects(plain, requests, wishes.language()), in, wishes.language());
            }
            Request common = requests.read(Request.class, JsonBody.ofQuery(wishes.common()));
            return new Opened(new CsvProjects(new TextReader(plain, wishes.charset()), common), in, common.language());
        } catch (IOException e) {
            throw new BadRequestException(BatchFaults.unreadable(e), Optional.of(wishes.language()));
        }
    }

    private Results results(Format format, OutputStream out, Projects projects, Wishes wishes) throws IOException {
        if (format == Format.CSV) {
            return new CsvResults(out, new ResultTable(projects.own(), wishes.isDetailed()), wishes.isSummaryOnly());
        }
        NdjsonResults lines = new NdjsonResults(out, functions, wishes.isDetailed());
        return wishes.isSummaryOnly() ? new SummaryOnly(lines) : lines;
    }

    /** Lets out all that it has when it is told to. */
    private static final class FastGzip extends GZIPOutputStream {
        private static final int LEVEL = 1;
        private static final int BLOCK = 8 * 1024;

        FastGzip(OutputStream out) throws IOException {
            super(out, BLOCK, true);
            def.setLevel(LEVEL);
        }
    }
}
