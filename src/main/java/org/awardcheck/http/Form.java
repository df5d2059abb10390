package org.awardcheck.http;

import io.vertx.core.file.FileSystemException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.awardcheck.policy.Text;

/**
 * A form with a file, as browsers send it.
 *
 * @param limit   the most bytes that it may have
 * @param arrival how long it may take to come, and to be read
 */
record Form(long limit, Duration arrival) {
    private static final String MEDIA_TYPE = "multipart/form-data";
    private static final String READ = Form.class.getName();

    /** What else is sent there is not read. */
    static void checkType(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE)) {
            StreamedBody.refuse(context, new RefusedException(415));
        } else {
            context.next();
        }
    }

    /** What fails is told as what it is: Vert.x' handler would first close what may be closed already. */
    void read(RoutingContext context) {
        BodyHandler.create(System.getProperty("java.io.tmpdir")).setBodyLimit(limit).setDeleteUploadedFilesOnEnd(false)
                .handle(context);
        if (!context.request().isEnded()) {
            context.request().exceptionHandler(failure -> context.fail(400, failure));
        }
    }

    void begin(RoutingContext context) {
        context.put(READ, this);
        // Of some forms Vert.x waits for a part that does not come, or never tells that it could not read it.
        long timer = context.vertx().setTimer(arrival.plusSeconds(1).toMillis(), late -> {
            if (context.get(READ) != null) {
                context.fail(400);
            }
        });
        context.addEndHandler(end -> {
            context.vertx().cancelTimer(timer);
            // Vert.x would leave some of them, and throw where it closes what is closed already.
            List<FileUpload> uploads = List.copyOf(context.fileUploads());
            context.fileUploads().clear();
            uploads.forEach(upload -> context.vertx().fileSystem().delete(upload.uploadedFileName()));
        });
        context.next();
    }

    /** Quarkus REST would try to read a form anew in which nothing was found. */
    void end(RoutingContext context) {
        if (context.fileUploads().isEmpty() && context.request().formAttributes().isEmpty()) {
            context.fail(400);
        } else {
            context.remove(READ);
            context.next();
        }
    }

    /**
     * Why a request failed. Where a form was being read it is the form, whatever its reader threw at it, unless files could
     * not be written.
     */
    static Throwable failure(RoutingContext context) {
        Form form = context.get(READ);
        Throwable failure = context.failure();
        if (form != null && context.statusCode() == 413) {
            return tooLarge(form.limit());
        }
        boolean isForms = form != null && failure != null && !(failure instanceof IOException)
                && !(failure instanceof FileSystemException);
        return isForms ? new RefusedException(400) : failure;
    }

    static RefusedException tooLarge(long limit) {
        String most = Size.inWords(limit);
        return new RefusedException(413, new Text("一次最多接收" + most + "；上传的表格可以分成几份",
                most + " is the most that may be sent at once; a file of many projects can be sent in parts"));
    }
}
