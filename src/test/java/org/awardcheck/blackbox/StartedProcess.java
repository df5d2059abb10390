package org.awardcheck.blackbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that runs what was built, in an environment of its own; what it says goes to a file of the build. */
public final class StartedProcess implements Closeable {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int PAUSE_MILLIS = 5;
    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Process process;
    private final Path log;

    private StartedProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param environment all that it has, but for the way to executables
     * @param name        names the file that takes what it says, with a number: two of a name may run at once
     */
    public static StartedProcess start(String name, Path folder, Map<String, String> environment, List<String> command)
            throws IOException {
        Path log = Built.file(name + "." + STARTED.incrementAndGet() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(List.of("PATH"));
        builder.environment().putAll(environment);
        return new StartedProcess(builder.start(), log);
    }

    /** The Java that runs this test. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Waits until something listens on a port. */
    public void awaitPort(int port) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!listens(port)) {
            if (hasEndedWithin(PAUSE_MILLIS) || System.nanoTime() > deadline) {
                throw new IllegalStateException("nothing listens on port " + port + "; it said:\n" + said());
            }
        }
    }

    /** What it has written so far. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has ended, or does so within that time. */
    public boolean hasEndedWithin(int millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The status that it ends with, within that time. */
    public int exitWithin(int millis) {
        if (!hasEndedWithin(millis)) {
            throw new IllegalStateException("still running; it said:\n" + said());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        if (!hasEndedWithin((int) LONGEST.toMillis())) {
            process.destroyForcibly();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
