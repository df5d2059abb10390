package org.awardcheck.batch;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.awardcheck.eligibility.Assessors;
import org.awardcheck.function.Functions;
import org.awardcheck.http.Limits;
import org.awardcheck.request.BadRequestException;
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

    /** Assesses every project that comes in. */
    @POST
    @Blocking
    public Response assess(InputStream body, @Context HttpHeaders headers, @Context UriInfo address) {
        Wishes wishes = Wishes.of(headers, address);
        Incoming incoming = new Incoming(body, limit);
        Projects projects = projects(incoming, wishes);
        StreamingOutput results = out -> {
            // Not closed when something fails: what is ended properly looks complete.
            Outgoing outgoing = new Outgoing(wishes.isGzipTaken() ? new FastGzip(out) : out);
            incoming.letOut(outgoing);
            new Batch(assessors, wishes.language()).run(projects,
                    new NdjsonResults(outgoing, functions, wishes.isDetailed()));
            outgoing.close();
        };
        Response.ResponseBuilder response = Response.ok(results, wishes.out().mediaType())
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding");
        return (wishes.isGzipTaken() ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response).build();
    }

    private Projects projects(Incoming incoming, Wishes wishes) {
        try {
            // What is unpacked is bounded like what is sent.
            InputStream plain = wishes.isGzipped() ? new Incoming(new Gunzip(incoming), limit) : incoming;
            return new NdjsonProjects(plain, requests, wishes.language());
        } catch (IOException e) {
            throw new BadRequestException(BatchFaults.unreadable(e), Optional.of(wishes.language()));
        }
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
