package org.awardcheck.web;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awardcheck.browser.Address;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Language;
import org.awardcheck.web.prepare.ContactView;
import org.awardcheck.web.query.QueryReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every tag of the templates says at its head what it shows, and can be seen as it says. All of them as they were seen
 * are written to {@code target/components-zh.html} and {@code -en.html}, for a browser to open.
 */
@QuarkusTest
class ComponentsTest {
    /** The page that comes of a list, which has no address of its own. */
    private static final String READ = "many projects, read";
    private static final String LIST = "project,inHuzhou,projectKinds,projectStage,equipmentInvestment\n"
            + "A,yes,technical-transformation,completed,12000000\nB,yes,technical-transformation,in-production,24000000\n";
    private static final String DAY = "on=2025-06-30";
    /** What only a wrapper gives its style or place to. */
    private static final Set<String> WRAPPERS = Set.of("table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl",
            "div");
    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot", "tr", "li", "dt", "dd");
    private static final String GALLERY = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>Components</title><style>%s .card{position:relative}</style></head>
            <body>
            <svg class="patterns" width="0" height="0" aria-hidden="true">%s</svg>
            <main class="wrap page">
            <h1 class="govuk-heading-l">Components</h1>
            %s
            </main>
            </body>
            </html>
            """;
    private static final String SHOWN = """
            <section class="part" id="%1$s">
            <h2 class="govuk-heading-m">%1$s</h2>
            <p>%2$s</p>
            <p class="small">%3$s <code>%4$s</code></p>
            <div class="card">%5$s</div>
            </section>
            """;

    @Inject
    Engine engine;

    @Inject
    Site site;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyComponentIsSeenAsItSays(Language language) throws IOException {
        List<Component> components = Component.all();
        Map<String, Document> pages = new HashMap<>();
        Map<Component, String> seen = new HashMap<>();
        assertAll(components.stream().<Executable>map(it -> () -> seen.put(it, it.isCalled() ? called(it, language)
                : cut(it, pages.computeIfAbsent(it.where(), name -> page(name, language))))));
        Files.writeString(Path.of("target", "components-" + language.tag() + ".html"), gallery(language,
                components.stream().map(it -> SHOWN.formatted(it.name(), Entities.escape(it.shows()),
                        it.isCalled() ? "Example:" : "Page:", Entities.escape(it.where()), seen.get(it)))
                        .collect(joining())));
    }

    private String called(Component component, Language language) {
        Page page = new Page(site, "", language, "result", DAY,
                new QueryReader(PublishedPolicy.EDITIONS, Clock.systemUTC()).read(DAY, Set.of()));
        // The published policy names nobody to ask.
        ContactView contact = new ContactView(page.authority(), "https://example.org/", "0572 123 4567");
        String html = engine.parse(component.where()).data("page", page).data("contact", contact)
                .setLocale(language.tag()).render().strip();
        assertFalse(html.isEmpty(), component.name());
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse("<!DOCTYPE html><html><head><title></title></head><body>" + html + "</body></html>", "", parser);
        assertEquals(List.of(), parser.getErrors(), () -> component.name() + ": " + html);
        return html;
    }

    private static String cut(Component component, Document page) throws IOException {
        List<Element> drawn = component.on(page).orElseThrow(() -> new AssertionError("the tag " + component.name()
                + " is not on the page '" + component.where() + "'"));
        String html = drawn.stream().map(Element::outerHtml).collect(joining());
        List<String> ends = new ArrayList<>();
        Element part = drawn.get(0);
        StringBuilder begins = new StringBuilder();
        while (PARTS.contains(part.normalName()) && WRAPPERS.contains(part.parent().normalName())) {
            part = part.parent();
            begins.insert(0, "<" + part.normalName() + " class=\"" + part.className() + "\">");
            ends.add("</" + part.normalName() + ">");
        }
        return begins + html + String.join("", ends);
    }

    private static Document page(String name, Language language) {
        if (name.equals(READ)) {
            return Jsoup.parse(given().multiPart("as", "page").multiPart("file", "projects",
                    LIST.getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                    .post("/" + language.tag() + "/batch?" + DAY).then().statusCode(200).extract().asString());
        }
        Address address = Address.all().filter(it -> it.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no page in addresses.txt is called '" + name + "'"));
        return Jsoup.parse(given().urlEncodingEnabled(false).header("Accept", "text/html")
                .get("/" + address.in(language.tag())).then().statusCode(address.status()).extract().asString());
    }

    /** A page that needs nothing beside it: a browser takes no icons from another file on a disk. */
    private static String gallery(Language language, String shown) {
        return GALLERY.formatted(language.pageTag(), text(Assets.all().styles().href()),
                text(Assets.all().icons().href()), shown.replace(Assets.all().icons().href() + "#", "#"));
    }

    private static String text(String address) {
        return given().get(address).then().statusCode(200).extract().asString();
    }
}
