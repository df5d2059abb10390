package org.awardcheck.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeUnit;

/** The last answer on a connection that is given up; nothing is read or written behind it. */
final class LastAnswer extends ChannelDuplexHandler {
    /** In Vert.x' pipeline: counts requests, and answers to none confuse it. */
    private static final String COMPRESSION = "deflater";
    /** How long the client may take to read it: what is closed with something unread is reset, and the answer lost. */
    private static final long LINGER_MILLIS = 1000;

    private LastAnswer() {
    }

    static void say(Channel channel, FullHttpResponse response) {
        ChannelPipeline pipeline = channel.pipeline();
        pipeline.addBefore(ClientTimeouts.class.getName(), LastAnswer.class.getName(), new LastAnswer());
        ChannelHandlerContext before = pipeline.context(COMPRESSION) == null ? pipeline.context(LastAnswer.class)
                : pipeline.context(COMPRESSION);
        before.writeAndFlush(response).addListener(sent -> {
            if (channel instanceof DuplexChannel socket) {
                socket.shutdownOutput();
            }
        });
        channel.config().setAutoRead(true);
        channel.eventLoop().schedule(() -> channel.close(), LINGER_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ReferenceCountUtil.release(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        ReferenceCountUtil.release(message);
        promise.tryFailure(new ClosedChannelException());
    }
}
