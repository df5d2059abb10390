package org.awardcheck.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Question;
import org.awardcheck.policy.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingTest {
    /** What fits on a line of a heading on a narrow phone. */
    private static final int LINE = 10;

    private static String[] pieces(String chinese) {
        return Heading.heading(chinese, Locale.CHINESE).getValue().replaceAll("</?span[^>]*>", "")
                .split("<wbr>|(?<=[，、])");
    }

    /** Each was once parted within a word. */
    @ParameterizedTest
    @CsvSource({
        "按您的回答，没有符合的奖励,                 按您的/回答，/没有符合的/奖励",
        "平台服务的同一行业企业数还差9家,            平台服务的/同一行业/企业数/还差/9家",
        "为“三首”产品实际交了多少保费？,             为“三首”/产品实际/交了/多少保费？",
        "2023年至2025年获得了下列哪些称号？,         2023年/至2025年/获得了/下列哪些/称号？",
        "其他新兴产业和特色优势产业重点提升项目,     其他新兴/产业/和特色/优势产业/重点提升/项目",
        "仿制药（通过一致性评价或新取得注册证书）,   仿制药/（通过/一致性/评价/或新取得/注册证书）",
        "两个方案合计相同，都是96万元,               两个方案/合计相同，/都是96万元",
        "方案二最多可多得48万元，也可能一样多,       方案二/最多/可多得/48万元，/也可能/一样多",
        "52项不符合，27项未问到,                     52项/不符合，/27项/未问到",
        "其余6项奖励为什么不符合,                    其余/6项/奖励/为什么/不符合",
        "可能符合8项奖励，另有1项要等投产,           可能符合/8项/奖励，/另有/1项/要等/投产",
        "制造业重点支持领域新建项目分档奖励,         制造业/重点/支持领域/新建项目/分档奖励",
        "传统工艺、技艺发掘、保护、创新项目,         传统工艺、/技艺发掘、/保护、/创新项目",
        "设备投资额多少，奖励多少,                   设备/投资额/多少，/奖励多少",
        "深入推进“未来工厂+产业大脑”,                深入推进/“未来/工厂+/产业大脑”"})
    void aChineseHeadingBreaksBetweenWordsAlone(String heading, String pieces) {
        assertEquals(List.of(pieces.split("/")), List.of(pieces(heading)));
    }

    @ParameterizedTest
    @CsvSource({"New build & more, New build &amp; more", "省级未来工厂, 省级未来工厂", "天地玄黄宇宙洪荒辰宿, 天地玄黄宇宙洪荒辰宿"})
    void whatHasNoWordsToPartStaysAsItIs(String heading, String html) {
        assertEquals(html, Heading.heading(heading, heading.startsWith("N") ? Locale.ENGLISH : Locale.CHINESE)
                .getValue());
    }

    static Stream<String> titles() {
        return PublishedPolicy.EDITIONS.policies().stream().flatMap(policy -> Stream.of(
                policy.awards().stream().map(Award::title), policy.questions().stream().map(Question::title),
                policy.awards().stream().map(award -> award.clause().title()), policy.sections().stream()
                .map(it -> it.title()),
                policy.facts().stream().map(it -> it.label())).flatMap(it -> it)).map(Text::zh).distinct();
    }

    /** A new title needs its words in the list where they are not there yet, so that it need not be parted anywhere. */
    @ParameterizedTest
    @MethodSource("titles")
    void everyTitleOfThePolicyHasPlacesToBreak(String title) {
        String[] pieces = pieces(title);
        assertEquals(title, String.join("", pieces));
        assertTrue(Arrays.stream(pieces).allMatch(piece -> piece.length() <= LINE), () -> String.join("/", pieces));
    }
}
