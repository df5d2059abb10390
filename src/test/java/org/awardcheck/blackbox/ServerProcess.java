package org.awardcheck.blackbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A command that serves HTTP on a port, once it is asked the first time. */
public final class ServerProcess implements Artifact {
    private static final int LONGEST_MILLIS = 10_000;

    private final StartedProcess process;
    private final Door door;

    private ServerProcess(StartedProcess process, Door door) {
        this.process = process;
        this.door = door;
    }

    /**
     * Starts it.
     *
     * @param platform what the platform does to a request on its way
     */
    public static ServerProcess start(String name, Path folder, Map<String, String> environment, List<String> command,
            int port, UnaryOperator<Request> platform) throws IOException {
        StartedProcess process = StartedProcess.start(name, folder, environment, command);
        Door http = new HttpDoor("http://127.0.0.1:" + port);
        return new ServerProcess(process, request -> {
            process.awaitPort(port);
            return http.send(platform.apply(request));
        });
    }

    /** The same on a platform that leaves requests as they are. */
    public static ServerProcess start(String name, Path folder, Map<String, String> environment, List<String> command,
            int port) throws IOException {
        return start(name, folder, environment, command, port, UnaryOperator.identity());
    }

    /** A port that nothing listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What it has written so far. */
    public String said() {
        return process.said();
    }

    /** What it has written when it has ended by itself. */
    public String saidAtItsEnd() {
        if (!process.hasEndedWithin(LONGEST_MILLIS)) {
            throw new IllegalStateException("still running; it said:\n" + said());
        }
        return said();
    }

    @Override
    public Door door() {
        return door;
    }

    @Override
    public void close() {
        process.close();
    }
}
