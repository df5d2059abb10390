package org.awardcheck.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command is given to read from and to write to.
 *
 * @param messages      what is said besides results
 * @param isInteractive whether somebody sees the messages as they come
 * @param environment   the variables that the process was started with
 */
record Terminal(InputStream in, OutputStream out, PrintStream messages, boolean isInteractive,
        Map<String, String> environment) {
    private static final Path MESSAGES = Path.of("/proc/self/fd/2");

    static Terminal ofThisProcess() {
        return new Terminal(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset()), isSeen(), System.getenv());
    }

    /** What the terminal shows, if that has Chinese characters. Windows says so by another name before Java 19. */
    private static Charset charset() {
        String configured = System.getProperty("stderr.encoding", System.getProperty("sun.stderr.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(configured) ? Charset.forName(configured) : StandardCharsets.UTF_8;
        return charset.newEncoder().canEncode('万') ? charset : StandardCharsets.UTF_8;
    }

    /** Java knows of input and output together alone, and not even that in each version; Linux knows of each. */
    private static boolean isSeen() {
        try {
            String target = Files.readSymbolicLink(MESSAGES).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** What stands for results that go nowhere else, as text. */
    PrintStream text() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
