package org.awardcheck.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A command that was typed, and what came of it.
 *
 * @param out      what went to standard output
 * @param messages what went to standard error
 */
public record Typed(int status, byte[] out, String messages) {

    static Typed with(String... arguments) {
        return with(new byte[0], arguments);
    }

    public static Typed with(byte[] in, String... arguments) {
        return with(false, in, arguments);
    }

    static Typed with(boolean isInteractive, byte[] in, String... arguments) {
        return with(isInteractive, in, Map.of(), arguments);
    }

    /** @param environment the variables that the process would have been started with */
    public static Typed with(boolean isInteractive, byte[] in, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = new AwardCheck(new Terminal(new ByteArrayInputStream(in), out,
                new PrintStream(messages, true, StandardCharsets.UTF_8), isInteractive, environment)).run(arguments);
        return new Typed(status, out.toByteArray(), messages.toString(StandardCharsets.UTF_8));
    }

    public String text() {
        return new String(out, StandardCharsets.UTF_8);
    }
}
