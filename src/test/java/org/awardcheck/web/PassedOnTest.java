package org.awardcheck.web;

import static io.restassured.RestAssured.given;
import static org.awardcheck.browser.Address.all;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others see of the site: beside a link that was passed on, in an index of pages, among a phone's icons. */
@QuarkusTest
class PassedOnTest {
    private static final String TOLD = "inHuzhou=yes&projectKinds=technical-transformation&projectStage=completed"
            + "&equipmentInvestment=1234&on=2025-06-30";
    /** A picture beside a link has to arrive in a moment. */
    private static final int MOST_BYTES = 60_000;

    @TestHTTPResource("/")
    URI site;

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false).accept("text/html").get(address).asString());
    }

    private static String situation(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private String origin() {
        return "http://" + site.getAuthority();
    }

    @ParameterizedTest
    @CsvSource({"'', zh_CN, en_GB", "/awards, zh_CN, en_GB", "/about, en_GB, zh_CN", "/batch, en_GB, zh_CN",
        "/awards/technical-transformation, zh_CN, en_GB", "/awards?kind=range&q=%E6%96%B0, en_GB, zh_CN",
        "/compare, zh_CN, en_GB",
        "/summary?ANSWERS, zh_CN, en_GB", "/compare?ANSWERS&b=KEPT, en_GB, zh_CN"})
    void aPageThatPeoplePassOnSaysWhatItIs(String rest, String locale, String other) {
        String kept = ShortForm.of(TOLD).substring(2);
        String address = "/" + locale.substring(0, 2) + rest.replace("ANSWERS", ShortForm.of(TOLD))
                .replace("KEPT", kept);
        Document page = page(address);
        assertTrue(page.title().startsWith(situation(page, "og:title")), page.title());
        assertFalse(situation(page, "og:title").isBlank());
        assertEquals(page.select("meta[name=description]").attr("content"), situation(page, "og:description"));
        assertFalse(situation(page, "og:description").isBlank());
        assertEquals(locale, situation(page, "og:locale"));
        assertEquals(other, situation(page, "og:locale:alternate"));
        assertEquals("website", situation(page, "og:type"));
        assertTrue(situation(page, "og:image").startsWith(origin() + "/assets/preview-"), situation(page, "og:image"));
        assertEquals("1200 630", situation(page, "og:image:width") + " " + situation(page, "og:image:height"),
                "as the picture itself");
        assertTrue(situation(page, "og:image:alt").contains(locale.equals("zh_CN") ? "湖州奖励自测" : "Huzhou award check"));
        assertEquals(page.select("h1").text(), page(situation(page, "og:url").substring(origin().length())).select("h1")
                .text());
        assertTrue(situation(page, "og:url").startsWith(origin() + "/" + locale.substring(0, 2)
                + rest.split("\\?")[0]), situation(page, "og:url"));
    }

    /** What was typed is in the address and nowhere else. */
    @Test
    void beforeALinkToAResultIsOpenedNoAnswerIsTold() {
        for (String path : List.of("/zh/result", "/en/summary", "/zh/awards/technical-transformation", "/en/compare")) {
            String head = page(path + "?" + ShortForm.of(TOLD)).head().outerHtml();
            assertFalse(head.contains("1234") || head.contains("1,234") || head.contains("12,340,000"), head);
        }
    }

    @Test
    void stepsOnTheWayAndFaultsAreNotForPassingOn() {
        assertTrue(all().filter(address -> address.rest().startsWith("questions") || address.rest().startsWith("topics")
                || address.rest().startsWith("next") || address.status() != 200)
                .map(address -> page("/" + address.in("en")))
                .allMatch(page -> page.select("meta[property]").isEmpty()));
    }

    /** A page that is kept for everyone is kept for everyone who sees the site under the same name. */
    @ParameterizedTest
    @ValueSource(strings = {"/zh/about", "/en/awards", "/zh/result", "/robots.txt", "/sitemap.xml"})
    void nobodyIsToldTheHostOfSomebodyElse(String address) {
        for (String host : List.of("one.example", "two.example", "one.example")) {
            String body = given().header("Host", host).get(address).then().statusCode(200)
                    .body(containsString("http://" + host + "/"))
                    .extract().asString();
            assertFalse(body.contains(host.equals("one.example") ? "two.example" : "one.example"), address);
        }
    }

    @Test
    void thePictureBesideALinkIsSmallAndOfTheUsualSize() throws IOException {
        byte[] bytes = given().get(situation(page("/zh"), "og:image").substring(origin().length())).then()
                .statusCode(200)
                .contentType("image/png").header("Cache-Control", containsString("immutable")).extract().asByteArray();
        assertTrue(bytes.length <= MOST_BYTES, () -> bytes.length + " bytes");
        assertSize(1200, 630, bytes);
    }

    /** A phone looks for it there, where no page says otherwise. */
    @Test
    void aPhoneFindsItsIcon() throws IOException {
        byte[] bytes = given().get("/apple-touch-icon.png").then().statusCode(200).contentType("image/png").extract()
                .asByteArray();
        BufferedImage picture = assertSize(180, 180, bytes);
        assertEquals(0xff, picture.getRGB(0, 0) >>> 24, "a phone rounds the corners itself");
    }

    /** An ICO file that holds one picture as PNG. */
    @Test
    void aBrowserThatAsksForTheOldIconGetsIt() throws IOException {
        byte[] bytes = given().get("/favicon.ico").then().statusCode(200).contentType("image/x-icon").extract()
                .asByteArray();
        assertArrayEquals(new byte[] {0, 0, 1, 0, 1, 0, 32, 32}, Arrays.copyOf(bytes, 8));
        assertSize(32, 32, Arrays.copyOfRange(bytes, 22, bytes.length));
        assertEquals(bytes.length - 22, bytes[14] & 0xff | (bytes[15] & 0xff) << 8, "the length that its head says");
    }

    private static BufferedImage assertSize(int width, int height, byte[] bytes) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertEquals(width, picture.getWidth());
        assertEquals(height, picture.getHeight());
        return picture;
    }

    @Test
    void robotsMayReadEverythingAndAreToldWhatThereIs() {
        String robots = given().get("/robots.txt").then().statusCode(200).contentType("text/plain;charset=UTF-8")
                .extract().asString();
        assertEquals("User-agent: *\nDisallow:\n\nSitemap: " + origin() + "/sitemap.xml\n", robots);
    }

    @Test
    void theMapOfTheSiteListsEveryPageWithoutAnswersInBothLanguages() {
        Document map = Jsoup.parse(given().get("/sitemap.xml").then().statusCode(200)
                .contentType("application/xml;charset=UTF-8").extract().asString(), "", Parser.xmlParser());
        Set<String> expected = new HashSet<>();
        Stream.concat(Stream.of("", "/awards", "/batch", "/about"), PublishedPolicy.EDITIONS.policies().stream()
                .flatMap(policy -> policy.awards().stream()).map(award -> "/awards/" + award.id())).forEach(path -> {
                    expected.add(origin() + "/zh" + path);
                    expected.add(origin() + "/en" + path);
                });
        Elements pages = map.select("url");
        assertEquals(expected, Set.copyOf(pages.select("loc").eachText()));
        assertEquals(expected.size(), pages.size(), "each once");
        for (Element page : pages) {
            Elements same = page.select("xhtml|link");
            assertEquals(List.of("zh-Hans", "en"), same.eachAttr("hreflang"));
            assertTrue(same.eachAttr("href").contains(page.select("loc").text()));
            same.eachAttr("href").forEach(href -> given().head(href).then().statusCode(200)
                    .header("X-Robots-Tag", nullValue()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/result?inHuzhou=yes", "/en/summary?inHuzhou=yes", "/zh/code.svg?inHuzhou=yes",
            "/en/result.json?inHuzhou=yes",
        "/zh/awards.csv", "/en/awards?q=drug", "/zh?on=2025-06-30", "/en/questions/location?back=result",
        "/en/awards/little-giant-national?inHuzhou=no"})
    void whatHoldsAnAnswerOrAChoiceIsListedNowhere(String address) {
        given().get(address).then().statusCode(200).header("X-Robots-Tag", "noindex, nofollow")
                .header("Cache-Control", "no-store");
    }
}
