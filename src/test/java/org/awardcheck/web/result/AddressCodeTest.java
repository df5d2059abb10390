package org.awardcheck.web.result;

import static io.restassured.RestAssured.given;
import static org.awardcheck.web.result.ResultPages.EXACT;
import static org.awardcheck.web.result.ResultPages.EXPIRED;
import static org.awardcheck.web.result.ResultPages.IN_FORCE;
import static org.awardcheck.web.result.ResultPages.LONG;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awardcheck.Photo;
import org.awardcheck.http.RefusedException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code says the address that is beside it. */
@QuarkusTest
class AddressCodeTest {
    private static final Pattern STRETCH = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    /** Pixels for a module, as on a screen. */
    private static final int PIXELS = 4;
    /** The most bytes that the largest code holds at its level of correction. */
    private static final int MOST_BYTES = 2_331;

    @ParameterizedTest
    @CsvSource({"/zh, LONG, 2025-06-30", "/en, LONG, 2026-11-24", "/zh, EXACT, 2026-11-24", "/en, EXACT, 2025-06-30"})
    void itSaysTheAddressOfTheResult(String site, String which, String day) throws ReaderException {
        String query = (which.equals("LONG") ? LONG : EXACT) + "&on=" + day;
        Element page = Jsoup.parse(ResultPages.get(site + "/result", query).extract().asString());
        String code = page.select("#take img.code").attr("src");
        assertEquals(page.select("#take a[href^=http]").attr("href"), new Photo(drawn(svg(code))).read().getText());
    }

    @Test
    void itIsADrawingOfOnePathThatNobodyKeeps() {
        Response response = given().urlEncodingEnabled(false).get("/zh/code.svg?" + EXACT + "&" + IN_FORCE);
        response.then().statusCode(200).contentType("image/svg+xml").header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", equalTo("inline"));
        assertEquals(2, response.asString().split("<path").length - 1, "its ground and its modules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inHuzhou=perhaps", "x=1"})
    void ofAnAddressThatCannotBeReadThereIsNone(String query) {
        given().get("/en/code.svg?" + query).then().statusCode(400).body(containsString("govuk-error-summary"));
    }

    /** Of every size that there is, the free edge around it included. */
    @ParameterizedTest
    @ValueSource(ints = {1, 14, 15, 60, 120, 400, 1_000, MOST_BYTES})
    void anAddressOfAnyLengthCanBeRead(int length) throws ReaderException {
        String address = "https://x/?".repeat(length).substring(0, length);
        BufferedImage drawing = drawn(AddressCode.svg(address));
        assertEquals(address, new Photo(drawing).read().getText());
        int side = drawing.getWidth();
        for (int i = 0; i < side; i++) {
            assertEquals(-1, drawing.getRGB(i, 4 * PIXELS - 1) & drawing.getRGB(4 * PIXELS - 1, i)
                    & drawing.getRGB(i, side - 4 * PIXELS) & drawing.getRGB(side - 4 * PIXELS, i), "white");
        }
    }

    @Test
    void whatNoCodeHoldsIsRefused() {
        String address = "https://x/?".repeat(MOST_BYTES).substring(0, MOST_BYTES + 1);
        assertEquals(414, assertThrows(RefusedException.class, () -> AddressCode.svg(address)).status());
        given().header("Host", "x".repeat(MOST_BYTES) + ".example").get("/zh/code.svg?" + EXPIRED).then()
                .statusCode(400);
    }

    private static String svg(String address) {
        return given().urlEncodingEnabled(false).get(address).then().statusCode(200).extract().asString();
    }

    /** Draws its one path, as a browser would. */
    private static BufferedImage drawn(String svg) {
        Matcher side = SIDE.matcher(svg);
        assertTrue(side.find() && side.group(1).equals(side.group(2)), svg);
        int width = Integer.parseInt(side.group(1)) * PIXELS;
        BufferedImage drawing = new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = drawing.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, width);
        canvas.setColor(Color.BLACK);
        STRETCH.matcher(svg).results().forEach(stretch -> canvas.fillRect(Integer.parseInt(stretch.group(1)) * PIXELS,
                Integer.parseInt(stretch.group(2)) * PIXELS, Integer.parseInt(stretch.group(3)) * PIXELS, PIXELS));
        canvas.dispose();
        return drawing;
    }
}
