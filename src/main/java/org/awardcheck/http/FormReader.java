package org.awardcheck.http;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpConstants;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.EndOfDataDecoderException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of one form, read as they come. Vert.x has the same decoder at work, but tells nobody of a form that does
 * not end, or of which the decoder dies. Files are written, so this is no work for an event loop.
 */
final class FormReader {
    // Vert.x' own limits, of fields and files in all, and in bytes.
    private static final int MOST_PARTS = 256;
    private static final int MOST_OF_A_FIELD = 2048;
    private static final int MOST_KEPT_BACK = 1024;

    private final HttpPostMultipartRequestDecoder decoder;
    private final List<FormFile.Stored> stored = new ArrayList<>();
    private final List<FormFile> files = new ArrayList<>();
    private final MultiMap fields = MultiMap.caseInsensitiveMultiMap();

    private final class Parts extends DefaultHttpDataFactory {
        Parts() {
            super(false);
            setMaxLimit(MOST_OF_A_FIELD);
        }

        @Override
        public FileUpload createFileUpload(HttpRequest request, String name, String filename, String contentType,
                String contentTransferEncoding, Charset charset, long size) {
            FormFile.Stored file = new FormFile.Stored(name, filename, contentType, contentTransferEncoding);
            stored.add(file);
            return file;
        }
    }

    /** @throws RefusedException if this is not the type of a form that can be read */
    FormReader(String contentType) {
        HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        try {
            request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
            decoder = new HttpPostMultipartRequestDecoder(new Parts(), request, HttpConstants.DEFAULT_CHARSET,
                    MOST_PARTS,
                    MOST_KEPT_BACK);
        } catch (RuntimeException e) {
            throw new RefusedException(400);
        }
    }

    /**
     * Reads on.
     *
     * @throws RefusedException if this is no form
     * @throws IOException      if a file cannot be written
     */
    synchronized FormReader offer(Buffer bytes) throws IOException {
        return offer(new DefaultHttpContent(Unpooled.wrappedBuffer(bytes.getBytes())));
    }

    private FormReader offer(HttpContent content) throws IOException {
        try {
            decoder.offer(content);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException notWritten
                    && decoder.currentPartialHttpData() instanceof FileUpload) {
                throw notWritten;
            }
            // Not only what it says that it throws.
            throw new RefusedException(400);
        }
        return this;
    }

    /** The same, behind the last byte. Then the form must have ended, too, and something been in it. */
    synchronized FormReader end() throws IOException {
        offer(LastHttpContent.EMPTY_LAST_CONTENT);
        try {
            while (decoder.hasNext()) {
                add(decoder.next());
            }
        } catch (EndOfDataDecoderException e) {
            if (!files.isEmpty() || !fields.isEmpty()) {
                return this;
            }
        }
        throw new RefusedException(400);
    }

    private void add(InterfaceHttpData part) throws IOException {
        if (part instanceof FormFile.Stored file) {
            files.add(new FormFile(file, file.getFile().getPath()));
        } else {
            fields.add(part.getName(), ((Attribute) part).getValue());
        }
    }

    List<FormFile> files() {
        return files;
    }

    MultiMap fields() {
        return fields;
    }

    /** Deletes the files, those that were begun, too. Nothing can be read any more. */
    synchronized FormReader close() {
        decoder.destroy();
        stored.forEach(FormFile.Stored::delete);
        return this;
    }
}
