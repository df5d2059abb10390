package org.awardcheck.web.trace;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An operator who is written to on a page of the web: nothing can be filled in there, and nothing claims that it was.
 */
@QuarkusTest
@TestProfile(ContactOnTheWebTest.Form.class)
class ContactOnTheWebTest {
    private static final String CONTACT = "https://example.org/form?x=1";

    /** Such an operator. */
    public static class Form implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("award-check.site.contact", CONTACT);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 发现错误 | 请告诉我们哪个金额或哪句话不对，并附上前面这份结果的网址和规则校验码；网址里有您填写的回答。反映问题
            en | Something is wrong here | Say which figure or sentence is wrong, and add the address of this result and the checksum of its rules, both above. The address contains your answers. Report it""")
    void theVisitorBringsAddressAndChecksum(String language, String wrong, String words) {
        Document page = Jsoup.parse(given().get("/" + language + "/trace?inHuzhou=yes&on=2025-06-30").asString());
        assertEquals(words, page.select("#wrong p").text());
        assertEquals(CONTACT, page.select("#wrong a").attr("href"));
        assertEquals(List.of(CONTACT), page.select("footer a:contains(" + wrong + ")").eachAttr("href"));
    }
}
