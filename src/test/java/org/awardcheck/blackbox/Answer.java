package org.awardcheck.blackbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * What comes back, whatever the way in.
 *
 * @param headers by name in any case; several values of one name are joined by commas
 * @param body    as it was transferred, and so perhaps compressed
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    public Answer {
        Map<String, String> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        inAnyCase.putAll(headers);
        headers = inAnyCase;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body as text: UTF-8, no longer compressed. */
    public String text() {
        byte[] content = header("Content-Encoding").filter("gzip"::equals).isPresent() ? unzipped() : body;
        return new String(content, StandardCharsets.UTF_8);
    }

    /** What a person reads of it: without tags, and with single spaces. */
    public String words() {
        return text().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private byte[] unzipped() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the body is not compressed as its header says", e);
        }
    }
}
