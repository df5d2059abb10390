package org.awardcheck.knative;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Attributes of events as values of headers: percent-encoded, as CloudEvents' HTTP binding (1.0.2, 3.1.3.2) has them,
 * but not its SDK.
 */
final class HeaderValue {
    private static final String ATTRIBUTE = "ce-";

    private HeaderValue() {
    }

    /**
     * What stands in the header.
     *
     * @param name the header's
     */
    static String encoded(String name, String value) {
        StringBuilder encoded = new StringBuilder();
        value.codePoints().forEach(letter -> encoded.append(isAttribute(name) && mustBeEncoded(letter)
                ? URLEncoder.encode(Character.toString(letter), StandardCharsets.UTF_8).replace("+", "%20")
                : Character.toString(letter)));
        return encoded.toString();
    }

    /**
     * What the header means.
     *
     * @param name the header's
     * @throws IllegalArgumentException if something behind a percent sign is no code of a letter
     */
    static String decoded(String name, String value) {
        // The decoder is one of forms, in which a plus stands for a space.
        return isAttribute(name) ? URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8) : value;
    }

    private static boolean isAttribute(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(ATTRIBUTE);
    }

    private static boolean mustBeEncoded(int letter) {
        return letter <= ' ' || letter > '~' || letter == '"' || letter == '%';
    }
}
