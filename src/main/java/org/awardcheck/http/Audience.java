package org.awardcheck.http;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.policy.Language;

/**
 * To whom a refusal is addressed.
 *
 * @param reads    whether it is a person, who is shown a page; programs get a problem detail
 * @param language that of the page, or the first accepted one that is ours
 */
public record Audience(boolean reads, Language language) {
    private static final String HTML = "text/html";
    private static final String JSON = "json";
    /** A language and how much it is wanted (RFC 9110, 12.5.4). */
    private static final Pattern RANGE = Pattern.compile(
            "(?<=^|,)\\s*+([A-Za-z]{1,8})(?:-[A-Za-z0-9-]*+)?+\\s*+(?:;\\s*+q=([01](?:\\.[0-9]{0,3})?)\\s*+)?+(?=$|,)");

    /**
     * Pages are for people unless JSON was asked for; everything else is for programs unless HTML was.
     *
     * @param accept         the header; null if there is none
     * @param acceptLanguage the header; null if there is none
     */
    public static Audience of(String path, String accept, String acceptLanguage) {
        Optional<Language> ofPage = languageOf(path);
        boolean asksForHtml = accept != null && accept.contains(HTML);
        boolean asksForJson = accept != null && accept.contains(JSON) || path.endsWith(JSON);
        return new Audience(asksForHtml || ofPage.isPresent() && !asksForJson,
                ofPage.orElseGet(() -> accepted(acceptLanguage)));
    }

    /** The language of a page's path. */
    static Optional<Language> languageOf(String path) {
        boolean isAlone = path.length() == 3 || path.length() > 3 && "/?;".indexOf(path.charAt(3)) >= 0;
        return isAlone && path.startsWith("/") ? Language.ofTag(path.substring(1, 3)) : Optional.empty();
    }

    /** Read by hand: the JDK's and Vert.x' readers of this header throw at some that are no proper ones. */
    private static Language accepted(String acceptLanguage) {
        Language best = Language.DEFAULT;
        double most = 0;
        Matcher range = RANGE.matcher(acceptLanguage == null ? "" : acceptLanguage);
        while (range.find()) {
            Optional<Language> ours = Language.ofTag(range.group(1).toLowerCase(Locale.ROOT));
            double weight = range.group(2) == null ? 1 : Double.parseDouble(range.group(2));
            if (ours.isPresent() && weight > most) {
                best = ours.get();
                most = weight;
            }
        }
        return best;
    }
}
