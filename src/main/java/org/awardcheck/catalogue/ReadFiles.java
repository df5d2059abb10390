package org.awardcheck.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Policy files that remember what was read of them. */
final class ReadFiles implements PolicyFiles {
    private static final int DIGITS = 16;

    private final PolicyFiles files;
    private final SortedMap<String, String> read = new TreeMap<>();

    ReadFiles(PolicyFiles files) {
        this.files = files;
    }

    @Override
    public Optional<String> read(String path) {
        Optional<String> content = files.read(path);
        content.ifPresent(it -> read.put(path, it));
        return content;
    }

    /** The checksum of all that was read, in the order of the names; see {@link org.awardcheck.policy.RuleSource}. */
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            read.values().forEach(content -> digest.update(content.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
