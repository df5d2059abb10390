package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Walks over all pages by HTTP alone: what each bears, and that every link leads somewhere. */
@QuarkusTest
class WalkTest {
    private static final String CSP = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> SAFE = Map.of(
            "Content-Security-Policy", CSP,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer");
    /** More than there are, so that a walk in circles ends. */
    private static final int MOST = 5_000;

    @TestHTTPResource("/")
    URI site;

    @ParameterizedTest(name = "{0} {1}")
    @ArgumentsSource(EveryPage.class)
    void everyPageIsWhole(String language, Address address) {
        HttpResponse<String> response = new Visitor(site).get("/" + address.in(language));
        assertEquals(address.status(), response.statusCode());
        SAFE.forEach((name, value) -> assertEquals(List.of(value), response.headers().allValues(name), name));
        boolean isForEveryone = address.status() == 200 && !address.rest().contains("?");
        assertEquals(List.of(isForEveryone ? "no-cache" : "no-store"), response.headers().allValues("Cache-Control"));
        assertEquals(List.of(), response.headers().allValues("Set-Cookie"));
        assertEquals(List.of(language), response.headers().allValues("Content-Language"));
        Document page = Visitor.page(response);
        assertEquals(language.equals("zh") ? "zh-Hans" : "en", page.selectXpath("/html").attr("lang"));
        assertEquals(1, page.select("h1").size(), "headings of the first level");
        assertEquals(List.of(), page.select("script, style, [style], [onclick], iframe, "
                + "form[method=post]:not([enctype=multipart/form-data])"));
        assertEquals(List.of(), doubled(page.select("[id]").eachAttr("id")), "ids that stand twice");
        Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
        assertEquals(List.of(), Stream.of("for", "aria-describedby", "aria-labelledby")
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
                .flatMap(list -> Stream.of(list.split(" "))).filter(id -> !ids.contains(id)).toList());
        assertEquals(List.of(), page.select("a[href^=#]").eachAttr("href").stream().map(it -> it.substring(1))
                .filter(id -> !ids.contains(id)).toList(), "links to nothing on the page");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Visitor visitor = new Visitor(site);
        Map<String, String> from = new TreeMap<>();
        // Pages with answers link to the same pages with answers; the fullest of them is enough.
        List<String> start = List.of("/zh", "/en", "/" + Address.named("result, long").in("zh"),
                "/" + Address.named("result, long").in("en"));
        Deque<String> open = new ArrayDeque<>(start);
        open.forEach(address -> from.put(address, "the start"));
        while (!open.isEmpty()) {
            String address = open.pop();
            HttpResponse<String> response = visitor.get(address);
            assertTrue(response.statusCode() < 400, () -> response.statusCode() + " " + address + " from "
                    + from.get(address));
            response.headers().firstValue("Location").ifPresent(it -> note(it, address, from, open));
            if (Visitor.isPage(response) && (!address.contains("?") || start.contains(address))) {
                for (Element link : Visitor.page(response).select("a[href], link[href], img[src]")) {
                    String to = link.hasAttr("src") ? link.attr("src") : link.attr("href");
                    note(to.replaceFirst("^" + site.resolve("/"), "/"), address, from, open);
                }
            }
        }
        assertTrue(from.size() < MOST, () -> from.size() + " addresses");
        assertEquals(180, from.keySet().stream().filter(it -> it.matches("/(zh|en)/awards/[^?]*")).count());
    }

    private static void note(String link, String on, Map<String, String> from, Deque<String> open) {
        String address = link.replaceFirst("#.*", "");
        if (!address.isEmpty()) {
            assertTrue(address.startsWith("/"), () -> "leads away: " + link + " on " + on);
            if (from.size() < MOST && from.putIfAbsent(address, on) == null) {
                open.push(address);
            }
        }
    }

    private static List<String> doubled(List<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.stream().filter(id -> !seen.add(id)).toList();
    }
}
