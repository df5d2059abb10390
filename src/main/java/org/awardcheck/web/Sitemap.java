package org.awardcheck.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.policy.Editions;
import org.awardcheck.policy.Language;

/**
 * The pages that search engines may list: those that hold no answers and are no steps, in both languages
 * (sitemaps.org).
 */
final class Sitemap {
    private static final List<String> PATHS = List.of("", "/awards", "/batch", "/about");

    private Sitemap() {
    }

    /** @param site the scheme and authority that all addresses begin with */
    static String of(String site, Editions editions) {
        String host = Prose.escape(site);
        Stream<String> awards = editions.policies().stream().flatMap(policy -> policy.awards().stream())
                .map(award -> "/awards/" + award.id()).distinct();
        return Stream.concat(PATHS.stream(), awards).map(path -> urls(host, path)).collect(Collectors.joining("",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n", "</urlset>\n"));
    }

    /** A page in each language, each with where it is in all of them. */
    private static String urls(String host, String path) {
        String alternates = Stream.of(Language.values()).map(language -> "<xhtml:link rel=\"alternate\" hreflang=\""
                + language.pageTag() + "\" href=\"" + host + "/" + language.tag() + path + "\"/>\n")
                .collect(Collectors.joining());
        return Stream.of(Language.values()).map(language -> "<url>\n<loc>" + host + "/" + language.tag() + path
                + "</loc>\n"
                + alternates + "</url>\n").collect(Collectors.joining());
    }
}
