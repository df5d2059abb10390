package org.awardcheck.http;

import io.netty.handler.codec.http.multipart.DiskFileUpload;
import io.vertx.core.Future;
import io.vertx.ext.web.FileUpload;
import java.nio.charset.StandardCharsets;

/** A file that was sent in a form, as Quarkus REST looks for it. It is its {@link FormReader}'s to delete. */
record FormFile(Stored stored, String uploadedFileName) implements FileUpload {

    /**
     * Netty's: written as it comes, and readable by nobody else. What charset its sender names is no matter here. Netty
     * would look for the end of the file in it; but a file has bytes, and so has the boundary behind it.
     */
    static final class Stored extends DiskFileUpload {
        Stored(String name, String filename, String contentType, String contentTransferEncoding) {
            super(name, filename, contentType, contentTransferEncoding, StandardCharsets.ISO_8859_1, 0, null, false);
        }

        @Override
        protected String getPrefix() {
            return "award-check-";
        }
    }

    @Override
    public String name() {
        return stored.getName();
    }

    @Override
    public String fileName() {
        return stored.getFilename();
    }

    @Override
    public long size() {
        return stored.length();
    }

    @Override
    public String contentType() {
        return stored.getContentType();
    }

    @Override
    public String contentTransferEncoding() {
        return stored.getContentTransferEncoding();
    }

    @Override
    public String charSet() {
        return stored.getCharset().name();
    }

    @Override
    public boolean cancel() {
        return false;
    }

    @Override
    public Future<Void> delete() {
        return Future.failedFuture(new UnsupportedOperationException());
    }
}
