package org.awardcheck.http;

import io.netty.util.NetUtil;
import io.vertx.core.net.HostAndPort;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The target of a request as people and programs write it, and as RFC 3986 wants it. */
final class Address {
    /** Besides letters and digits: what a path may hold (RFC 3986, 3.3), and the query's question mark. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";
    private static final Pattern QUESTION_MARK = Pattern.compile("%(?:25)*3[Ff]");

    /** A page's path, and behind it a parameter with the mark that parts it from another one. */
    private static final Pattern ADDED = Pattern.compile("(/(?:zh|en)(?:/[^?&]*)?)&(.+)");
    /**
     * Behind a page's path: a fragment; closing brackets, quotes and marks of a sentence, also 。，、：；！）】」』》”’… as bytes.
     */
    private static final Pattern TAIL =
            Pattern.compile("(?i)^(?<path>/(?:zh|en)(?![a-z])[^?]*?)(?<!MARK)(?:%23[^?]*+|MARK)++(?=\\?|$)"
                    .replace("MARK", "(?:[).,:!'*]|%(?:22|5D|7D|3E|60)|%E3%80%(?:81|82|8B|8D|8F|91)"
                            + "|%EF%BC%(?:81|89|8C|9A|9B|9F)|%E2%80%(?:99|9D|A6))"));

    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

    /** No name of the domain name system is longer (RFC 1035, 2.3.4, written without its last point). */
    private static final int LONGEST_HOST = 253;

    private Address() {
    }

    /** Whether whole addresses can be made of this host and its port, whoever named them: the client or a proxy. */
    static boolean isHost(String authority) {
        HostAndPort parsed = HostAndPort.parseAuthority(authority, -1);
        return parsed != null && !parsed.host().isEmpty() && parsed.host().length() <= LONGEST_HOST
                && (!parsed.host().startsWith("[") || parsed.host().indexOf('%') < 0
                && NetUtil.isValidIpV6Address(parsed.host()));
    }

    /**
     * The same address without what no address may hold: a percent sign that escapes nothing stands for itself, and so
     * does every other character; bytes beyond ASCII are escaped one by one, as browsers do. What no path of ours holds
     * are parameters ({@code ;jsessionid=…}), which fall away, and a question mark: it is the one before the query,
     * even if it was escaped, or is missing before a parameter that was added. Behind a page's path falls away what
     * ended the sentence that it stood in.
     *
     * @param target as it was sent, a character for each byte
     */
    static String mended(String target) {
        String meant = withoutParameters(withQuery(target));
        int wrong = firstWrong(meant);
        String right = wrong == meant.length() ? meant : escaped(meant, wrong);
        return TAIL.matcher(right).replaceFirst("${path}");
    }

    private static String withQuery(String target) {
        Matcher escaped = QUESTION_MARK.matcher(target);
        int query = target.indexOf('?');
        if (escaped.find() && (query < 0 || escaped.start() < query)) {
            return target.substring(0, escaped.start()) + "?" + target.substring(escaped.end())
                    .replaceFirst("\\?", "&");
        }
        Matcher added = ADDED.matcher(target);
        return added.matches() ? added.group(1) + "?" + added.group(2).replaceFirst("\\?", "&") : target;
    }

    /** Quarkus REST decodes a path twice whose segments have some, so that {@code %25;} would be a fault. */
    private static String withoutParameters(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return path.startsWith("/") && path.indexOf(';') >= 0
                ? PARAMETERS.matcher(path).replaceAll("") + target.substring(path.length()) : target;
    }

    private static String escaped(String target, int wrong) {
        StringBuilder mended = new StringBuilder(target.length() + 16).append(target, 0, wrong);
        for (int i = wrong; i < target.length(); i++) {
            char c = target.charAt(i);
            if (isRight(target, i)) {
                mended.append(c);
            } else {
                for (byte b : String.valueOf(c).getBytes(c > 0xff
                        ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1)) {
                    mended.append('%').append(hex(b >> 4)).append(hex(b));
                }
            }
        }
        return mended.toString();
    }

    private static int firstWrong(String target) {
        int i = 0;
        while (i < target.length() && isRight(target, i)) {
            i++;
        }
        return i;
    }

    private static boolean isRight(String target, int i) {
        char c = target.charAt(i);
        if (c == '%') {
            return i + 2 < target.length() && isHex(target.charAt(i + 1)) && isHex(target.charAt(i + 2));
        }
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    private static char hex(int b) {
        return Character.toUpperCase(Character.forDigit(b & 0xf, 16));
    }
}
