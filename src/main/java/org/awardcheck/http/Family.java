package org.awardcheck.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kind of thing is asked for. Never the address itself: it holds answers, and anyone may invent one. */
final class Family {
    /** What is neither. */
    static final String OTHER = "other";
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("", "start"), Map.entry("topics", "topics"), Map.entry("questions", "question"),
            Map.entry("next", "next"), Map.entry("answers", "answers"), Map.entry("result", "result"),
            Map.entry("why-not", "why_not"), Map.entry("compare", "compare"), Map.entry("target", "target"),
            Map.entry("prepare", "prepare"), Map.entry("trace", "trace"), Map.entry("editions", "editions"),
            Map.entry("result.json", "result_json"), Map.entry("result.csv", "result_csv"),
            Map.entry("summary", "summary"), Map.entry("code.svg", "code"),
            Map.entry("awards", "awards"), Map.entry("awards.csv", "awards_csv"), Map.entry("batch", "batch"),
            Map.entry("about", "about"));
    private static final Map<String, String> REST = Map.of("assets", "asset", "q", "technical", "", "start",
            "batch", "batch", "mcp", "assistant", "robots.txt", "asset", "sitemap.xml", "asset", "favicon.ico", "asset",
            "apple-touch-icon.png", "asset");

    private Family() {
    }

    /**
     * The family of a path: a function's name behind {@code function_}, a page's behind {@code page_}, or another one.
     *
     * @param functions the names of all functions
     */
    static String of(String path, Set<String> functions) {
        String[] parts = path.split("/", 4);
        String first = parts.length > 1 ? parts[1] : OTHER;
        if (Audience.languageOf(path).isPresent()) {
            return Optional.ofNullable(PAGES.get(parts.length > 2 ? parts[2] : "")).map(page -> "page_" + page)
                    .orElse(OTHER);
        }
        return parts.length == 2 && functions.contains(first) ? "function_" + first.replace('-', '_')
                : REST.getOrDefault(first, OTHER);
    }
}
