package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The result on a phone: short, with large totals that stay in their card, and headings that break between words. */
@QuarkusTest
class ResultLayoutTest extends BrowserTest {
    /** The words of which a line holds a part only. */
    private static final String BROKEN_WORDS = """
            words => {
              const broken = [];
              for (const heading of document.querySelectorAll('h1, h2, h3, h4, .end > .nowrap')) {
                const nodes = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
                for (let node; node = nodes.nextNode();) {
                  for (const word of words) {
                    for (let at = node.data.indexOf(word); at >= 0; at = node.data.indexOf(word, at + 1)) {
                      const range = document.createRange();
                      range.setStart(node, at);
                      range.setEnd(node, at + word.length);
                      if (new Set([...range.getClientRects()].map(it => Math.round(it.top))).size > 1) {
                        broken.push(word + ' in ' + heading.innerText);
                      }
                    }
                  }
                }
              }
              return broken;
            }""";
    /** With room left for what later comes to it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | result of one award     | 3000
            en | result of one award     | 3200
            zh | result, long            | 6500
            en | result, long            | 8000
            zh | result after the period | 6500
            en | result after the period | 8000""")
    void aResultIsShort(String language, String name, int most) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(200, Address.named(name).in(language)).page();
            int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
            assertTrue(height <= most, height + " px");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 34px", "en, 27px"})
    void aTotalIsLargeAndStaysInItsCard(String language, String size) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(200, Address.named("result, long").in(language)).page();
            assertEquals(size, page.evaluate("() => getComputedStyle(document.querySelector('.end__figure')).fontSize"));
            for (int width : new int[] {320, 360, 768, 1280}) {
                page.setViewportSize(width, 800);
                assertEquals(List.of(), page.evaluate("""
                        () => [...document.querySelectorAll('.half, .half *')].filter(it => {
                          const card = it.closest('.card').getBoundingClientRect(), box = it.getBoundingClientRect();
                          return box.width && !it.closest('svg') && (box.left < card.left || box.right > card.right);
                        }).map(it => it.className)"""), "at " + width);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"result, long", "result of one award", "result of nothing", "result after the period", "why not, long",
        "titles under headings", "yes or no"})
    void aChineseHeadingBreaksBetweenWords(String name) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(200, Address.named(name).in("zh")).page();
            for (int width : new int[] {320, 360, 414}) {
                page.setViewportSize(width, 800);
                assertEquals(List.of(), page.evaluate(BROKEN_WORDS, List.of("荣誉", "产品", "2023—2025年", "万元", "项目", "奖励",
                        "认证", "鉴定", "验收", "企业", "湖州", "政策")), "at " + width);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void theRateOfAKindOfProjectStandsUnderItsLabel(int width) {
        try (Tab tab = chromium.tab(site, width)) {
            Page page = tab.expect(200, Address.named("kinds").in("en")).page();
            assertEquals(List.of(), page.evaluate("""
                    () => [...document.querySelectorAll('.choice:has(.choice__amount--words)')].filter(it => {
                      const words = it.querySelector('.choice__words').getBoundingClientRect();
                      const rate = it.querySelector('.choice__amount--words').getBoundingClientRect();
                      return rate.top < words.bottom - 1 || Math.abs(rate.left - words.left) > 2 || words.height > 80;
                    }).map(it => it.innerText)"""));
            assertTrue(page.locator(".choice__amount--words").count() > 0);
        }
    }
}
