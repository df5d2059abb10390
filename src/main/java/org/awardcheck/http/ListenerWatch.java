package org.awardcheck.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/**
 * Does what {@link ConnectionExtension} does while the program is developed and tested: Quarkus then loads it apart
 * from its libraries, so that Netty cannot see it. Looks for what the server listens on until it is there.
 */
final class ListenerWatch {
    private final Connections connections;
    private final EventLoopGroup acceptors;

    ListenerWatch(Vertx vertx, Connections connections) {
        this.connections = connections;
        this.acceptors = ((VertxInternal) vertx).getAcceptorEventLoopGroup();
    }

    void start() {
        acceptors.forEach(loop -> loop.execute(() -> look((SingleThreadEventLoop) loop)));
    }

    private void look(SingleThreadEventLoop loop) {
        for (Iterator<Channel> channels = loop.registeredChannelsIterator(); channels.hasNext();) {
            if (channels.next() instanceof ServerChannel listener && !connections.knows(listener)) {
                connections.listen(listener);
                listener.pipeline().addFirst(new Greeter(connections));
            }
        }
        if (!loop.isShuttingDown() && !connections.isClosing()) {
            loop.schedule(() -> look(loop), 1, TimeUnit.MILLISECONDS);
        }
    }

    /** Sees each new connection before Netty gives it to Vert.x. */
    private static final class Greeter extends ChannelInboundHandlerAdapter {
        private final Connections connections;

        Greeter(Connections connections) {
            this.connections = connections;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            ((Channel) message).pipeline().addLast(new ConnectionExtension.Awaiting(connections));
            super.channelRead(context, message);
        }
    }
}
