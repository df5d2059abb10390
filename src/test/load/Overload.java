import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks more than a program can answer, at a fixed rate over connections that stay open, each with one request at a
 * time, and prints what became of it: good answers a second, refusals a second, and how long /q/health took meanwhile
 * on connections of its own. A request that is due while its connection still waits for an answer is sent as soon as it
 * comes.
 *
 * <p>{@code java Overload.java URL REQUESTS_A_SECOND CONNECTIONS SECONDS HEALTH_URL [BODY_FILE]}; a rate of 0 is as
 * fast as it goes. Health is asked for at the second address, too, which is the management port's.
 */
public final class Overload {
    private static final AtomicLong GOOD = new AtomicLong();
    private static final AtomicLong REFUSED = new AtomicLong();
    private static final AtomicLong BROKEN = new AtomicLong();
    private static volatile boolean isOver;

    private Overload() {
    }

    public static void main(String[] arguments) throws Exception {
        URI uri = URI.create(arguments[0]);
        double rate = Double.parseDouble(arguments[1]);
        int connections = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        URI management = URI.create(arguments[4]);
        byte[] request = request(uri, arguments.length > 5 ? Files.readAllBytes(Path.of(arguments[5])) : null);
        long gap = rate == 0 ? 0 : (long) (1e9 * connections / rate);
        for (int i = 0; i < connections; i++) {
            long offset = gap * i / connections;
            Thread thread = new Thread(null, () -> ask(uri, request, gap, System.nanoTime() + offset), "client",
                    64 * 1024);
            thread.setDaemon(true);
            thread.start();
        }
        List<Long> health = probing(uri);
        List<Long> managed = probing(management);
        Thread.sleep(2000);
        GOOD.set(0);
        REFUSED.set(0);
        health.clear();
        managed.clear();
        Thread.sleep(seconds * 1000L);
        long good = GOOD.get();
        long refused = REFUSED.get();
        isOver = true;
        System.out.printf("good %d refused %d broken %d health %s of its own %s%n", good / seconds, refused / seconds,
                BROKEN.get(), times(health), times(managed));
    }

    private static String times(List<Long> health) {
        long[] nanos = health.stream().mapToLong(Long::longValue).sorted().toArray();
        return "p50 %.1f p99 %.1f max %.1f n %d".formatted(at(nanos, 0.5), at(nanos, 0.99), at(nanos, 1), nanos.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? -1 : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }

    private static byte[] request(URI uri, byte[] body) {
        String target = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        byte[] head = ((body == null ? "GET " : "POST ") + target + " HTTP/1.1\r\nHost: " + uri.getAuthority()
                + "\r\nAccept-Encoding: gzip\r\n" + (body == null ? ""
                : "Content-Type: application/json\r\nContent-Length: "
                + body.length + "\r\n") + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + (body == null ? 0 : body.length));
        if (body != null) {
            System.arraycopy(body, 0, request, head.length, body.length);
        }
        return request;
    }

    private static void ask(URI uri, byte[] request, long gap, long first) {
        long due = first;
        while (!isOver) {
            try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
                socket.setTcpNoDelay(true);
                DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 13));
                boolean isOpen = true;
                while (isOpen && !isOver) {
                    long wait = due - System.nanoTime();
                    if (wait > 0) {
                        LockSupport.parkNanos(wait);
                        continue;
                    }
                    due += gap;
                    socket.getOutputStream().write(request);
                    isOpen = read(in, GOOD, REFUSED);
                }
            } catch (IOException e) {
                if (!isOver) {
                    BROKEN.incrementAndGet();
                }
            }
        }
    }

    private static List<Long> probing(URI uri) {
        List<Long> nanos = new CopyOnWriteArrayList<>();
        Thread probe = new Thread(() -> probe(uri, nanos));
        probe.setDaemon(true);
        probe.start();
        return nanos;
    }

    private static void probe(URI uri, List<Long> nanos) {
        byte[] request = ("GET /q/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        while (!isOver) {
            long begin = System.nanoTime();
            try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
                socket.getOutputStream().write(request);
                AtomicLong good = new AtomicLong();
                read(new DataInputStream(new BufferedInputStream(socket.getInputStream())), good, new AtomicLong());
                nanos.add(good.get() == 1 ? System.nanoTime() - begin : Long.MAX_VALUE);
                Thread.sleep(20);
            } catch (IOException | InterruptedException e) {
                nanos.add(Long.MAX_VALUE);
            }
        }
    }

    /** Reads one answer to its end, and says whether another one may follow. */
    @SuppressWarnings("deprecation")
    private static boolean read(DataInputStream in, AtomicLong good, AtomicLong refused) throws IOException {
        String status = in.readLine();
        if (status == null) {
            throw new IOException("no answer");
        }
        int length = -1;
        boolean isChunked = false;
        boolean isLast = false;
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).trim());
            }
            isChunked |= line.equalsIgnoreCase("transfer-encoding: chunked");
            isLast |= line.equalsIgnoreCase("connection: close");
        }
        if (isChunked) {
            for (int chunk = Integer.parseInt(in.readLine(), 16); ; chunk = Integer.parseInt(in.readLine(), 16)) {
                in.skipNBytes(chunk);
                in.readLine();
                if (chunk == 0) {
                    break;
                }
            }
        } else {
            in.skipNBytes(length);
        }
        if (status.contains(" 200 ")) {
            good.incrementAndGet();
        } else if (status.contains(" 503 ")) {
            refused.incrementAndGet();
        } else {
            throw new IOException(status);
        }
        return !isLast;
    }
}
