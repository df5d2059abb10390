package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary of a result is one screen of a phone, which can be passed on as a picture, too. */
@QuarkusTest
class SummaryTest extends BrowserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | summary, long
            en | summary, long
            zh | summary after the period
            en | summary after the period
            en | summary of one award
            en | summary of nothing""")
    void itIsOneScreen(String language, String name) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.page();
            page.setViewportSize(360, 740);
            tab.expect(200, Address.named(name).in(language));
            int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
            assertTrue(height <= 740, height + " px");
            assertEquals(true, page.evaluate("() => document.querySelector('.code').naturalWidth > 0"),
                    "the code is drawn");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theResultLeadsToItAndItLeadsBack(String language) {
        try (Tab tab = chromium.tab(site, 360)) {
            tab.expect(200, Address.named("result, long").in(language));
            Page page = tab.page();
            String heading = page.locator("h1").innerText();
            page.locator("#take a[href*='/summary']").click();
            assertEquals(heading, page.locator("h1").innerText());
            page.locator(".summary__take a").click();
            assertEquals(List.of(heading), page.locator("h1").allInnerTexts());
            assertTrue(tab.address().startsWith("/" + language + "/result?a="), tab.address());
        }
    }
}
