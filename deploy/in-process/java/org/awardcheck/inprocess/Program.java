package org.awardcheck.inprocess;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.quarkus.netty.runtime.virtual.VirtualClientConnection;
import io.quarkus.runtime.Quarkus;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import java.util.Map;

/** The whole program without a port, inside a process that a platform has started. */
public final class Program {
    private Program() {
        Thread thread = Thread.currentThread();
        ClassLoader platforms = thread.getContextClassLoader();
        thread.setContextClassLoader(Program.class.getClassLoader());
        try {
            Quarkus.manualInitialize();
            Quarkus.manualStart();
        } finally {
            thread.setContextClassLoader(platforms);
        }
    }

    /** Started by whoever asks first. */
    private static final class Started {
        private static final Program PROGRAM = new Program();
    }

    /** The one that runs in this process. */
    public static Program running() {
        return Started.PROGRAM;
    }

    /**
     * Asks as if over HTTP and waits for the answer.
     *
     * @param target  path and query as they stood in the address
     * @param headers several values of one name stand joined by commas
     */
    public Reply ask(String method, String target, Map<String, String> headers, byte[] body) {
        HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.valueOf(method), target);
        headers.forEach(request.headers()::set);
        if (!request.headers().contains(HttpHeaderNames.HOST)) {
            request.headers().set(HttpHeaderNames.HOST, "localhost");
        }
        request.headers().remove(HttpHeaderNames.TRANSFER_ENCODING).set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        ReplyReader reader = new ReplyReader();
        VirtualClientConnection<?> connection = VirtualClientConnection.connect(reader, VertxHttpRecorder.VIRTUAL_HTTP);
        try {
            connection.sendMessage(request);
            connection.sendMessage(new DefaultLastHttpContent(Unpooled.wrappedBuffer(body)));
            return reader.await();
        } finally {
            connection.close();
        }
    }
}
