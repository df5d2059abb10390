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
import java.util.zip.GZIPOutputStream;

/**
 * Takes projects in and sends results out, on one thread that waits for either: a client that reads slowly is not read
 * from in the meantime.
 */
@Blocking
@Path("/batch")
public class BatchResource {
    private final BatchOpener opener;
    private final BatchRunner runner;

    BatchResource(BatchOpener opener, BatchRunner runner) {
        this.opener = opener;
        this.runner = runner;
    }

    /** Assesses every project that comes in. */
    @POST
    public Response assess(InputStream body, @Context HttpHeaders headers, @Context UriInfo address) {
        BatchParameters parameters = BatchParameters.of(headers, address);
        BatchOpener.Opened opened = opener.open(body, parameters.settings());
        if (opened.in() == Format.NDJSON) {
            parameters.checkForLines();
        }
        Format format = parameters.out(opened.in());
        StreamingOutput results = out -> {
            // Not closed when something fails: what is ended properly looks complete.
            Outgoing outgoing = new Outgoing(parameters.isGzipTaken() ? new FastGzip(out) : out);
            Results lines = Results.in(format, outgoing, opened.projects().own(), parameters.isDetailed(),
                    parameters.isSummaryOnly());
            opened.incoming().letOut(lines);
            runner.run(opened, lines);
            outgoing.close();
        };
        Response.ResponseBuilder response = Response.ok(results, format.contentType())
                .header(HttpHeaders.VARY, "Accept, Accept-Encoding, Accept-Language");
        return (parameters.isGzipTaken() ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response).build();
    }

    /** Lets out all that it has when it is flushed. */
    private static final class FastGzip extends GZIPOutputStream {
        private static final int LEVEL = 1;
        private static final int BLOCK = 8 * 1024;

        FastGzip(OutputStream out) throws IOException {
            super(out, BLOCK, true);
            def.setLevel(LEVEL);
        }
    }
}
