package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines end: labels have room, and no word of a heading is torn apart. */
@QuarkusTest
class LinesTest extends BrowserTest {
    /** The words that are on two lines, in headings. */
    private static final String TORN = """
            words => [...document.querySelectorAll('h1, h2, h3')].flatMap(heading => {
              const torn = [], walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
              for (let node; node = walker.nextNode();) for (const word of words)
                for (let i = node.data.indexOf(word); i >= 0; i = node.data.indexOf(word, i + 1)) {
                  const range = document.createRange();
                  range.setStart(node, i);
                  range.setEnd(node, i + word.length);
                  const tops = new Set([...range.getClientRects()].filter(box => box.width > 1).map(box => Math.round(box.top)));
                  if (tops.size > 1) torn.push(word + ' in ' + heading.textContent);
                }
              return torn;
            })""";

    @ParameterizedTest
    @ValueSource(ints = {768, 1280})
    void aKindOfProjectHasItsRateBelowIt(int width) {
        try (Tab tab = chromium.tab(site, width)) {
            tab.expect(200, "en/questions/project-kinds?topics=project&inHuzhou=yes");
            List<?> lines = (List<?>) tab.page().evaluate("""
                    () => [...document.querySelectorAll('.choice__words')].map(label =>
                      Math.round(label.getBoundingClientRect().height / parseFloat(getComputedStyle(label).lineHeight)))""");
            assertTrue(lines.size() > 5 && lines.stream().allMatch(Integer.valueOf(1)::equals), lines::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 390, 768, 1280})
    void noHeadingTearsAWordApart(int width) {
        try (Tab tab = chromium.tab(site, width)) {
            for (String page : List.of("questions/quality-titles", "questions/accepted-projects-and-products",
                    "questions/heritage-titles", "questions/first-product-premium",
                    "questions/energy-saving-investment",
                    "awards/single-champion", "awards/key-high-tech-product",
                    "awards/green-design-demonstration-national", "topics")) {
                tab.expect(200, "zh/" + page);
                assertEquals(List.of(), tab.page().evaluate(TORN, List.of("荣誉", "产品", "项目", "企业", "设备", "标准")), page);
            }
        }
    }
}
