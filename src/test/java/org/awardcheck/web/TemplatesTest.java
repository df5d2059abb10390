package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates can be read: lines are no wider than a screen, and what a stencil keeps is a whole fragment. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int MOST_COLUMNS = 120;
    private static final Pattern STENCIL = Pattern.compile("(?s)\\{#stencil [^}]*}(.*?)\\{/stencil}");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)(?:[^>{]|\\{[^}]*})*?(/?)>");
    private static final List<String> WITHOUT_END = List.of("br", "img", "input", "link", "meta", "wbr");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getParent().endsWith("result")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noLineIsTooWide(Path template) throws IOException {
        assertEquals(List.of(), Files.readAllLines(template).stream().filter(line -> line.length() > MOST_COLUMNS).toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyStencilIsAroundAWholeFragment(Path template) throws IOException {
        Matcher stencil = STENCIL.matcher(Files.readString(template));
        while (stencil.find()) {
            assertEquals(List.of(), leftOpen(stencil.group(1)), stencil.group());
        }
    }

    @Test
    void aTornFragmentIsNoticed() {
        assertEquals(List.of("p"), leftOpen("<p class=\"{#if a > b}x{/if}\"><b>{it}</b>"));
        assertEquals(List.of("/p"), leftOpen("<br><i/></p>"));
        assertEquals(List.of(), leftOpen("<a href=\"{page.link('x')}\"><svg><path d=\"M0\"/></svg></a>"));
        assertFalse(STENCIL.matcher("{#stencil page=page}<p>").find());
    }

    /** The elements that are opened and not closed, and, with a slash, those that are closed and not opened. */
    private static List<String> leftOpen(String html) {
        List<String> open = new ArrayList<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            boolean isLast = !open.isEmpty() && open.get(open.size() - 1).equals(tag.group(2));
            if (tag.group(1).isEmpty()) {
                if (tag.group(3).isEmpty() && !WITHOUT_END.contains(tag.group(2))) {
                    open.add(tag.group(2));
                }
            } else if (isLast) {
                open.remove(open.size() - 1);
            } else {
                open.add("/" + tag.group(2));
            }
        }
        return open;
    }
}
