package org.awardcheck.http;

import io.netty.channel.Channel;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is to be done once when a request has ended, be it answered or its connection closed. An end handler alone is
 * not told of every client that leaves: whoever writes the answer may put handlers of its own in the place of those
 * that tell it.
 */
final class Ending implements GenericFutureListener<Future<Void>> {
    private final Runnable then;
    private final AtomicBoolean isDone = new AtomicBoolean();

    private Ending(Runnable then) {
        this.then = then;
    }

    static void of(RoutingContext context, Runnable then) {
        Ending ending = new Ending(then);
        Channel channel = channel(context);
        context.addEndHandler(end -> {
            channel.closeFuture().removeListener(ending);
            ending.end();
        });
        channel.closeFuture().addListener(ending);
    }

    /** Whether the client has left; Vert.x hears of it a moment later than those who are told here. */
    static boolean hasLeft(RoutingContext context) {
        return !channel(context).isActive();
    }

    private static Channel channel(RoutingContext context) {
        return ((ConnectionBase) context.request().connection()).channel();
    }

    @Override
    public void operationComplete(Future<Void> closed) {
        end();
    }

    private void end() {
        if (isDone.compareAndSet(false, true)) {
            then.run();
        }
    }
}
