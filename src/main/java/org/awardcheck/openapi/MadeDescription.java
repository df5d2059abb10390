package org.awardcheck.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the functions, as it was made while the program was built. */
public final class MadeDescription {
    private static final String FILE = "META-INF/quarkus-generated-openapi-doc.JSON";

    private MadeDescription() {
    }

    /** An OpenAPI document, as JSON in UTF-8. */
    public static byte[] json() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
