package org.awardcheck.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.awardcheck.policy.Text;

/**
 * A form with a file, as browsers send it.
 *
 * @param limit the most bytes that it may have
 */
record Form(long limit) {
    private static final String MEDIA_TYPE = "multipart/form-data";

    /** What else is sent there is not read. */
    static void checkType(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE)) {
            StreamedBody.refuse(context, new RefusedException(415));
        } else {
            context.next();
        }
    }

    /** Reads it, and goes on once the whole form is there. */
    void read(RoutingContext context) {
        String expected = context.request().getHeader(HttpHeaders.EXPECT);
        if (expected != null && !expected.equalsIgnoreCase("100-continue")) {
            StreamedBody.refuse(context, new RefusedException(417));
            return;
        }
        FormReader reader;
        try {
            reader = new FormReader(context.request().getHeader(HttpHeaders.CONTENT_TYPE));
        } catch (RefusedException e) {
            StreamedBody.refuse(context, e);
            return;
        }
        if (expected != null && context.request().version() != HttpVersion.HTTP_1_0) {
            context.response().writeContinue();
        }
        new FormArrival(context, reader, limit).begin();
    }

    static RefusedException tooLarge(long limit) {
        String most = Size.inWords(limit);
        return new RefusedException(413, new Text("一次最多接收" + most + "；上传的表格可以分成几份",
                most + " is the most that may be sent at once; a file of many projects can be sent in parts"));
    }
}
