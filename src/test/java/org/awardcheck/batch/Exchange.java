package org.awardcheck.batch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request whose body is sent piece by piece, with its answer read meanwhile. */
final class Exchange implements Closeable {
    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final BufferedReader lines;

    Exchange(URI server, String address, String headers) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(10_000);
        out = socket.getOutputStream();
        in = socket.getInputStream();
        lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        out.write(("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n" + headers
                + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    void send(String piece) throws IOException {
        send(piece.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] piece) throws IOException {
        out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(piece);
        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    void end() throws IOException {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The next line that looks like a result, without waiting for the end of the answer. */
    String result() throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("{")) {
            line = lines.readLine();
        }
        return line;
    }

    /** The bytes of the answer, headers and all. */
    InputStream answer() {
        return in;
    }

    Socket socket() {
        return socket;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
