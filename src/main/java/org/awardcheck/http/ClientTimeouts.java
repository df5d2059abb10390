package org.awardcheck.http;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * How long a client is waited for. Quarkus' own limit cuts whoever waits for an answer, too, and starts anew with every
 * byte; here the clock rests while it is the server's turn.
 */
final class ClientTimeouts extends ChannelDuplexHandler {
    /** How long an idle connection is kept for a request that may be on its way, when the program is to stop. */
    private static final Duration LAST_CHANCE = Duration.ofSeconds(2);
    /** How long to wait for the language of whoever cannot be let in. */
    private static final Duration A_MOMENT = Duration.ofMillis(200);
    /** How often a clock is looked at while what it measures passes. */
    private static final int TICKS = 20;

    private final Connections connections;
    private final Limits limits;
    private final FirstLine line;
    private final Held held;
    private Future<?> ticking;
    /** The status that refuses the connection, as soon as it is known to whom; 0 if it is admitted. */
    private int refusal;
    /** When something came last, or was last done. */
    private long last = System.nanoTime();
    /** When the first bytes of what arrives came. */
    private long begin;
    private long unsent;
    private boolean isOverdue;
    private int requests;
    private int unanswered;
    private boolean isAnswering;
    /** Whether some of a head has come, and not all. */
    private boolean isHeadBegun;
    /** Whether a head has come, and not all of its body. */
    private boolean isBodyToCome;
    /** Whether that body may take longer to arrive than others. */
    private boolean isStreamed;
    private boolean isRead;
    /** Whether the connection is closed behind the answer that is on its way. */
    private boolean isLast;

    ClientTimeouts(Connections connections, FirstLine line, Held held) {
        this.connections = connections;
        this.limits = connections.limits();
        this.line = line;
        this.held = held;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        context.channel().closeFuture().addListener(closed -> held.end());
        if (context.channel().remoteAddress() instanceof InetSocketAddress) {
            refusal = connections.admit(context.channel());
            if (refusal != 0) {
                context.executor().schedule(() -> refuseConnection(context, line.audience()),
                        A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            }
            long tick = limits.silence().toNanos() / TICKS;
            ticking = context.executor().scheduleWithFixedDelay(() -> look(context), tick, tick, TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        isRead = true;
        if (refusal != 0) {
            Audience audience = message instanceof HttpRequest request ? line.audience(request) : line.audience();
            ReferenceCountUtil.release(message);
            refuseConnection(context, audience);
            return;
        }
        if (message instanceof HttpRequest request) {
            if (!isHeadBegun) {
                begin = System.nanoTime();
            }
            isHeadBegun = false;
            isBodyToCome = true;
            isStreamed = StreamedBody.isAskedBy(request);
            unanswered++;
            requests++;
            held.head(request);
            if (requests >= limits.requestsPerConnection() || connections.isClosing()) {
                // Vert.x then does what the client would have it do.
                request.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
        }
        if (message instanceof HttpContent piece) {
            held.body(piece.content());
        }
        if (message instanceof LastHttpContent) {
            isBodyToCome = false;
        }
        super.channelRead(context, message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) throws Exception {
        last = System.nanoTime();
        if (!isRead && !isHeadBegun && !isBodyToCome) {
            isHeadBegun = true;
            begin = last;
        }
        isRead = false;
        held.allDecoded(isBodyToCome);
        if (!held.fits(unread(context))) {
            cutOff(context);
        }
        super.channelReadComplete(context);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof HttpResponse response
                && response.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
            unanswered--;
            isAnswering = true;
            isLast = connections.isClosing() && unanswered == 0;
            if (isLast) {
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
        }
        ChannelPromise written = promise;
        if (isAnswering && message instanceof LastHttpContent) {
            isAnswering = false;
            held.answered();
            last = System.nanoTime();
            written = isLast ? promise.unvoid().addListener(ChannelFutureListener.CLOSE) : promise;
        }
        super.write(context, message, written);
    }

    private void look(ChannelHandlerContext context) {
        long now = System.nanoTime();
        boolean isArriving = isHeadBegun || isBodyToCome;
        long toSend = toSend(context);
        // What is asked behind an answer that is not read waits for the client, not for the server.
        boolean isToBeRead = toSend > 0 && !isAnswering && !isBodyToCome;
        boolean isServersTurn = !isToBeRead && (!isBodyToCome && unanswered > 0 || isAnswering
                || !context.channel().config().isAutoRead());
        if (!held.fits(unread(context))) {
            cutOff(context);
            return;
        }
        if (isServersTurn || toSend != unsent) {
            // A client that takes long to read is not silent as long as it reads.
            unsent = toSend;
            last = now;
            isOverdue = false;
        } else if (now - last > allowed(isArriving).toNanos() || isArriving && isLate(now)) {
            if (isOverdue) {
                giveUp(context, isArriving);
            }
            // What has come meanwhile may not have been read yet, if the loop was busy with something else.
            isOverdue = !isOverdue;
        } else {
            isOverdue = false;
        }
    }

    private boolean isLate(long now) {
        return !(isStreamed && isBodyToCome) && now - begin > limits.arrival().toNanos();
    }

    /** How much of that the client did not take since the last look. */
    private long unread(ChannelHandlerContext context) {
        return Math.min(unsent, toSend(context));
    }

    /** How much of what was answered has not been sent yet. */
    private static long toSend(ChannelHandlerContext context) {
        ChannelOutboundBuffer buffer = context.channel().unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes() - buffer.currentProgress();
    }

    private Duration allowed(boolean isArriving) {
        if (isArriving) {
            return limits.silence();
        }
        if (connections.isClosing()) {
            return LAST_CHANCE;
        }
        return requests == 0 ? limits.silence() : limits.keepAlive();
    }

    /** Refuses whoever holds more than there is room for, unless it would not read that either. */
    private void cutOff(ChannelHandlerContext context) {
        if (isAnswering || unread(context) > 0) {
            connections.refused(503);
            context.close();
        } else {
            refuse(context, 503, line.audience());
        }
    }

    private void giveUp(ChannelHandlerContext context, boolean isArriving) {
        if (isArriving && (isHeadBegun || unanswered > 0)) {
            refuse(context, 408, line.audience());
        } else {
            context.close();
        }
    }

    private void refuseConnection(ChannelHandlerContext context, Audience audience) {
        if (refusal != 0 && context.channel().isActive()) {
            refuse(context, refusal, audience);
        }
    }

    private void refuse(ChannelHandlerContext context, int status, Audience audience) {
        refusal = 0;
        held.end();
        handlerRemoved(context);
        connections.refused(status);
        LastAnswer.say(context.channel(), connections.refusal(status, audience, false, true));
    }
}
