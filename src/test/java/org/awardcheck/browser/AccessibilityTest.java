package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** axe finds nothing on any page in any state, on a phone and on a desk, by day and by night. */
@QuarkusTest
class AccessibilityTest extends BrowserTest {
    @ParameterizedTest(name = "{0} {1}")
    @ArgumentsSource(EveryPage.class)
    void nothingIsInAnyonesWay(String language, Address address) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(address.status(), address.in(language)).page();
            assertClean(axe(page), "360");
            page.setViewportSize(1280, 800);
            assertClean(axe(page), "1280");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertClean(axe(page).withRules(List.of("color-contrast")), "dark");
        }
    }

    /** Pages have no frames, so axe needs no page of its own to put the findings of several together. */
    @SuppressWarnings("deprecation")
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void assertClean(AxeBuilder axe, String where) {
        AxeResults results = axe.analyze();
        assertEquals(List.of(), results.getViolations().stream().map(rule -> where + ": " + rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary()).toList()).toList());
    }
}
