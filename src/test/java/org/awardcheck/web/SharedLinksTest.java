package org.awardcheck.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import org.awardcheck.web.query.ShortForm;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link that went through messengers and mailers leads to what was sent, and its marks go no further. */
@QuarkusTest
class SharedLinksTest {
    private static final String TOLD = "topics=project&inHuzhou=yes&projectKinds=technical-transformation"
            + "&projectStage=completed&equipmentInvestment=1200&on=2025-06-30";
    private static final String MARKS = "&from=singlemessage&isappinstalled=0&utm_source=letter&fbclid=IwAR0x";

    @ParameterizedTest
    @ValueSource(strings = {"/zh", "/en/result", "/zh/result.json", "/zh/result.csv", "/en/answers", "/zh/awards",
        "/zh/awards/technical-transformation", "/en/questions/industry", "/zh/about"})
    void whatOthersAddFallsAway(String page) {
        given().urlEncodingEnabled(false).get(page + "?" + TOLD + MARKS).then().statusCode(200)
                .body(not(containsString("singlemessage"))).body(not(containsString("IwAR0x")))
                .body(not(containsString("utm_source")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&from=singlemessage", "&utm_source=x&gad_source=1&gad_campaignid=2",
            "&mpshare=1&chksm=x&pass_ticket=y",
        "&ADUIN=1&ADSESSION=2", "&xhsshare=WeixinSession&appuid=1", "&weixinadkey=1&share=1&bxid=2&cid=3&_=4&corpId=5"})
    void whatIsAddedToAnEscapedLinkFallsAway(String marks) {
        String escaped = TOLD.replace("&", "%26").replace("=", "%3D");
        for (String shared : new String[] {escaped, TOLD, TOLD.replace("&", "&amp;amp;"), TOLD.replace("&", "%26amp%3B")
                .replace("=", "%3D")}) {
            given().urlEncodingEnabled(false).get("/en/result.json?" + shared + marks).then().statusCode(200)
                    .body(containsString("technical-transformation"));
        }
        given().urlEncodingEnabled(false).redirects().follow(false).get("/?" + TOLD + marks).then().statusCode(302)
                .header("Location", equalTo("/zh?" + TOLD));
        given().urlEncodingEnabled(false).redirects().follow(false).get("/?" + marks.substring(1)).then()
                .statusCode(302)
                .header("Location", equalTo("/zh"));
    }

    /** As a link looks that was copied out of a sentence, a mail or a page's source. */
    @ParameterizedTest
    @ValueSource(strings = {"%E3%80%82", "%EF%BC%8C", "%20", "%23", ")", "%22", "%3E", "%22%3E",
            "%E3%80%82%E8%AF%B7%E7%9C%8B",
        "%0A", "+", ".", ",", "%EF%BC%89", "%E2%80%9D", "%20see%20this", "%E2%80%8B", "...", "'", "%E3%80%91",
        "%E3%80%8D", "%E3%80%8B",
        "%EF%BC%89%E3%80%82", "&gt;", "&quot;&gt;", "&%2339;", "&amp", "&amp;", "&lt;/a&gt;"})
    void whatStandsBehindALinkFallsAway(String tail) {
        String token = ShortForm.of(TOLD);
        String asMeant = given().urlEncodingEnabled(false).get("/en/result.json?" + token).asString();
        given().urlEncodingEnabled(false).get("/en/result.json?" + token + tail).then().statusCode(200)
                .body(equalTo(asMeant));
        String kept = "/zh/compare?" + token + "&b=" + token.substring(2);
        String page = given().urlEncodingEnabled(false).get(kept + tail).then().statusCode(200).extract().asString();
        assertFalse(!tail.startsWith("&") && page.contains(token.substring(2) + tail));
        if (!tail.contains("see") && !tail.contains("%E8")) {
            for (String last : TOLD.split("&")) {
                String readable = TOLD.replace(last + "&", "").replace("&" + last, "") + "&" + last;
                given().urlEncodingEnabled(false).get("/en/result.json?" + readable + tail).then().statusCode(200)
                        .body(equalTo(asMeant));
                given().urlEncodingEnabled(false).get("/en/result.json?" + readable + tail + MARKS).then()
                        .statusCode(200)
                        .body(equalTo(asMeant));
            }
        }
    }

    /** As a link looks behind a mail's line of quoted-printable text, or out of a chat that broke it. */
    @ParameterizedTest
    @ValueSource(strings = {"a=3D%s", "a=%s", "a=3D%s&utm_source=3Dx", "a%%3D3D%s"})
    void whatAMailLeavesBehindTheEqualsSignFallsAway(String link) {
        String token = ShortForm.of(TOLD).substring(2);
        String asMeant = given().urlEncodingEnabled(false).get("/en/result.json?a=" + token).asString();
        for (String shared : new String[] {token, token.substring(0, 7) + "%E2%80%8B" + token.substring(7),
            "%EF%BB%BF" + token, token.substring(0, 9) + "%C2%AD" + token.substring(9) + "%E3%80%82"}) {
            given().urlEncodingEnabled(false).get("/en/result.json?" + String.format(link, shared)).then()
                    .statusCode(200)
                    .body(equalTo(asMeant));
        }
        given().urlEncodingEnabled(false).get("/en/result.json?" + TOLD.replace("=", "=3D")).then().statusCode(200)
                .body(equalTo(asMeant));
        given().urlEncodingEnabled(false).get("/zh/compare?a=3D" + token + "&b=3D" + token).then().statusCode(200);
    }

    /** An ampersand in what is searched for is a part of it, however often the link was escaped. */
    @ParameterizedTest
    @ValueSource(strings = {"q=a%26b%3Dc", "q=a%2526b%253Dc", "q%3Da%2526b%253Dc", "q=a%26b%3Dc&from=timeline"})
    void whatIsSearchedForMayHoldAParameter(String query) {
        String page = given().urlEncodingEnabled(false).get("/en/awards?" + query).then().statusCode(200).extract()
                .asString();
        assertEquals("a&b=c", Jsoup.parse(page).select("input[name=q]").val());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/result", "/en/result.json", "/zh/awards"})
    void aCutOrMistypedTokenIsStillTold(String page) {
        String token = ShortForm.of(TOLD);
        for (String wrong : new String[] {token.substring(0, token.length() - 1), token + "x", token + "x。",
            token.substring(0, 9) + "。" + token.substring(10), "a=", "a=%E3%80%82"}) {
            given().urlEncodingEnabled(false).get(page + "?" + wrong).then().statusCode(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=singlemessage&isappinstalled=0", "utm_source=x", "fbclid=1&FBCLID=2"})
    void theCatalogueIsSharedLikeAPage(String marks) {
        String asMeant = given().get("/catalogue?language=en&on=2025-06-30").asString();
        given().get("/catalogue?" + marks + "&language=en&on=2025-06-30").then().statusCode(200).body(equalTo(asMeant));
        given().urlEncodingEnabled(false).get("/catalogue?language%3Den%26on%3D2025-06-30&" + marks).then()
                .statusCode(200)
                .body(equalTo(asMeant));
        given().urlEncodingEnabled(false).get("/catalogue?language=en&amp;on=2025-06-30&" + marks).then()
                .statusCode(200)
                .body(equalTo(asMeant));
        given().get("/catalogue?language=en&on=2025-06-30&" + marks + "&lang=en").then().statusCode(400);
    }

    @Test
    void whatWasEscapedOnceMoreOrInPartIsReadAsItWasMeant() {
        String page = "/en/result.json";
        String asMeant = given().urlEncodingEnabled(false).get(page + "?" + TOLD).asString();
        for (String shared : new String[] {TOLD.replace("&", "&amp;"), TOLD.replace("&", "%26").replace("=", "%3D"),
            TOLD.replace("&", "%2526").replace("=", "%253D"), TOLD.replace("&", "%26"), TOLD.replace("&", "&%2338;"),
            TOLD.replace("&", "&amp")}) {
            for (String mark : new String[] {"?", "%3F", "%3f", "%253F"}) {
                given().urlEncodingEnabled(false).get(page + mark + shared).then().statusCode(200)
                        .body(equalTo(asMeant));
            }
        }
        String token = ShortForm.of(TOLD);
        given().urlEncodingEnabled(false).get(page + "%3F" + token + "?from=timeline").then().statusCode(200)
                .body(equalTo(asMeant));
        given().urlEncodingEnabled(false).get(page + "%3F" + token.replace("=", "%3D")).then().statusCode(200)
                .body(equalTo(asMeant));
        given().urlEncodingEnabled(false).get("/en/questions%3Findustry").then().statusCode(404);
    }
}
