package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.awardcheck.eligibility.Interview;
import org.awardcheck.policy.Language;
import org.awardcheck.wording.FigureFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Typical enterprises go from the start page to their result, in both languages, with and without JavaScript. */
@QuarkusTest
class JourneyTest extends BrowserTest {
    static Stream<Arguments> visitors() {
        return Interview.all().flatMap(interview -> Stream.of(Language.values())
                .flatMap(language -> Stream.of(true, false).map(script -> Arguments.of(interview, language, script))));
    }

    @ParameterizedTest(name = "{0}, {1}, JavaScript {2}")
    @MethodSource("visitors")
    void anEnterpriseGetsFromStartToItsResult(Interview interview, Language language, boolean javaScript) {
        try (Tab tab = chromium.tab(site, 360, options -> options.setJavaScriptEnabled(javaScript))) {
            Page page = tab.expect(200, language.tag()).page();
            page.locator("main .govuk-button").click();
            assertEquals(interview.questions(), new Clerk(page, interview.answers()).goToTheResult());
            assertTrue(tab.address().startsWith("/" + language.tag() + "/result?"), tab.address());
            assertEquals(total(interview, language), tab.words(".total--now .end__figure"));
            assertEquals(interview.most() > 0 ? 1 : 0, page.locator(".totals").count());
        }
    }

    private static String total(Interview interview, Language language) {
        return String.join(" ", Stream.of(interview.least(), interview.most()).distinct().filter(yuan -> yuan > 0)
                .map(yuan -> language == Language.ZH ? FigureFormat.wan(yuan) : FigureFormat.whole(yuan)).toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyQuestionCanBeSkippedAndTheResultSaysSo(String language) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(200, language + "/questions/location").page();
            int questions = 0;
            while (page.locator("input[name=asked]").count() > 0) {
                Clerk clerk = new Clerk(page, null);
                if (page.locator("[name=skip]:not([type=hidden]), form [value=unknown]").count() == 0) {
                    page.locator("form a.standalone").click();
                } else {
                    clerk.choose("form [name=skip]:not([type=hidden]), form [value=unknown]");
                    clerk.goOn();
                }
                questions++;
            }
            assertTrue(questions > 20, () -> "asked more than a few: " + tab.address());
            assertTrue(tab.address().startsWith("/" + language + "/result?"));
            assertEquals("90", tab.words(".tile[href='#open'] b"));
            assertEquals(0, page.locator("#awards").count());
        }
    }

    static List<String> languages() {
        return List.of("zh", "en");
    }
}
