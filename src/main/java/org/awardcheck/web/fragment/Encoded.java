package org.awardcheck.web.fragment;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * HTML that is written more than once, encoded the first time. Into {@link Bytes} it is only copied: Chinese words
 * take far longer to encode than to copy.
 */
public record Encoded(byte[] utf8) {
    static Encoded of(String html) {
        return new Encoded(html.getBytes(StandardCharsets.UTF_8));
    }

    /** @param page what the page is written to: bytes, or a text for those few that are sent as one */
    void writeTo(Consumer<String> page) {
        if (page instanceof Bytes bytes) {
            bytes.writeBytes(utf8);
        } else {
            page.accept(new String(utf8, StandardCharsets.UTF_8));
        }
    }
}
