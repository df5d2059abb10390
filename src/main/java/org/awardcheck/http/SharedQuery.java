package org.awardcheck.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.situation.PastedText;

/**
 * A query as it comes back from those who pass links on: escaped as a whole, in part or once more, as it is in HTML,
 * and with marks of their own, which {@code http/marks.txt} lists. No fact and no page has a parameter of such a name.
 */
public final class SharedQuery {
    private static final Set<String> MARKS = marks();
    private static final List<String> BEGINNINGS = MARKS.stream().filter(mark -> mark.endsWith("*"))
            .map(mark -> mark.substring(0, mark.length() - 1)).toList();
    /** What a page searches for: the one parameter that may hold anything, an ampersand among it. */
    private static final String SEARCH = "q=";
    /** What most queries are of: nothing in them was escaped but, perhaps, into what {@link #HIDDEN} finds. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.,=&-]++");
    private static final Pattern HIDDEN = Pattern.compile("(?i)&amp|=3D");
    /** An escape that was escaped; nothing that a page reads holds a percent sign that is followed so. */
    private static final Pattern ESCAPED_AGAIN = Pattern.compile("%(?:25)+(?=[0-9A-Fa-f]{2})");
    /** A mark between names and values that was escaped, however often; or another escape that was. */
    private static final Pattern ESCAPED = Pattern.compile("(?i)%(?:(25)(?=(?:25)*[0-9a-f]{2})|(3D)|(26)|(2B))");
    private static final Pattern EQUALS_ESCAPED = Pattern.compile("(?i)%(?:25)*3D");
    /** As it is in HTML, once or more often; no parameter begins so. */
    private static final Pattern AMPERSAND = Pattern.compile(ampersand("&(?:amp(?:;|%3B)?|NUMBER)"));
    /** The same, escaped. */
    private static final Pattern AMPERSAND_ESCAPED = Pattern.compile(ampersand("%26(?:amp(?:;|%3B)|NUMBER)"));
    /** A parameter whose marks were escaped. */
    private static final Pattern PARAMETER = Pattern.compile("(?i)(^|&|%26)([a-z][a-z_-]*)(?:=|%3D)");
    /** One whose equals sign is as mails write it (RFC 2045, 6.7). */
    private static final Pattern QUOTED = Pattern.compile("(?<=^|&)([^=&]+)=3D");
    /** One whose value may well begin so: a situation in its short form, a search. */
    private static final Pattern MAY_BE_QUOTED = Pattern.compile("[abq]=.*");
    /** A question mark of a second query, behind a value; none of ours holds one but a search. */
    private static final Pattern SECOND_QUERY = Pattern.compile("(?i)(?:\\?|%3F)(?=[a-z][a-z0-9_-]*(?:=|%3D))");
    /** What is left of a fragment that was escaped, or that a program sent. */
    private static final Pattern FRAGMENT = Pattern.compile("(?:#|%23)[A-Za-z0-9_-]*$");
    /** Another question mark before the first parameter. */
    private static final Pattern FIRST_MARKS = Pattern.compile("(?i)^(?:\\?|%3F)++");
    /** What makes a list of a parameter in some languages. */
    private static final Pattern LIST = Pattern.compile("\\[[^\\[\\]]*+\\]$");
    /** So often a link is passed on. */
    private static final int MOST_TIMES = 5;
    /** Any other character as it is in HTML: the quote or the tag that a link ended at. */
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
        if (PLAIN.matcher(raw).matches() && !HIDDEN.matcher(raw).find()) {
            return withoutMarks(raw);
        }
        String plain = withoutMarks(AMPERSAND.matcher(FIRST_MARKS.matcher(raw).replaceFirst("")).replaceAll("&"));
        for (int i = 0; i < MOST_TIMES && !plain.contains("=") && EQUALS_ESCAPED.matcher(plain).find(); i++) {
            // Escaped as a whole: the plus signs that stood for spaces were, too.
            String once = ESCAPED.matcher(plain).replaceAll(it -> it.group(1) != null ? "%" : it.group(2) != null ? "="
                    : it.group(3) != null ? "&" : "+");
            plain = withoutMarks(AMPERSAND.matcher(once).replaceAll("&"));
        }
        return withoutMarks(parts(unquoted(plain)).map(SharedQuery::parted).collect(Collectors.joining("&")));
    }

    private static Stream<String> parts(String query) {
        return Stream.of(query.split("&"));
    }

    /** A parameter, and those that are escaped behind it, unless it is one that may hold them. */
    private static String parted(String parameter) {
        String once = ESCAPED_AGAIN.matcher(parameter).replaceAll("%");
        if (once.startsWith(SEARCH)) {
            return once;
        }
        String whole = FRAGMENT.matcher(SECOND_QUERY.matcher(once).replaceAll("&")).replaceFirst("");
        return PARAMETER.matcher(AMPERSAND_ESCAPED.matcher(whole).replaceAll("&"))
                .replaceAll(it -> (it.group(1).isEmpty() ? "" : "&") + it.group(2) + "=");
    }

    /** Where a mail left something behind each equals sign, without it. */
    private static String unquoted(String query) {
        List<String> telling = parts(query).filter(part -> !MAY_BE_QUOTED.matcher(part).matches()).toList();
        return !telling.isEmpty() && telling.stream().allMatch(part -> QUOTED.matcher(part).lookingAt())
                ? QUOTED.matcher(query).replaceAll("$1=") : query;
    }

    private static String ampersand(String first) {
        return ("(?i)" + first + "(?:amp(?:;|%3B)|NUMBER)*").replace("NUMBER", "(?:#|%23)(?:0*38|x0*26)(?:;|%3B)?");
    }

    private static String withoutMarks(String query) {
        return parts(query)
                .filter(part -> !part.isEmpty() && !part.equals("=") && !isMark(part.split("=", 2)[0])
                        && !ENTITY.matcher(part).matches())
                .collect(Collectors.joining("&"));
    }

    private static boolean isMark(String name) {
        String plain = LIST.matcher(PastedText.visible(decoded(name))).replaceFirst("").toLowerCase(Locale.ROOT);
        return MARKS.contains(plain) || BEGINNINGS.stream().anyMatch(plain::startsWith);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
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
