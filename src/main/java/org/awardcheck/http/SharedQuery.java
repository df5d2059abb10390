package org.awardcheck.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as it comes back from those who pass links on: escaped as a whole, in part or once more, as it stands in HTML, and
 * with marks of their own, which {@code http/marks.txt} lists. No fact and no page has a parameter of such a name.
 */
public final class SharedQuery {
    private static final Set<String> MARKS = marks();
    private static final List<String> BEGINNINGS = MARKS.stream().filter(mark -> mark.endsWith("*"))
            .map(mark -> mark.substring(0, mark.length() - 1)).toList();
    /** An escape that was escaped; nothing that a page reads holds a percent sign that is followed so. */
    private static final Pattern ESCAPED_AGAIN = Pattern.compile("%(?:25)+(?=[0-9A-Fa-f]{2})");
    /** As it stands in HTML, once or more often; no parameter begins so. */
    private static final Pattern AMPERSAND = Pattern.compile("(?i)(?:&(?:amp(?:;|%3B)?|NUMBER)|%26(?:amp(?:;|%3B)|NUMBER))"
            .concat("(?:amp(?:;|%3B)|NUMBER)*").replace("NUMBER", "(?:#|%23)(?:0*38|x0*26)(?:;|%3B)?"));
    /** A parameter whose marks were escaped. */
    private static final Pattern PARAMETER = Pattern.compile("(?i)(^|&|%26)([a-z][a-z_-]*)(?:=|%3D)");
    /** Any other character as it stands in HTML: the quote or the tag that a link ended at. */
    private static final Pattern ENTITY = Pattern.compile(
            "(?i)(?:gt|lt|quot|apos|nbsp|[lr][sd]quo|hellip|(?:#|%23)x?[0-9a-f]+)(?:;|%3B).*");

    private SharedQuery() {
    }

    /**
     * The query as it was before somebody passed it on.
     *
     * @param raw as it is in the address; null if there is none
     */
    public static String restored(String raw) {
        if (raw == null) {
            return null;
        }
        String once = ESCAPED_AGAIN.matcher(raw).replaceAll("%");
        String unmarked = withoutMarks(AMPERSAND.matcher(once).replaceAll("&"));
        // Where no mark is left as it was, the plus signs that stood for spaces are not, either.
        String plain = unmarked.contains("=") ? unmarked : unmarked.replaceAll("(?i)%2B", "+");
        return withoutMarks(PARAMETER.matcher(plain)
                .replaceAll(it -> (it.group(1).isEmpty() ? "" : "&") + it.group(2) + "="));
    }

    private static String withoutMarks(String query) {
        return Stream.of(query.split("&"))
                .filter(part -> !part.isEmpty() && !isMark(part.split("=", 2)[0]) && !ENTITY.matcher(part).matches())
                .collect(Collectors.joining("&"));
    }

    private static boolean isMark(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return MARKS.contains(plain) || BEGINNINGS.stream().anyMatch(plain::startsWith);
    }

    /** Read while a native image is built, which then holds no such file. */
    private static Set<String> marks() {
        try (InputStream in = SharedQuery.class.getResourceAsStream("/http/marks.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" "))).filter(mark -> !mark.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the marks that others add to links", e);
        }
    }
}
