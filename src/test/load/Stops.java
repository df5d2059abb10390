import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts a program and stops it under load, again and again: {@code java Stops.java FOLDER STOPS}. */
public final class Stops {
    private static final int CLIENTS = 8;
    private static final AtomicInteger ANSWERED = new AtomicInteger();
    private static final AtomicInteger FAILED = new AtomicInteger();

    private Stops() {
    }

    public static void main(String[] arguments) throws Exception {
        int stops = Integer.parseInt(arguments[1]);
        int unready = 0;
        long longest = 0;
        ExecutorService threads = Executors.newCachedThreadPool();
        for (int stop = 1; stop <= stops; stop++) {
            int port;
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            Process program = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Dquarkus.http.port="
                    + port,
                    "-jar", "quarkus-run.jar").directory(new File(arguments[0])).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            while (status(port) != 200) {
                Thread.sleep(20);
            }
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(threads.submit((Callable<Void>) () -> askUntilGone(port)));
            }
            Thread.sleep(700);
            running.add(threads.submit((Callable<Void>) () -> askSlowly(port)));
            Thread.sleep(300);
            long begin = System.nanoTime();
            program.destroy();
            Thread.sleep(300);
            unready += status(port) == 503 ? 1 : 0;
            for (Future<?> one : running) {
                one.get(30, TimeUnit.SECONDS);
            }
            program.waitFor();
            longest = Math.max(longest, (System.nanoTime() - begin) / 1_000_000);
        }
        threads.shutdownNow();
        System.out.printf("%d stops, %d answers, %d failed, readiness gone in %d, longest stop %d ms%n", stops,
                ANSWERED.get(),
                FAILED.get(), unready, longest);
        System.exit(FAILED.get() == 0 && unready == stops ? 0 : 1);
    }

    @SuppressWarnings("deprecation")
    private static int status(int port) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /q/health/ready HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes());
            String line = new DataInputStream(socket.getInputStream()).readLine();
            return line == null ? 0 : Integer.parseInt(line.split(" ")[1]);
        } catch (ConnectException e) {
            return 0;
        }
    }

    /** Comes back on a new connection when told to go, until nobody lets it in. */
    private static Void askUntilGone(int port) {
        byte[] request = "GET /en/about HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        while (true) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
                do {
                    socket.getOutputStream().write(request);
                } while (read(in));
            } catch (ConnectException e) {
                return null;
            } catch (IOException e) {
                fail(e);
            }
        }
    }

    private static void fail(Exception e) {
        FAILED.incrementAndGet();
        System.err.println("failed: " + e);
    }

    private static Void askSlowly(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(("POST /awards HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 22\r\n\r\n{").getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 20; i++) {
                Thread.sleep(200);
                socket.getOutputStream().write(' ');
            }
            socket.getOutputStream().write('}');
            read(new DataInputStream(socket.getInputStream()));
        } catch (IOException | InterruptedException e) {
            fail(e);
        }
        return null;
    }

    /** Reads one answer, and says whether another one may follow. */
    @SuppressWarnings("deprecation")
    private static boolean read(DataInputStream in) throws IOException {
        String status = in.readLine();
        if (status == null || !status.contains(" 200 ")) {
            throw new IOException(String.valueOf(status));
        }
        int length = 0;
        boolean isLast = false;
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).trim());
            }
            isLast |= line.equalsIgnoreCase("connection: close");
        }
        in.skipNBytes(length);
        ANSWERED.incrementAndGet();
        return !isLast;
    }
}
