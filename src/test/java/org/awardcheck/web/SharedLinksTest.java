package org.awardcheck.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
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
    @ValueSource(strings = {"&from=singlemessage", "&utm_source=x&gad_source=1&gad_campaignid=2", "&mpshare=1&chksm=x&pass_ticket=y",
        "&ADUIN=1&ADSESSION=2", "&xhsshare=WeixinSession&appuid=1"})
    void whatIsAddedToAnEscapedLinkFallsAway(String marks) {
        String escaped = TOLD.replace("&", "%26").replace("=", "%3D");
        for (String shared : new String[] {escaped, TOLD, TOLD.replace("&", "&amp;amp;"), TOLD.replace("&", "%26amp%3B").replace("=", "%3D")}) {
            given().urlEncodingEnabled(false).get("/en/result.json?" + shared + marks).then().statusCode(200)
                    .body(containsString("technical-transformation"));
        }
        given().urlEncodingEnabled(false).redirects().follow(false).get("/?" + TOLD + marks).then().statusCode(302)
                .header("Location", equalTo("/zh?" + TOLD));
        given().urlEncodingEnabled(false).redirects().follow(false).get("/?" + marks.substring(1)).then().statusCode(302)
                .header("Location", equalTo("/zh"));
    }

    @Test
    void whatWasEscapedOnceMoreIsReadAsItWasMeant() {
        String page = "/en/result.json";
        String asMeant = given().urlEncodingEnabled(false).get(page + "?" + TOLD).asString();
        for (String shared : new String[] {TOLD.replace("&", "&amp;"), TOLD.replace("&", "%26").replace("=", "%3D"),
            TOLD.replace("&", "%2526").replace("=", "%253D")}) {
            given().urlEncodingEnabled(false).get(page + "?" + shared).then().statusCode(200)
                    .body(equalTo(asMeant));
        }
    }
}
