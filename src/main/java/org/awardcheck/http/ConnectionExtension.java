package org.awardcheck.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.http.impl.Http1xOrH2CHandler;

/**
 * Puts a {@link ClientTimeouts} and a {@link Gate} in front of what Vert.x makes of each connection. Netty finds it as
 * a service, if a system property says so: neither Quarkus nor Vert.x lets anyone in below the router.
 */
@RegisterForReflection
public final class ConnectionExtension extends ChannelInitializerExtension {
    /** What is read at once: it may have to wait, and stays in memory as a whole as long as a byte of it does. */
    private static final int READ_AT_ONCE = 16 * 1024;
    private static final int LEAST_READ_AT_ONCE = 1024;

    /** Netty makes this by itself, and cannot be told for which program. */
    private static volatile Connections connections;

    /** Before the first server starts. */
    static void enable(Connections connections) {
        ConnectionExtension.connections = connections;
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    @Override
    public void postInitializeServerListenerChannel(ServerChannel listener) {
        connections.listen(listener);
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.config().setRecvByteBufAllocator(
                new AdaptiveRecvByteBufAllocator(LEAST_READ_AT_ONCE, READ_AT_ONCE, READ_AT_ONCE));
        channel.pipeline().addLast(new Awaiting(connections));
    }

    /**
     * Waits for Vert.x to have made its pipeline: at once, or where TLS or a proxy's protocol come first, before a
     * request.
     */
    static final class Awaiting extends ChannelInboundHandlerAdapter {
        private static final String VERTX = "handler";
        private static final String DECODER = "httpDecoder";
        private final Connections connections;

        Awaiting(Connections connections) {
            this.connections = connections;
        }

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            if (!isInstalled(context) && context.pipeline().last() != this) {
                // Behind what decrypts.
                context.pipeline().addLast(new Awaiting(connections)).remove(this);
            }
        }

        @Override
        public void channelActive(ChannelHandlerContext context) throws Exception {
            isInstalled(context);
            super.channelActive(context);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            isInstalled(context);
            super.channelRead(context, message);
        }

        private boolean isInstalled(ChannelHandlerContext context) {
            if (context.pipeline().get(Http1xOrH2CHandler.class) != null) {
                // What may become HTTP/2 is the management port's, which has no limits.
                context.pipeline().remove(this);
                return true;
            }
            if (context.pipeline().get(VERTX) == null) {
                return false;
            }
            Held held = connections.holding(context.channel());
            FirstLine line = new FirstLine(held);
            if (context.pipeline().get(DECODER) != null) {
                // A connection within the program, as functions in a cloud have, carries requests and no bytes.
                context.pipeline().addBefore(DECODER, FirstLine.class.getName(), line);
            }
            context.pipeline().addBefore(VERTX, ClientTimeouts.class.getName(),
                    new ClientTimeouts(connections, line, held))
                    .addBefore(VERTX, Gate.class.getName(), new Gate(connections, line)).remove(this);
            return true;
        }
    }
}
