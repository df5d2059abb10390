package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.awardcheck.policy.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as HTML: brackets stand for a span that does not break, braces for Chinese. */
class ProseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZH | 满500万元：最高1,000万元           | 满[500万元：]最高[1,000万元]
            ZH | 2,400万元 × 8% = 192万元，上限1,000万元 | [2,400万元 × 8%] [= 192万元，]上限[1,000万元]
            ZH | 360万元～720万元                   | [360万元～][720万元]
            ZH | 2025年12月31日测算                 | [2025年12月31日]测算
            ZH | 90项奖励                           | [90项]奖励
            EN | at most 5,000,000 yuan.            | at most [5,000,000 yuan.]
            EN | 31 December 2025 is over           | [31 December 2025] is over
            EN | 12,000,000 × 8% = 960,000 yuan     | [12,000,000 × 8%] [= 960,000 yuan]
            EN | First product (三首), new          | First product ({三首}), new
            EN | policy 湖政办发〔2023〕23号 of     | policy {湖政办发〔2023〕23号} of
            EN | 2,400 万元                         | [2,400 {万元}]
            ZH | 1,200.5                            | 1,200.5
            EN | 12,005,000                         | 12,005,000
            EN | 1.                                 | 1.
            ZH | .                                  | .
            EN | <b>&'"                             | &lt;b&gt;&amp;&#39;&quot;""", quoteCharacter = '~')
    void figuresStayTogetherAndChineseIsMarked(Language language, String text, String html) {
        assertEquals(html, Prose.html(text, language)
                .replaceAll("<span class=\"nowrap\">([^<]*)<span[^>]*>(.*?)</span></span>", "[$1{$2}]")
                .replaceAll("<span class=\"nowrap\">(.*?)</span>", "[$1]")
                .replaceAll("<span lang=\"zh-Hans\">(.*?)</span>", "{$1}"));
    }
}
