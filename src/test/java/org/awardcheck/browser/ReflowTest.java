package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** No page scrolls sideways or cuts anything off, at any width, nor with text twice as large. */
@QuarkusTest
class ReflowTest extends BrowserTest {
    /**
     * What sticks out to the right, or is cut off by its own box; hidden words and what a box hides on purpose apart.
     */
    static final String STICKING_OUT = """
            () => [...document.querySelectorAll('body *')].filter(e => {
              const box = e.getBoundingClientRect(), style = getComputedStyle(e);
              const unseen = getComputedStyle(e.closest('thead') ?? e).position === 'absolute';
              if (!box.width || unseen || e.closest('.govuk-visually-hidden, .govuk-skip-link, svg')) return false;
              const cut = style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1
                && !['INPUT', 'SELECT'].includes(e.tagName);
              return box.right > document.documentElement.clientWidth + 1 || cut;
            }).slice(0, 3).map(e => e.outerHTML.slice(0, 160))""";

    @ParameterizedTest(name = "{0} {1}")
    @ArgumentsSource(EveryPage.class)
    void everythingFits(String language, Address address) {
        Tab tab = chromium.kept(site);
        Page page = tab.expect(address.status(), address.in(language)).page();
        List<String> troubles = new ArrayList<>();
        for (int width : new int[] {320, 360, 768, 960, 1280}) {
            page.setViewportSize(width, 800);
            troubles.addAll(troubles(page, "at " + width));
        }
        // 1280 at 200 % is 640 wide; text alone at 200 % is harder still.
        page.setViewportSize(640, 800);
        troubles.addAll(troubles(page, "at 200 %"));
        page.setViewportSize(1280, 800);
        page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
        troubles.addAll(troubles(page, "with text at 200 %"));
        assertEquals(List.of(), troubles);
        tab.check();
    }

    private static List<String> troubles(Page page, String where) {
        List<?> out = (List<?>) page.evaluate(STICKING_OUT);
        return out.stream().map(it -> where + ": " + it).toList();
    }
}
