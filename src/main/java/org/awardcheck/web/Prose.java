package org.awardcheck.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.policy.Language;
import org.awardcheck.wording.Quotes;

/**
 * Sentences as HTML. A figure, its unit and the punctuation behind it never part at the end of a line; a range may
 * break only after its dash, a sum only before its equals sign. Chinese words on an English page are marked as Chinese.
 *
 * <p>In templates: {@code {text.prose}} for words from data, {@code {site:message.rich}} for messages, in which
 * {@code *these words*} are strong; in Chinese messages {@code {words.quoted}} for words from data that are in quotes.
 */
@TemplateExtension
public final class Prose {
    private static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November"
            + "|December";
    private static final String FIGURE = "[+＋]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:%|个百分点| ?万元|元|[项家台个张处号题种]|分钟| yuan)?";
    private static final String DATE = "[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}—[0-9]{4}年|[0-9]{1,2} (?:" + MONTHS
            + ") [0-9]{4}"
            + "|[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TOGETHER = "(?:= )?(?:" + DATE + "|" + FIGURE + "(?: [×+] " + FIGURE
            + ")*)[～，。；：、）”,.;:)]*";
    private static final String HAN = "[《〔（]*\\p{IsHan}[\\p{IsHan}0-9〔〕（）《》、，·+—-]*";
    private static final Pattern CHINESE = Pattern.compile(TOGETHER);
    private static final Pattern ENGLISH = Pattern.compile("(?<han>" + HAN + ")|" + TOGETHER);

    private static final String NOWRAP = "<span class=\"nowrap\">";

    /** Before it, Unicode has no Chinese character. */
    private static final char FIRST_OF_CHINESE = '\u2e80';

    private Prose() {
    }

    /** Words from data as HTML. */
    public static RawString prose(String text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return new RawString(html(text, of(locale)));
    }

    /** A message as HTML; what is between two asterisks is strong. Never for words that a person typed. */
    public static RawString rich(String text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        StringBuilder html = new StringBuilder();
        String[] parts = text.split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean strong = i % 2 == 1 && i < parts.length - 1;
            html.append(strong ? "<strong>" : "").append(html(parts[i], of(locale))).append(strong ? "</strong>" : "");
        }
        return new RawString(html.toString());
    }

    /** Chinese words between Chinese quotes, whatever quotes they have of their own. */
    public static String quoted(String words) {
        return Quotes.around(words);
    }

    static String html(String text, Language language) {
        int first = beginning(text, 0, language);
        if (first == text.length()) {
            return escape(text);
        }
        return isBareFigure(text) ? text : marked(text, first, language);
    }

    /** As most cells of tables are: no browser breaks it. */
    private static boolean isBareFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign < '0' || sign > '9') && sign != ',' && sign != '.') {
                return false;
            }
        }
        return true;
    }

    /** The next place at which something to mark may begin, so that the patterns are not tried at every sign. */
    private static int beginning(String text, int from, Language language) {
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '0' && letter <= '9' || letter == '=' || letter == '+' || letter == '＋'
                    || letter >= FIRST_OF_CHINESE && language == Language.EN) {
                return i;
            }
        }
        return text.length();
    }

    private static String marked(String text, int first, Language language) {
        StringBuilder html = new StringBuilder();
        Matcher matcher = (language == Language.ZH ? CHINESE : ENGLISH).matcher(text);
        int end = 0;
        for (int begin = first; begin < text.length(); begin = beginning(text, Math.max(begin + 1, end), language)) {
            if (matcher.region(begin, text.length()).lookingAt()) {
                html.append(escape(text.substring(end, begin))).append(span(matcher, language));
                end = matcher.end();
            }
        }
        return html.append(escape(text.substring(end))).toString();
    }

    private static String span(Matcher found, Language language) {
        if (language == Language.EN && found.group("han") != null) {
            return "<span lang=\"zh-Hans\">" + escape(found.group()) + "</span>";
        }
        if (isBareFigure(found.group())) {
            return found.group();
        }
        String figure = escape(found.group());
        return NOWRAP + (language == Language.ZH ? figure
                : figure.replace("万元", "<span lang=\"zh-Hans\">万元</span>")) + "</span>";
    }

    /** Words as HTML, with nothing marked. */
    public static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&', '<', '>', '"', '\'' -> {
                    return escaped(text);
                }
                default -> {
                }
            }
        }
        return text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static Language of(Object locale) {
        String tag = locale instanceof Locale it ? it.getLanguage() : String.valueOf(locale);
        return Language.ofTag(tag).orElse(Language.DEFAULT);
    }
}
