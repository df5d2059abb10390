package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The result on a phone: short, with large totals that stay in their card, and headings that break between words. */
@QuarkusTest
class ResultLayoutTest extends BrowserTest {
    /** The words, and the pieces of headings between two places to break, of which a line holds a part only. */
    private static final String BROKEN_WORDS = """
            words => {
              const broken = [];
              const isParted = (node, from, to) => {
                const range = document.createRange();
                range.setStart(node, from);
                range.setEnd(node, to);
                return new Set([...range.getClientRects()].map(it => Math.round(it.top))).size > 1;
              };
              for (const heading of document.querySelectorAll('h1, h2, h3, h4, .end > .nowrap')) {
                const nodes = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
                for (let node; node = nodes.nextNode();) {
                  const isPiece = !node.parentElement.closest('.eyebrow') && !/\\s|[，、。）～]./.test(node.data.trim());
                  if (isPiece && isParted(node, 0, node.data.length)) {
                    broken.push(node.data + ' in ' + heading.innerText);
                  }
                  for (const word of words) {
                    for (let at = node.data.indexOf(word); at >= 0; at = node.data.indexOf(word, at + 1)) {
                      if (isParted(node, at, at + word.length)) {
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
                        () => [...document.querySelectorAll('.total, .total *')].filter(it => {
                          const card = it.closest('.card').getBoundingClientRect(), box = it.getBoundingClientRect();
                          return box.width && !it.closest('svg') && (box.left < card.left || box.right > card.right);
                        }).map(it => it.className)"""), "at " + width);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aChineseHeadingBreaksBetweenWords(String address) {
        Tab tab = chromium.kept(site);
        tab.go("zh" + address);
        for (int width : new int[] {320, 360, 1280}) {
            tab.page().setViewportSize(width, 800);
            assertEquals(List.of(), tab.page().evaluate(BROKEN_WORDS,
                    List.of("荣誉", "产品", "2023—2025年", "万元", "项目", "奖励",
                    "认证", "鉴定", "验收", "企业", "湖州", "政策", "符合", "合计", "方案", "行业", "投产", "为什么")), "at " + width);
        }
        tab.check();
    }

    /** Every page in every state, and some award pages with long names. */
    static Stream<String> pages() {
        return Stream.concat(Address.all().map(address -> address.in("")), Stream.of("/awards/new-build-tiered",
                "/awards/generic-drug", "/awards/craft-heritage-project", "/awards/new-build-key-upgrade",
                "/questions/drugs",
                "/questions/heritage-titles", "/questions/quality-titles", "/questions/operator-titles",
                "/questions/first-product-premium", "/questions/chain-role")).distinct();
    }

    /** Two dates take a long sentence, which would fill a phone in the size of a short one. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aLongDifferenceLeavesRoomBelowIt(String language) {
        try (Tab tab = chromium.tab(site, 360)) {
            Page page = tab.expect(200, Address.named("compare, another stage on another day").in(language)).page();
            int height = (int) page.evaluate("() => Math.round(document.querySelector('h1').getBoundingClientRect().height)");
            assertTrue(height <= 280, height + " px");
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
