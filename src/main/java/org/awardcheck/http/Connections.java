package org.awardcheck.http;

import io.netty.channel.Channel;
import io.netty.channel.ServerChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.concurrent.FastThreadLocal;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The connections that are open, and whether there is room for another one. */
@Singleton
class Connections {
    private final Limits limits;
    private final RefusalRenderer refusals;
    private final boolean isBehindProxy;
    private final String hsts;
    private final Set<ServerChannel> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong held = new AtomicLong();
    private final long mostHeld;
    private final Shares heldPerClient;
    private final Shares shares;
    private final FastThreadLocal<Turn> turn = new FastThreadLocal<>() {
        @Override
        protected Turn initialValue() {
            return new Turn();
        }
    };
    private final Map<Integer, LongAdder> refused = new ConcurrentHashMap<>();
    private volatile boolean isClosing;

    Connections(Limits limits, RefusalRenderer refusals,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean isBehindProxy,
            Settings settings) {
        this.limits = limits;
        this.mostHeld = Held.most(limits);
        this.heldPerClient = new Shares(Held.mostPerClient(limits));
        this.shares = new Shares(limits.connectionsPerClient());
        this.refusals = refusals;
        this.isBehindProxy = isBehindProxy;
        this.hsts = settings.hsts().orElse(null);
    }

    Limits limits() {
        return limits;
    }

    /** The answer to what is turned away before anything has read it. */
    FullHttpResponse refusal(int status, Audience audience, boolean isHead, boolean isLast) {
        FullHttpResponse response = refusals.of(status, audience).response(isHead, isLast);
        addHsts(response.headers());
        return response;
    }

    /** Tells browsers of TLS in front of the program, if there is any. */
    void addHsts(HttpHeaders headers) {
        if (hsts != null) {
            headers.set("Strict-Transport-Security", hsts);
        }
    }

    /** Where new connections come from. */
    void listen(ServerChannel listener) {
        listeners.add(listener);
    }

    boolean isListening() {
        return !listeners.isEmpty();
    }

    /** Whether the program is behind a proxy that names its clients. */
    boolean isBehindProxy() {
        return isBehindProxy;
    }

    boolean knows(ServerChannel listener) {
        return listeners.contains(listener);
    }

    /** The turn of the event loop that asks. */
    Turn turn() {
        return turn.get();
    }

    /** Whether every connection is to be closed once it has nothing to do. */
    boolean isClosing() {
        return isClosing;
    }

    /** How many are open. */
    int open() {
        return open.get();
    }

    /**
     * Counts a connection until it is closed.
     *
     * @return 0, or the status that refuses it
     */
    int admit(Channel channel) {
        int all = open.incrementAndGet();
        String client = client(channel);
        boolean isAdmitted = client == null || shares.enter(client);
        channel.closeFuture().addListener(closed -> {
            open.decrementAndGet();
            if (client != null) {
                shares.leave(client);
            }
        });
        if (all > limits.connections()) {
            return 503;
        }
        return isAdmitted ? 0 : 429;
    }

    /** Who opened a connection; null if that is a proxy: its clients are told apart by their requests. */
    private String client(Channel channel) {
        return isBehindProxy ? null : Client.of(channel);
    }

    /** The memory of a new connection, counted with everyone's. */
    Held holding(Channel channel) {
        return new Held(held, mostHeld, heldPerClient, client(channel));
    }

    /** What each client has: connections, or behind a proxy requests under way. */
    Shares shares() {
        return shares;
    }

    /** Counts a request that was turned away before anything read it. */
    void refused(int status) {
        refused.computeIfAbsent(status, key -> new LongAdder()).increment();
    }

    /** How many were turned away so. */
    long refusals(int status) {
        LongAdder count = refused.get(status);
        return count == null ? 0 : count.sum();
    }

    /** Takes no new ones and closes those that are open as soon as they have nothing to do. */
    void close() {
        listeners.forEach(listener -> listener.close().awaitUninterruptibly());
        isClosing = true;
    }
}
