package org.awardcheck.http;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ByteProcessor;
import io.quarkus.runtime.configuration.MemorySize;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that a connection's client keeps from others: what it has sent and not finished, what waits for its turn,
 * and what it was answered and does not read. All of them may have so much together, and each client a share of that;
 * who would have more is turned away, since a program that runs out of memory answers nobody.
 */
final class Held {
    /**
     * What a line of a head takes beside its bytes, as a name and a value of its own: many times a line of three bytes.
     */
    private static final int LINE = 200;
    /** So little is nobody turned away for: the head that a browser sends. */
    private static final int ORDINARY = 8 * 1024;
    /** No more of a body is kept; what is longer is read piece by piece, or not at all. */
    private static final int MOST_OF_BODY = 64 * 1024;
    private static final long LEAST_SHARE = 16L << 20;
    /** What part of it one client may have, unless an operator says otherwise. */
    private static final int PART_PER_CLIENT = 4;

    private final AtomicLong all;
    private final long most;
    private final Shares shares;
    private final String client;
    /** Of what has come, what the decoder has made nothing of yet. */
    private long undecoded;
    private boolean endedInEmptyLine;
    /** What each head takes whose request is not answered. */
    private final Queue<Long> unanswered = new ArrayDeque<>(2);
    private long heads;
    private long body;
    private long counted;
    private boolean isEnded;

    /**
     * @param all    what all connections hold
     * @param most   what that may be
     * @param shares what each client's connections hold
     * @param client whose connection it is; null if nobody knows, as behind a proxy, whose connections are shared
     */
    Held(AtomicLong all, long most, Shares shares, String client) {
        this.all = all;
        this.most = most;
        this.shares = shares;
        this.client = client;
    }

    /** What all may hold: an eighth of the heap, or 16 MiB, unless an operator says otherwise. */
    static long most(Limits limits) {
        return limits.held().map(MemorySize::asLongValue)
                .orElseGet(() -> Math.max(LEAST_SHARE, Runtime.getRuntime().maxMemory() / 8));
    }

    /** What the connections of one client may hold: a quarter of that, unless an operator says otherwise. */
    static long mostPerClient(Limits limits) {
        return limits.heldPerClient().map(MemorySize::asLongValue).orElseGet(() -> most(limits) / PART_PER_CLIENT);
    }

    /** What has come, before anything is made of it. */
    void come(ByteBuf bytes) {
        undecoded += weight(bytes);
        endedInEmptyLine = endsInEmptyLine(bytes);
    }

    /** A head that has come as a whole. */
    void head(HttpRequest request) {
        // With the blanks and line ends that it is sent with at least, so that nothing of it is left over.
        long weight = request.uri().length() + 30L + 2 * LINE;
        for (Map.Entry<String, String> line : request.headers()) {
            weight += line.getKey().length() + line.getValue().length() + 4L + LINE;
        }
        decoded(weight);
        unanswered.add(weight);
        heads += weight;
    }

    /** A piece of a body. */
    void body(ByteBuf piece) {
        decoded(weight(piece));
        body = Math.min(MOST_OF_BODY, body + piece.readableBytes());
    }

    private void decoded(long weight) {
        undecoded = Math.max(0, undecoded - weight);
    }

    /**
     * All that had come has been made something of, but for a head that is not whole.
     *
     * @param isBodyToCome whether it ends within a body, of which the decoder keeps nothing
     */
    void allDecoded(boolean isBodyToCome) {
        if (isBodyToCome || endedInEmptyLine) {
            undecoded = 0;
        }
    }

    /** Bytes, and what the lines among them take if they are a head's. */
    private static long weight(ByteBuf bytes) {
        return bytes.readableBytes() + (long) LINE * lines(bytes);
    }

    private static boolean endsInEmptyLine(ByteBuf bytes) {
        int last = bytes.writerIndex() - 1;
        int before = last > bytes.readerIndex() && bytes.getByte(last - 1) == '\r' ? last - 2 : last - 1;
        return before >= bytes.readerIndex() && bytes.getByte(last) == '\n' && bytes.getByte(before) == '\n';
    }

    private static int lines(ByteBuf bytes) {
        int lines = 0;
        int end = bytes.writerIndex();
        for (int at = bytes.readerIndex(); at >= 0 && at < end; at++) {
            at = bytes.forEachByte(at, end - at, ByteProcessor.FIND_LF);
            if (at < 0) {
                return lines;
            }
            lines++;
        }
        return lines;
    }

    /** Lets go of the request that has waited longest: it is answered. */
    void answered() {
        heads -= Optional.ofNullable(unanswered.poll()).orElse(0L);
        body = unanswered.isEmpty() ? 0 : body;
    }

    /**
     * Counts what there is now.
     *
     * @param unread how much of what was answered has not been sent yet
     * @return whether it may stay
     */
    boolean fits(long unread) {
        if (isEnded) {
            return true;
        }
        long now = undecoded + heads + body + unread;
        return count(now) || now <= ORDINARY;
    }

    private boolean count(long now) {
        long more = now - counted;
        counted = now;
        boolean isClientsRoom = client == null || shares.add(client, more);
        return all.addAndGet(more) <= most && isClientsRoom;
    }

    /** The connection has ended, or is about to: what still comes is let go by. */
    void end() {
        isEnded = true;
        count(0);
    }
}
