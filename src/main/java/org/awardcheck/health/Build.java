package org.awardcheck.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What this program was built from. */
public final class Build {
    /**
     * The version, and the commit where whoever built it named one: {@code 2.0.0 (1a2b3c4)}. Read while a native image
     * is built, which then holds no such file.
     */
    public static final String VERSION = version();

    private Build() {
    }

    private static String version() {
        try (InputStream in = Build.class.getResourceAsStream("/version.txt")) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
            return parts.length == 1 ? parts[0] : parts[0] + " (" + parts[1] + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
