package org.awardcheck.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which anything can be sent, byte by byte; no client that knows HTTP would send most of it. */
final class Wire implements Closeable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;

    /**
     * What came back.
     *
     * @param status  0 if nothing came before the server closed
     * @param headers by their names in lower case
     */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }
    }

    Wire(URI server) throws IOException {
        this(server, null);
    }

    /** From another address of this machine. */
    Wire(URI server, String from) throws IOException {
        socket = new Socket(InetAddress.getByName(server.getHost()), server.getPort(),
                from == null ? null : InetAddress.getByName(from), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
    }

    /** Sends it on a connection of its own and reads one answer. */
    static Answer ask(URI server, String request) throws IOException {
        try (Wire wire = new Wire(server)) {
            return wire.send(request).read();
        }
    }

    Wire send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.UTF_8));
    }

    Wire send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        return this;
    }

    /** Reads one answer; the body as it comes, compressed or in chunks or not. */
    Answer read() throws IOException {
        String status = line();
        if (status.isEmpty()) {
            return new Answer(0, Map.of(), "");
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = socket.getInputStream().readNBytes(length);
        return new Answer(Integer.parseInt(status.split(" ")[1]), headers, new String(body, StandardCharsets.UTF_8));
    }

    /** Whatever else comes until the server closes, in chunks as it comes. */
    String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    /** Whether the server closes within this time, having said nothing more. */
    boolean isClosedWithin(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** Whether nothing comes, nor the end, for this time. */
    boolean isQuietFor(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
