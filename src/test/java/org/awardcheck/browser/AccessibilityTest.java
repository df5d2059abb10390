package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** axe finds nothing on any page in any state, on a phone and on a desk, by day and by night. */
@QuarkusTest
class AccessibilityTest extends BrowserTest {
    @ParameterizedTest(name = "{0} {1}")
    @ArgumentsSource(EveryPage.class)
    void nothingIsInAnyonesWay(String language, Address address) {
        Tab tab = chromium.kept(site);
        Page page = tab.page();
        page.setViewportSize(360, 800);
        tab.colors(ColorScheme.LIGHT).expect(address.status(), address.in(language));
        Axe axe = new Axe(page);
        assertEquals(List.of(), axe.violations(), "360");
        page.setViewportSize(1280, 800);
        assertEquals(List.of(), axe.violations(), "1280");
        tab.colors(ColorScheme.DARK);
        assertEquals(List.of(), axe.violations("color-contrast"), "dark");
        tab.check();
    }

    /** So that nothing found is nothing wrong. */
    @Test
    void axeFindsWhatIsWrong() {
        Page page = chromium.kept(site).colors(ColorScheme.LIGHT).expect(200, "zh").page();
        page.evaluate("""
                () => {
                  const main = document.querySelector('main');
                  main.append(document.createElement('img'), 'Hardly to be read');
                  main.style.color = '#eee';
                }""");
        Axe axe = new Axe(page);
        assertNotEquals(List.of(), axe.violations("image-alt"));
        assertNotEquals(List.of(), axe.violations("color-contrast"));
    }
}
