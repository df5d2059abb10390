package org.awardcheck.http;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Semaphore;
import org.awardcheck.policy.Text;

/** The turns that there are for batches: in all, and for each client, so that none can keep the others from theirs. */
final class BatchLimiter {
    private static final Text TOO_MANY = new Text("同时处理的批量测算已达上限；请稍后再试",
            "As many batches are under way as there may be; try again later");
    private static final Text TOO_MANY_OF_CLIENT = new Text("您同时发送的批量测算已达上限；请等其中一个完成后再试",
            "As many batches of yours are under way as one client may have; try again when one of them has ended");

    private final Semaphore free;
    private final Shares shares;

    BatchLimiter(Limits limits) {
        free = new Semaphore(limits.batches());
        shares = new Shares(limits.batchesPerClient());
    }

    /**
     * Takes a turn for a request, until it has ended and nobody works on it.
     *
     * @throws RefusedException if there is none, or none for this client
     */
    void take(RoutingContext context) {
        String client = Client.of(context);
        if (!shares.enter(client)) {
            shares.leave(client);
            throw new RefusedException(429, TOO_MANY_OF_CLIENT);
        }
        if (!free.tryAcquire()) {
            shares.leave(client);
            throw new RefusedException(503, TOO_MANY);
        }
        BatchTurn.begin(context, () -> {
            free.release();
            shares.leave(client);
        });
    }
}
