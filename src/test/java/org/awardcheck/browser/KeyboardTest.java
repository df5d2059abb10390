package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.eligibility.Interview;
import org.awardcheck.policy.Fact;
import org.awardcheck.web.query.QueryWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything works without a mouse, and the focus is always to be seen. */
@QuarkusTest
class KeyboardTest extends BrowserTest {
    /** An outline around what has the focus, or around the choice that it belongs to, inside the window. */
    private static final String FOCUS_IS_SEEN = """
            () => {
              const it = document.activeElement, box = it.closest('.choice') ?? it, style = getComputedStyle(box);
              const place = box.getBoundingClientRect();
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3 && place.width > 0
                && place.bottom > 0 && place.top < innerHeight && place.right > 0 && place.left < innerWidth;
            }""";
    /** Before the focus leaves something, it is noted down if it was not seen there; asking each time takes twice as long. */
    private static final String LOOK_AT_EACH = """
            () => {
              const isSeen = %s;
              window.unseen = [];
              addEventListener('keydown', () => {
                if (document.activeElement !== document.body && !isSeen()) {
                  unseen.push(document.activeElement.outerHTML.slice(0, 120));
                }
              });
            }""".formatted(FOCUS_IS_SEEN);
    private static final String FOCUSED = "() => document.activeElement.outerHTML.slice(0, 120)";
    /** What Tab should reach: of radios of one name only one. */
    private static final String STOPS = """
            () => {
              const names = new Set();
              return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
                .filter(it => it.checkVisibility({visibilityProperty: true})
                  && !(it.type === 'radio' && (names.has(it.name) || !names.add(it.name)))).length;
            }""";

    static Stream<Arguments> visitors() {
        return Interview.all().flatMap(interview -> Stream.of("zh", "en").map(it -> Arguments.of(interview, it)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("visitors")
    void anEnterpriseGetsToItsResultByKeysAlone(Interview interview, String language) {
        try (Tab tab = tabAt(language)) {
            Page page = tab.page();
            tabTo(page, "main .govuk-button");
            enter(page);
            for (String question : interview.questions()) {
                assertEquals(question, new Clerk(page, interview.answers()).asked());
                interview.answers().facts().stream().filter(fact -> page.locator(Clerk.controls(fact)).count() > 0)
                        .forEach(fact -> answer(page, interview, fact));
                tabTo(page, "form button[type=submit]");
                enter(page);
            }
            assertTrue(tab.address().startsWith("/" + language + "/result?"), tab.address());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @ArgumentsSource(EveryPage.class)
    void tabReachesEverythingOnceAndIsAlwaysSeen(String language, Address address) {
        Tab tab = chromium.kept(site);
        tab.go(address.in(language));
        Page page = tab.page();
        int stops = (int) page.evaluate(STOPS);
        page.evaluate(LOOK_AT_EACH);
        for (int i = 0; i <= stops; i++) {
            page.keyboard().press("Tab");
        }
        assertEquals(List.of(), page.evaluate("() => unseen"));
        assertEquals("BODY", page.evaluate("() => document.activeElement.tagName"), "after the last stop");
        tab.check();
    }

    private Tab tabAt(String address) {
        Tab tab = chromium.tab(site, 1280);
        tab.go(address);
        return tab;
    }

    private static void answer(Page page, Interview interview, Fact fact) {
        if (fact.type().isNumber()) {
            tabTo(page, Clerk.controls(fact));
            page.keyboard().type(QueryWriter.typed(fact, interview.answers().of(fact)));
            return;
        }
        List<String> chosen = new Clerk(page, interview.answers()).chosen(fact);
        for (String value : chosen) {
            String wanted = Clerk.controls(fact) + "[value='" + value + "']";
            if ("radio".equals(page.locator(wanted).getAttribute("type"))) {
                tabTo(page, Clerk.controls(fact));
                page.keyboard().press("Space");
                while (!page.locator(wanted).isChecked()) {
                    page.keyboard().press("ArrowDown");
                    assertSeen(page);
                }
            } else {
                tabTo(page, wanted);
                page.keyboard().press("Space");
                assertTrue(page.locator(wanted).isChecked());
            }
        }
    }

    private static void tabTo(Page page, String selector) {
        int most = (int) page.evaluate(STOPS);
        for (int i = 0; i <= most; i++) {
            next(page);
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }

    private static void next(Page page) {
        page.keyboard().press("Tab");
        assertSeen(page);
    }

    private static void assertSeen(Page page) {
        assertTrue((boolean) page.evaluate(FOCUS_IS_SEEN), () -> "not seen: " + page.evaluate(FOCUSED));
    }

    private static void enter(Page page) {
        String here = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.equals(here));
    }
}
