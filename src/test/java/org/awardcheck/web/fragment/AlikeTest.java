package org.awardcheck.web.fragment;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awardcheck.web.query.ShortForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of pages is the same for everyone, and bears the answers of whoever asks. */
@QuarkusTest
class AlikeTest {
    private static final String PROJECT = "topics=project&inHuzhou=yes&projectKinds=technical-transformation"
            + "&benchmarkDemonstration=no&projectStage=";
    private static final List<String> VISITORS = List.of(PROJECT + "in-production&equipmentInvestment=1200",
            PROJECT + "planned&equipmentInvestment=2400", PROJECT + "completed&equipmentInvestment=5000");
    private static final Pattern TOKEN = Pattern.compile("[?;&]a=([0-9A-Za-z]+)");

    @ParameterizedTest
    @ValueSource(strings = {"/zh/result", "/en/result", "/zh/awards", "/en/answers", "/zh/prepare"})
    void everyLinkBearsTheAnswersOfWhoeverAsks(String path) {
        Map<String, String> first = new HashMap<>();
        for (int round = 0; round < 2; round++) {
            for (String visitor : VISITORS) {
                String token = ShortForm.of(visitor + "&on=2025-06-30");
                String page = given().urlEncodingEnabled(false).header("Accept", "text/html").get(path + "?" + token)
                        .then().statusCode(200).extract().asString();
                assertEquals(Set.of(token.substring("a=".length())), TOKEN.matcher(page).results()
                        .map(link -> link.group(1)).collect(Collectors.toSet()));
                assertFalse(page.contains("\ue000"), path);
                assertEquals(first.computeIfAbsent(visitor, it -> page), page);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/result", "/en/result"})
    void withADayAloneTheLinksBearThat(String path) {
        String page = given().header("Accept", "text/html").get(path + "?on=2025-06-29").then().statusCode(200)
                .extract().asString();
        assertFalse(page.contains("\ue000") || TOKEN.matcher(page).find(), path);
        assertEquals(1, Pattern.compile("href=\"" + path.substring(0, 3) + "/batch\\?on=2025-06-29\"").matcher(page)
                .results().count());
    }
}
