package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a result to two variants side by side and on, in both languages and without JavaScript. */
@QuarkusTest
class CompareJourneyTest extends BrowserTest {
    private static final String MONEY = "[name=equipmentInvestment]:not([type=hidden])";

    @ParameterizedTest
    @CsvSource({
        "zh, 360, 方案二可多得64万元, 方案二会少得64万元, 方案二可多得144万元, 160",
        "en, 1280, 'The second variant may bring 640,000 yuan more', 'The second variant would bring 640,000 yuan less', "
                + "'The second variant may bring 1,440,000 yuan more', '1,600,000'"})
    void aFigureIsKeptAndAnotherTriedAndThenAnotherAnswer(String language, int width, String more, String less,
            String evenMore, String total) {
        try (Tab tab = chromium.tab(site, width, options -> options.setJavaScriptEnabled(false))) {
            Page page = tab.expect(200, Address.named("result of one award").in(language)).page();
            page.locator("#take a[href*='/compare']").click();
            page.locator("main a[href*='equipment-investment']").first().click();
            assertEquals("1,200", page.locator(MONEY).inputValue());
            assertEquals(1, page.locator(".kept").count());
            page.locator(MONEY).fill("many");
            new Clerk(page, null).goOn();
            assertEquals(1, page.locator(".govuk-error-summary").count());
            page.locator(MONEY).fill("2000");
            new Clerk(page, null).goOn();
            String compared = tab.address();
            assertTrue(compared.startsWith("/" + language + "/compare?b="), compared);
            assertTrue(tab.words("h1").endsWith(more), tab.words("h1"));
            assertEquals(2, page.locator(".curve__flag").count());

            page.locator("#take a.standalone").first().click();
            assertTrue(tab.words("h1").endsWith(less), tab.words("h1"));
            page.locator("#take a.standalone").first().click();
            assertEquals(compared.replaceAll("[?&]([ab]=[^&]*)&([ab]=[^&]*)", "?$1&$2"), tab.address());

            page.locator("#change summary").click();
            page.locator("#change a[href*='benchmark']").click();
            new Clerk(page, null).choose("[name=benchmarkDemonstration][value=yes]");
            new Clerk(page, null).goOn();
            assertTrue(tab.words("h1").endsWith(evenMore), tab.words("h1"));
            assertEquals(0, page.locator(".curve__flag").count());
            assertTrue(tab.address().contains(compared.replaceAll(".*(b=[^&]*).*", "$1")), tab.address());

            page.goBack();
            page.goBack();
            assertEquals(compared, tab.address());
            page.locator("#take .govuk-button").nth(1).click();
            assertTrue(tab.address().startsWith("/" + language + "/result?a="), tab.address());
            assertEquals(total, tab.words(".total--now .end__figure"));
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 1280, '设备投资额至少要1,500万元', 方案二可多得24万元",
        "en, 360, 'equipment investment of at least 15,000,000 yuan', 'The second variant may bring 240,000 yuan more'"})
    void aTotalThatIsWantedLeadsToTheInvestmentThatBringsIt(String language, int width, String least, String more) {
        try (Tab tab = chromium.tab(site, width, options -> options.setJavaScriptEnabled(false))) {
            Page page = tab.expect(200, Address.named("result of one award").in(language)).page();
            page.locator("#take a[href*='/target']").click();
            page.locator("#sum").fill("a lot");
            page.locator("main form [type=submit]").click();
            assertEquals("a lot", page.locator("#sum").inputValue());
            assertEquals(1, page.locator(".govuk-error-summary a[href='#sum']").count());
            page.locator("#sum").fill("120万");
            page.locator("main form [type=submit]").click();
            assertTrue(tab.words(".target__reply").contains(least), tab.words(".target__reply"));
            page.locator(".target__reply a").click();
            assertTrue(tab.words("h1").endsWith(more), tab.words("h1"));
            page.locator(".site-header__language").click();
            assertTrue(tab.address().startsWith(language.equals("zh") ? "/en/compare?" : "/zh/compare?"),
                    tab.address());
            assertEquals(2, page.locator(".curve__flag").count());
        }
    }
}
