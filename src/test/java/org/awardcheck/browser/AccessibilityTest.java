package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe finds nothing on any page in any state, on a phone and on a desk, by day and by night. */
@QuarkusTest
class AccessibilityTest extends BrowserTest {
    private static Chromium english;
    /** One for each language's tab. */
    private static final Map<Tab, Axe> AXES = new ConcurrentHashMap<>();

    @BeforeAll
    static void startAnother() {
        english = Chromium.start();
        AXES.clear();
    }

    @AfterAll
    static void stopTheOther() {
        english.close();
    }

    /** It takes minutes: in both languages at a time, each in a browser of its own. */
    @ParameterizedTest
    @MethodSource("org.awardcheck.browser.Address#all")
    void nothingIsInAnyonesWay(Address address) {
        CompletableFuture<Void> inEnglish = CompletableFuture
                .runAsync(() -> look(english.kept(site), address.status(), address.in("en")));
        assertAll(() -> look(chromium.kept(site), address.status(), address.in("zh")), inEnglish::join);
    }

    private static void look(Tab tab, int status, String address) {
        Page page = tab.page();
        page.setViewportSize(360, 800);
        tab.colors(ColorScheme.LIGHT);
        Axe axe = AXES.computeIfAbsent(tab, it -> new Axe(it.expect(200, "zh").page()));
        assertEquals(status, axe.show(address), address);
        assertEquals(List.of(), axe.violations(), address + " at 360");
        page.setViewportSize(1280, 800);
        assertEquals(List.of(), axe.violations(), address + " at 1280");
        tab.colors(ColorScheme.DARK);
        assertEquals(List.of(), axe.violations("color-contrast"), address + " in the dark");
        tab.check();
    }

    /** So that nothing found is nothing wrong. */
    @Test
    void axeFindsWhatIsWrong() {
        try (Tab tab = chromium.tab(site, 1280)) {
            find(tab.colors(ColorScheme.LIGHT).expect(200, "zh").page());
        }
    }

    private static void find(Page page) {
        Axe axe = new Axe(page);
        assertEquals(404, axe.show("en/nothing"));
        assertEquals("en", page.evaluate("() => document.documentElement.lang"));
        assertEquals(List.of(), axe.violations());
        page.evaluate("""
                () => {
                  const main = document.querySelector('main');
                  main.append(document.createElement('img'), 'Hardly to be read');
                  main.style.color = '#eee';
                }""");
        assertNotEquals(List.of(), axe.violations("image-alt"));
        assertNotEquals(List.of(), axe.violations("color-contrast"));
    }
}
