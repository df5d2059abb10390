package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.awardcheck.web.query.ShortForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address holds all that there is: it can be gone back to, changed, shared, and read in the other language. */
@QuarkusTest
class AnswersInTheAddressTest extends BrowserTest {
    private static final String MONEY = "[name=equipmentInvestment]:not([type=hidden])";

    @ParameterizedTest
    @CsvSource({"zh,96,120", "en,'960,000','1,200,000'"})
    void anAnswerIsChangedFromTheResultAndTheRestStays(String language, String before, String after) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(200, Address.named("result of one award").in(language)).page();
            assertEquals(before, tab.words(".total--now .end__figure"));
            page.locator("#answers summary").click();
            page.locator("#answers a[href*='equipment-investment']").click();
            assertEquals("1,200", page.locator(MONEY).inputValue());
            page.locator(MONEY).fill("１,５００ 万");
            page.locator("form button[type=submit]").click();
            assertTrue(tab.address().startsWith("/" + language + "/result?"), tab.address());
            assertTrue(tab.answers().contains("equipmentInvestment=1500&"), tab.answers());
            assertTrue(tab.answers().contains("projectStage=in-production&"), tab.answers());
            assertEquals(after, tab.words(".total--now .end__figure"));
            page.goBack();
            page.goBack();
            assertEquals(before, tab.words(".total--now .end__figure"));
            page.goForward();
            page.reload();
            assertEquals("1,200", page.locator(MONEY).inputValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theLanguageIsSwitchedInTheMiddleAndBackAgain(String language) {
        String other = language.equals("zh") ? "en" : "zh";
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(200, Address.named("money").in(language)).page();
            String query = ShortForm.of(URI.create(page.url()).getRawQuery());
            String asked = page.locator("input[name=asked]").inputValue();
            page.locator(".site-header__language").click();
            assertEquals("/" + other + "/questions/equipment-investment?" + query, tab.address());
            assertEquals(asked, page.locator("input[name=asked]").inputValue());
            assertEquals("2,400", page.locator(MONEY).inputValue());
            assertEquals(other.equals("zh") ? "zh-Hans" : "en", page.locator("html").getAttribute("lang"));
            page.locator(".site-header__language").click();
            assertEquals("/" + language + "/questions/equipment-investment?" + query, tab.address());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aSharedAddressShowsTheSameResult(String language) {
        String total;
        String address;
        try (Tab tab = chromium.tab(site, 1280)) {
            tab.expect(200, Address.named("result, long").in(language));
            total = tab.words(".end__figure");
            address = tab.page().locator("#take a[href^=http]").getAttribute("href");
        }
        try (Tab tab = chromium.tab(site, 360)) {
            tab.page().navigate(address);
            assertEquals(total, tab.words(".end__figure"));
        }
    }

    @ParameterizedTest
    @CsvSource({"zh,有误：", "en,Error:"})
    void anErrorIsSummedUpLeadsToItsFieldAndKeepsWhatWasTyped(String language, String prefix) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(200, Address.named("money, first asked").in(language)).page();
            page.locator(MONEY).fill("24 bananas");
            page.locator("form button[type=submit]").click();
            assertTrue(page.title().startsWith(prefix), page.title());
            assertEquals("24 bananas", page.locator(MONEY).inputValue());
            assertTrue(tab.words(".govuk-error-message").endsWith(tab.words(".govuk-error-summary__list")));
            page.locator(".govuk-error-summary__list a").click();
            assertEquals("equipmentInvestment", page.evaluate("() => document.activeElement.id"));
            page.locator(MONEY).fill("2400");
            page.locator("form button[type=submit]").click();
            assertFalse(page.title().startsWith(prefix), page.title());
            assertTrue(tab.answers().contains("equipmentInvestment=2400&"), tab.answers());
            assertTrue(tab.answers().contains("projectKinds=new-build&"), tab.answers());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh,true,3000", "en,true,3000", "zh,false,30000000", "en,false,30000000"})
    void aFigureThatMayBeYuanIsAskedBackOnceWithoutJavaScript(String language, boolean isMeantInYuan, String figure) {
        try (Tab tab = chromium.tab(site, 360, options -> options.setJavaScriptEnabled(false))) {
            Page page = tab.expect(200, Address.named("money, first asked").in(language)).page();
            page.locator(MONEY).fill("30,000,000");
            page.locator("form button[type=submit]").click();
            assertEquals(1, page.locator(".doubt__question").count());
            page.locator(".doubt__readings a").nth(isMeantInYuan ? 0 : 1).click();
            assertEquals(0, page.locator(".doubt__question").count());
            assertTrue(tab.answers().contains("equipmentInvestment=" + figure + "&"), tab.answers());
            page.locator(".progress__link").click();
            page.locator(".site-header__language").click();
            assertEquals(0, page.locator(".doubt__question").count(), "asked once, in whichever language");
            page.locator("#answers summary").click();
            assertTrue(tab.words("#answers").contains(isMeantInYuan ? "30,000,000" : "300,000,000,000"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatIsLeftEmptyAmongSeveralFiguresIsZeroNoneOrNotKnown(String language) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(200, language + "/questions/platform-size?topics=digital").page();
            Clerk clerk = new Clerk(page, null);
            clerk.goOn();
            page.locator(".govuk-error-summary__list a").click();
            assertEquals("platformEnterprisesServed", page.evaluate("() => document.activeElement.id"));
            page.locator("#platformDevicesConnected").fill("1万");
            clerk.choose("[name=none]");
            clerk.goOn();
            assertEquals(1, page.locator(".govuk-error-summary").count());
            assertTrue(page.locator("[name=none]").isChecked());
            clerk.choose("[name=none]");
            clerk.goOn();
            assertTrue(tab.answers().contains("platformEnterprisesServed=0&platformSameIndustryEnterprises=0"),
                    tab.answers());
            assertTrue(page.locator(".read-as").innerText().contains("10,000"));
            tab.expect(200, language + "/questions/platform-size?topics=digital");
            clerk.choose("[name=none]");
            clerk.goOn();
            assertTrue(tab.answers().contains("platformDevicesConnected=0&"), tab.answers());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noneOfTheseExcludesTheOthers(String language) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(200, language + "/questions/green-titles?topics=green").page();
            Clerk clerk = new Clerk(page, null);
            clerk.choose("[name=greenRecognitions][value=none]");
            clerk.choose("#greenRecognitions");
            clerk.goOn();
            assertEquals(1, page.locator(".govuk-error-summary").count());
            assertTrue(page.locator("#greenRecognitions").isChecked());
            clerk.choose("[name=greenRecognitions][value=none]");
            clerk.goOn();
            assertEquals(0, page.locator(".govuk-error-summary").count());
        }
    }

    @Test
    void whatNoLongerMattersIsLeftOutAndNamed() {
        try (Tab tab = chromium.tab(site, 1280)) {
            Page page = tab.expect(200, Address.named("result, long").in("en")).page();
            page.locator("#answers summary").click();
            page.locator("#answers a[href*='/en/topics']").click();
            for (int i = 2; i <= page.locator(".topic-card").count(); i++) {
                String card = "#topics-" + i;
                if (page.locator(card).isChecked()) {
                    new Clerk(page, null).choose(card);
                }
            }
            page.locator("form button[type=submit]").click();
            assertTrue(tab.words(".left-out").startsWith("These answers no longer matter and were left out:"));
            assertFalse(tab.answers().contains("platformDevicesConnected=4600"), tab.answers());
            assertTrue(tab.answers().contains("equipmentInvestment=2400"), tab.answers());
        }
    }
}
