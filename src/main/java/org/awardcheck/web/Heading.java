package org.awardcheck.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import org.awardcheck.policy.Language;

/**
 * Headings as HTML, {@code {title.heading}} in templates. A browser breaks Chinese between any two characters; in the
 * few large ones of a heading on a phone, a word that is torn apart catches the eye. So the style sheet forbids all of
 * them (base.css), and a heading says itself where it may break: between two words. Small words stay with the one that
 * they belong to, short ones side by side are one compound more often than not, and characters of which nothing is
 * known stay together.
 */
@TemplateExtension
final class Heading {
    private static final String BREAK = "<wbr>";
    /** So many characters need no second line on any phone. */
    private static final int SHORT = 9;
    private static final int COMPOUND = 4;
    private static final String END_OF_FIGURE = "</span>";
    private static final String BEFORE_OTHERS = "“（《〔和与及或在为由对从是按每第各未不没再最已还都共超至其该本省市有要可能只另几将以把被向因多才也";
    private static final String BEHIND_OTHERS = "”）》〕，。、：；？！+的了吗后前中上下内外时项个家台种年月日级者们型化度性额类等书人次题张里到品费业链区条位数";

    /** Behind these any browser may break a line by itself. */
    private static final String ENDS = "，、。；";

    /** What a part of a heading is joined to. */
    private enum Part {
        WORD, BEFORE_OTHERS, BEHIND_OTHERS, UNKNOWN;

        boolean mayBreakBefore(Part next, boolean isCompound) {
            return this != BEFORE_OTHERS && next != BEHIND_OTHERS && (this != UNKNOWN || next != UNKNOWN)
                    && (!isCompound || this != WORD || next != WORD);
        }
    }

    private Heading() {
    }

    /** The same as {@link Prose#prose}, Chinese words kept whole. */
    static RawString heading(String text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        String html = Prose.prose(text, locale).getValue();
        return new RawString(Prose.of(locale) == Language.ZH && text.length() > SHORT ? broken(html) : html);
    }

    private static String broken(String html) {
        StringBuilder broken = new StringBuilder();
        Part before = Part.BEFORE_OTHERS;
        for (int at = 0, piece = 0; at < html.length();) {
            int end = end(html, at);
            Part part = part(html, at, end);
            if (before.mayBreakBefore(part, end - piece <= COMPOUND)) {
                broken.append(ENDS.indexOf(html.charAt(at - 1)) < 0 ? BREAK : "");
                piece = at;
            }
            broken.append(html, at, end);
            before = part;
            at = end;
        }
        return broken.toString();
    }

    private static int end(String html, int at) {
        char sign = html.charAt(at);
        if (sign == '<') {
            return html.indexOf(END_OF_FIGURE, at) + END_OF_FIGURE.length();
        }
        if (isSingle(sign)) {
            return at + Math.max(1, HeadingWords.lengthAt(html, at));
        }
        int end = at + 1;
        while (end < html.length() && html.charAt(end) != '<' && !isSingle(html.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a sign is one for itself: a Chinese character or a mark, and not a part of a figure or a Latin word. */
    private static boolean isSingle(char sign) {
        return Character.isIdeographic(sign) || BEFORE_OTHERS.indexOf(sign) >= 0 || BEHIND_OTHERS.indexOf(sign) >= 0;
    }

    private static Part part(String html, int at, int end) {
        char sign = html.charAt(at);
        if (end - at > 1 || !isSingle(sign)) {
            return Part.WORD;
        }
        return BEFORE_OTHERS.indexOf(sign) >= 0 ? Part.BEFORE_OTHERS
                : BEHIND_OTHERS.indexOf(sign) >= 0 ? Part.BEHIND_OTHERS : Part.UNKNOWN;
    }
}
