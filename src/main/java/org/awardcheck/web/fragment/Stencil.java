package org.awardcheck.web.fragment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.web.Prose;

/**
 * HTML with holes, to be filled time and again. It is drawn as any HTML is, with marks in place of what fills the holes.
 *
 * @param pieces what stands between the holes; one more than there are holes
 * @param holes  the number of the hole behind each piece; negative for those of the links
 */
public record Stencil(List<Encoded> pieces, List<Integer> holes) {
    /** Characters that Unicode leaves to everyone's own use, so that neither policy nor messages have any. */
    private static final char FIRST_MARK = '\uE001';
    /** What links carry while a stencil is drawn. */
    static final String QUERY = "\uE000";

    private static final int LINK = -1;
    private static final int LINK_WITH_MORE = -2;
    private static final Pattern HOLE = Pattern.compile("\\?" + QUERY + "|&amp;" + QUERY + "|[" + FIRST_MARK + "-\uE0FF]");

    /**
     * What fills the holes of links: what was answered, with what parts it from what precedes it.
     *
     * @param only for links that carry nothing else
     * @param more for links that do
     */
    public record Links(Encoded only, Encoded more) {
        private static final Links NONE = new Links(Encoded.of(""), Encoded.of(""));

        /** @param query empty where nothing was answered, and then the holes close up */
        public static Links of(String query) {
            String html = Prose.escape(query);
            return html.isEmpty() ? NONE : new Links(Encoded.of("?" + html), Encoded.of("&amp;" + html));
        }
    }

    /** What stands for a hole while the stencil is drawn. */
    static String mark(int hole) {
        return Character.toString(FIRST_MARK + hole);
    }

    static Stencil of(String drawn) {
        List<Encoded> pieces = new ArrayList<>();
        List<Integer> holes = new ArrayList<>();
        Matcher hole = HOLE.matcher(drawn);
        int end = 0;
        while (hole.find()) {
            pieces.add(Encoded.of(drawn.substring(end, hole.start())));
            char first = drawn.charAt(hole.start());
            holes.add(first == '?' ? LINK : first == '&' ? LINK_WITH_MORE : first - FIRST_MARK);
            end = hole.end();
        }
        pieces.add(Encoded.of(drawn.substring(end)));
        return new Stencil(List.copyOf(pieces), List.copyOf(holes));
    }

    /** @param html what fills each hole, by its number */
    void fill(Links links, String[] html, Consumer<String> page) {
        for (int i = 0; i < holes.size(); i++) {
            pieces.get(i).writeTo(page);
            int hole = holes.get(i);
            if (hole >= 0) {
                page.accept(html[hole]);
            } else {
                (hole == LINK ? links.only() : links.more()).writeTo(page);
            }
        }
        pieces.get(holes.size()).writeTo(page);
    }
}
