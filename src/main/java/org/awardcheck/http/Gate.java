package org.awardcheck.http;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What every request comes in through and every answer goes out through: mends what can be mended in a request, refuses
 * what cannot be read, sheds what is too much, and lets no answer out that is empty or bare of headers, whoever gave
 * it.
 */
final class Gate extends ChannelDuplexHandler {
    /**
     * Health, which matters most when there is too much to do; nothing else's address looks like that, however it is
     * written.
     */
    private static final Pattern NEVER_SHED = Pattern.compile("(?:https?://[^/?]*)?/+q/+health(?:/[a-z]*)*+(?:\\?.*)?");

    /** Heads and bodies that may wait behind a request on its connection; clients that do so at all send some tens. */
    private static final int MOST_BEHIND = 200;

    private final Connections connections;
    private final FirstLine line;
    /** What is not answered yet, in its order. */
    private final Queue<HttpRequest> asked = new ArrayDeque<>(2);
    /** Whether the rest of a request is to come that was shed. */
    private boolean isSkipping;
    /** Whether an answer has begun that has not been sent as a whole. */
    private boolean isAnswering;
    /** Whether a request was shed: those behind it wait, or a thousand sent at once would be as many refusals. */
    private boolean isPausing;
    /** What came behind a request whose answer is not out yet. */
    private final Queue<Object> behind = new ArrayDeque<>(2);
    private boolean isReadHeld;

    Gate(Connections connections, FirstLine line) {
        this.connections = connections;
        this.line = line;
    }

    /**
     * Vert.x would answer pipelined requests in one turn, and keep the answers in memory until somebody reads
     * them; so it gets the next request when the answer before it is out, and meanwhile nothing more is read. Where
     * more are behind each other than anybody sends, the connection is closed.
     */
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (behind.isEmpty() && !hasToWait(message)) {
            take(context, message);
        } else if (behind.size() < MOST_BEHIND) {
            behind.add(message);
            holdReading(context);
        } else {
            ReferenceCountUtil.release(message);
            context.close();
        }
    }

    private boolean hasToWait(Object message) {
        return message instanceof HttpRequest && (!asked.isEmpty() || isAnswering || isPausing);
    }

    /** Netty goes on to read whoever has sent something for as long as that is not switched off. */
    private void holdReading(ChannelHandlerContext context) {
        isReadHeld = true;
        context.channel().config().setAutoRead(false);
    }

    private void goOnLater(ChannelHandlerContext context) {
        if (isReadHeld) {
            context.executor().execute(() -> goOn(context));
        }
    }

    private void goOn(ChannelHandlerContext context) {
        if (!context.channel().isActive() || !behind.isEmpty() && hasToWait(behind.peek())) {
            return;
        }
        try {
            while (!behind.isEmpty() && !hasToWait(behind.peek())) {
                take(context, behind.poll());
            }
        } catch (Exception e) {
            context.fireExceptionCaught(e);
        }
        context.fireChannelReadComplete();
        if (behind.isEmpty() && !isPausing && isReadHeld) {
            isReadHeld = false;
            context.channel().config().setAutoRead(true);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        behind.forEach(ReferenceCountUtil::release);
        behind.clear();
    }

    private void take(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof HttpRequest request) {
            int status = RequestHead.refusal(request);
            if (status != 0) {
                refuse(context, status, request);
                return;
            }
            RequestHead.mend(request);
            if (connections.isBehindProxy()) {
                ClientRequests.keepNearest(request.headers());
            }
            if (isTooMuch(context, request)) {
                shed(context, request);
                return;
            }
            asked.add(request);
        } else if (isSkipping) {
            isSkipping = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
            return;
        } else if (message instanceof HttpContent content && !content.decoderResult().isSuccess()
                && asked.size() == 1) {
            content.release();
            refuse(context, 400, asked.poll());
            return;
        }
        context.fireChannelRead(message);
    }

    private boolean isTooMuch(ChannelHandlerContext context, HttpRequest request) {
        return !NEVER_SHED.matcher(request.uri()).matches()
                && connections.turn().isOver(context.executor(), connections.limits().queueing().toNanos());
    }

    private void shed(ChannelHandlerContext context, HttpRequest request) {
        isSkipping = !(request instanceof LastHttpContent);
        ReferenceCountUtil.release(request);
        connections.refused(503);
        boolean isLast = !HttpUtil.isKeepAlive(request);
        pause(context);
        isAnswering = true;
        context.writeAndFlush(response(503, request, isLast)).addListener(sent -> {
            if (isLast) {
                context.close();
            } else {
                isAnswering = false;
                goOnLater(context);
            }
        });
    }

    /**
     * Reads nothing more for as long as a request may wait. A refusal takes a good part of what an answer takes, and
     * whoever asks again at once, in spite of {@code Retry-After}, would otherwise have the program do little else than
     * refuse.
     */
    private void pause(ChannelHandlerContext context) {
        isPausing = true;
        holdReading(context);
        context.executor().schedule(() -> {
            isPausing = false;
            goOn(context);
        }, connections.limits().queueing().toNanos(), TimeUnit.NANOSECONDS);
    }

    private void refuse(ChannelHandlerContext context, int status, HttpRequest request) {
        connections.refused(status);
        LastAnswer.say(context.channel(), response(status, request, true));
        ReferenceCountUtil.release(request);
    }

    private FullHttpResponse response(int status, HttpRequest request, boolean isLast) {
        return connections.refusal(status, line.audience(request), request.method().equals(HttpMethod.HEAD), isLast);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        Object answer = message;
        if (message instanceof HttpResponse response
                && response.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
            HttpRequest request = asked.poll();
            isAnswering = true;
            if (isEmptyHanded(response) && request != null) {
                answer = inOurWords(response, request);
                ReferenceCountUtil.release(message);
            } else if (!response.headers().contains(HttpHeaderNames.X_FRAME_OPTIONS)) {
                SecurityHeaders.addTo(response.headers());
            }
        }
        if (answer instanceof HttpResponse response) {
            connections.addHsts(response.headers());
        }
        ChannelPromise written = promise;
        if (isAnswering && answer instanceof LastHttpContent) {
            written = promise.unvoid().addListener(sent -> {
                isAnswering = false;
                goOnLater(context);
            });
        }
        super.write(context, answer, written);
    }

    /** Whether someone below the router refused without saying why. */
    private static boolean isEmptyHanded(HttpResponse response) {
        return response.status().code() >= 400 && response instanceof FullHttpResponse
                && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    private FullHttpResponse inOurWords(HttpResponse response, HttpRequest request) {
        FullHttpResponse ours = response(response.status().code(), request,
                response.headers().contains(HttpHeaderNames.CONNECTION, "close", true));
        String allow = response.headers().get(HttpHeaderNames.ALLOW);
        if (allow != null) {
            ours.headers().set(HttpHeaderNames.ALLOW, allow);
        }
        return ours;
    }
}
