package org.awardcheck.web;

import io.quarkus.qute.TemplateData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A static file under a name that holds a hash of its content, so that it may be kept for ever.
 *
 * @param file the name with the hash
 */
@TemplateData
public record Asset(String file, String mediaType, byte[] content) {
    private static final int HASH_LENGTH = 12;

    static Asset of(String name, String extension, String mediaType, byte[] content) {
        return new Asset(name + "-" + hash(content) + "." + extension, mediaType, content);
    }

    /** Where it is served. */
    public String href() {
        return "/assets/" + file;
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
