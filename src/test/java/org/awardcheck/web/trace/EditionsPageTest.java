package org.awardcheck.web.trace;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awardcheck.catalogue.Catalogue;
import org.awardcheck.catalogue.FolderFiles;
import org.awardcheck.eligibility.EditionAssessors;
import org.awardcheck.health.Build;
import org.awardcheck.policy.Editions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two editions of a small policy beside each other, on a site whose operator is named. */
@QuarkusTest
@TestProfile(EditionsPageTest.TwoEditions.class)
class EditionsPageTest {
    private static final Editions EDITIONS = Catalogue.load(FolderFiles.in("two-editions"));

    /** The small policy in place of the published one. */
    public static class TwoEditions implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SmallPolicies.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("award-check.site.operator", "Example Office", "award-check.site.contact",
                    "mailto:a@example.org",
                    "award-check.site.successor", "Another policy", "award-check.site.successor-link",
                    "https://next.example.org/");
        }
    }

    /** What the pages answer with here. */
    @Alternative
    @Singleton
    public static class SmallPolicies {
        @Produces
        @Singleton
        Editions editions() {
            return EDITIONS;
        }

        @Produces
        @Singleton
        EditionAssessors assessors() {
            return new EditionAssessors(EDITIONS);
        }
    }

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false).header("Accept", "text/html").get(address).then()
                .statusCode(200).extract().asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 投资额的5%，上限50万元 | 投资额的6.5%，上限80万元
            en | 5% of investment, at most 500,000 yuan | 6.5% of investment, at most 800,000 yuan""")
    void aChangedFigureIsShownAsItWasAndAsItIs(String language, String was, String is) {
        Document page = page("/" + language + "/editions");
        assertEquals(2, page.select("#changed tbody tr").size());
        List<String> cells = page.select("#changed tbody tr").first().select("td p").eachText();
        assertTrue(cells.stream().anyMatch(it -> it.contains(was)) && cells.stream().anyMatch(it -> it.contains(is)),
                cells.toString());
    }

    @Test
    void bothEditionsBearTheirChecksums() {
        assertEquals(EDITIONS.policies().stream().map(policy -> policy.source().checksum()).toList(),
                page("/en/editions").select("dl.facts code").eachText());
    }

    @ParameterizedTest
    @CsvSource({"small-2027, small-2027, 0", "small-2027, small-2029, 2", "small-2029, small-2027, 2"})
    void theAddressChoosesWhichTwo(String before, String after, int changes) {
        Document page = page("/zh/editions?before=" + before + "&after=" + after);
        assertEquals(changes, page.select("#changed tbody tr").size());
        assertEquals(changes == 0, page.select("#comparison").text().contains("没有不同"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | before=small-2027&before=small-2029 | 网址中有两个“before”，请只留一个
            en | after=small-2027&after=small-2029   | The address has two of “after”; keep one of them
            en | before=x                            | “x”""")
    void whatChoosesNoneOfThemIsTold(String language, String query, String message) {
        String page = given().urlEncodingEnabled(false).header("Accept", "text/html")
                .get("/" + language + "/editions?" + query)
                .then().statusCode(400).extract().asString();
        assertTrue(Jsoup.parse(page).select("main").text().contains(message), page);
        page("/" + language + "/editions?before=small-2027&before=small-2027");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 向谁咨询   | 改造处 电话0572-123 4567 | 当年申报通知：通知栏
            en | Whom to ask | Renewal office telephone 0572-123 4567 | The application notices of the year: Notice board""")
    void whoIsKnownCanBeAsked(String language, String heading, String office, String notices) {
        Document page = page("/" + language + "/prepare?stage=done&spend=500&on=2029-06-30");
        assertEquals(heading, page.select("main section:last-of-type h2").text());
        assertTrue(page.select("main").text().contains(office), page.select("main").text());
        assertTrue(page.select("main").text().contains(notices), page.select("main").text());
        assertEquals(List.of("https://office.example.org/renewal", "tel:0572-1234567",
                "https://office.example.org/notices"),
                page.select("main section:last-of-type a").eachAttr("href"));
    }

    @ParameterizedTest
    @CsvSource({"2029-01-01, true", "2028-12-31, false", "2026-12-31, false", "2030-12-31, false", "2031-01-01, true"})
    void thePolicyThatFollowedIsNamedOnceThePeriodIsOver(String on, boolean isNamed) {
        assertEquals(isNamed ? List.of("https://next.example.org/") : List.of(),
                page("/en/result?spend=500&on=" + on).select(".period-notice a[href^=https]").eachAttr("href"));
    }

    /**
     * Every page that was made of answers: the address that gives it again on any day, the edition's checksum and the
     * build.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 发现错误                | 湖州奖励自测：结果有误 | 网址里有您填写的回答，发送前请先看一遍。
            en | Something is wrong here | award-check: something is wrong with a result | The address contains your answers: look at it before you send it.""")
    void whereAnswersAreSomethingWrongCanBeTold(String language, String wrong, String subject, String note) {
        String situation = "spend=500&on=2028-06-30";
        String token = page("/" + language + "/result?" + situation).select(".site-header__home").attr("href")
                .replaceAll(".*[?]", "");
        for (String path : List.of("result", "compare", "target", "prepare", "awards/" + EDITIONS.policies().get(0)
                .awards().get(0).id(),
                "trace", "why-not", "answers")) {
            String own = path.equals("compare") ? "b=" + token.substring(2) + "&" : path.equals("target")
                    ? "sum=30&by=spend&" : "";
            Document page = page("/" + language + "/" + path + "?" + own + situation);
            List<String> links = page.select("footer a:contains(" + wrong + ")").eachAttr("href");
            assertEquals(1, links.size(), path);
            String mail = URLDecoder.decode(links.get(0), StandardCharsets.UTF_8);
            assertEquals("mailto:a@example.org?subject=" + subject + "&body=\r\n\r\n" + note,
                    mail.substring(0, mail.indexOf("\r\nhttp")));
            String[] lines = mail.split("\r\n");
            assertEquals("small-2027 " + EDITIONS.policies().get(0).source().checksum(), lines[4], path);
            assertEquals(Build.VERSION, lines[5], path);
            assertEquals("/" + language + "/" + path + "?" + own + token, lines[3].replaceFirst("https?://[^/]+", ""));
            assertEquals(page.select("h1").text(), page(lines[3].replaceFirst("https?://[^/]+", "")).select("h1")
                    .text());
        }
        assertEquals(0, page("/" + language + "/awards").select("footer a:contains(" + wrong + ")").size());
        assertEquals(1, page("/" + language + "/awards").select("footer a[href='mailto:a@example.org']").size());
    }

    @Test
    void aReportBringsAddressChecksumAndBuild() {
        String report = page("/en/trace?spend=500&on=2028-06-30").select("#wrong a").attr("href");
        assertTrue(report.startsWith("mailto:a@example.org?subject=award-check%3A%20something"), report);
        assertTrue(report.contains("%2Fen%2Fresult%3Fa%3D") && report.contains(
                "small-2027%20" + EDITIONS.policies().get(0).source().checksum() + "%0D%0A"), report);
    }
}
