import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at a fixed rate over connections that stay open, and prints how long answers took: the median and the
 * 99th percentile in milliseconds. The clock of a request starts when it was due, so that one that had to wait for a
 * slow one before it counts as slow, too.
 *
 * <p>{@code java Load.java URL ENCODING REQUESTS_A_SECOND SECONDS [BODY_FILE]}
 */
public final class Load {
    private static final int CONNECTIONS = 8;

    private Load() {
    }

    public static void main(String[] arguments) throws Exception {
        URI uri = URI.create(arguments[0]);
        int rate = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        byte[] request = request(uri, arguments[1],
                arguments.length > 4 ? Files.readAllBytes(Path.of(arguments[4])) : null);
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        long gap = 1_000_000_000L * CONNECTIONS / rate;
        long start = System.nanoTime() + 100_000_000L;
        List<Future<long[]>> running = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            long first = start + i * gap / CONNECTIONS;
            int count = rate * seconds / CONNECTIONS;
            running.add(threads.submit((Callable<long[]>) () -> send(uri, request, first, gap, count)));
        }
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> one : running) {
            all.add(one.get());
        }
        threads.shutdown();
        // What is sent in the first tenth finds the program and this one cold.
        long[] nanos = all.stream().flatMapToLong(it -> Arrays.stream(it, it.length / 10, it.length)).sorted()
                .toArray();
        System.out.printf("%.2f %.2f%n", nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
    }

    private static byte[] request(URI uri, String encoding, byte[] body) {
        String target = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        String head = (body == null ? "GET " : "POST ") + target + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\n"
                + "Accept-Encoding: " + encoding + "\r\n"
                + (body == null ? "" : "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n")
                + "\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(start, start.length + (body == null ? 0 : body.length));
        if (body != null) {
            System.arraycopy(body, 0, request, start.length, body.length);
        }
        return request;
    }

    private static long[] send(URI uri, byte[] request, long first, long gap, int count) throws IOException {
        long[] nanos = new long[count];
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream(), 1 << 17));
            for (int i = 0; i < count; i++) {
                long due = first + i * gap;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                out.write(request);
                read(in);
                nanos[i] = System.nanoTime() - due;
            }
        }
        return nanos;
    }

    /** Reads one answer to its end. */
    @SuppressWarnings("deprecation")
    private static void read(DataInputStream in) throws IOException {
        String status = in.readLine();
        if (status == null || !status.startsWith("HTTP/1.1 200 ")) {
            throw new IOException("answered with " + status);
        }
        int length = -1;
        boolean isChunked = false;
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).trim());
            }
            isChunked |= line.equalsIgnoreCase("transfer-encoding: chunked");
        }
        if (isChunked) {
            readChunks(in);
        } else if (length < 0) {
            throw new IOException("an answer without a length");
        } else {
            in.skipNBytes(length);
        }
    }

    @SuppressWarnings("deprecation")
    private static void readChunks(DataInputStream in) throws IOException {
        int length;
        do {
            length = Integer.parseInt(in.readLine(), 16);
            in.skipNBytes(length);
            in.readLine();
        } while (length > 0);
    }
}
