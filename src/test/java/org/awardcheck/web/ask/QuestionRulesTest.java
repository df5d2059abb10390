package org.awardcheck.web.ask;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question says of the awards that it decides: of each what is its own, of all what all have. */
@QuarkusTest
class QuestionRulesTest {

    private static Document page(String address) {
        return Jsoup.parse(given().urlEncodingEnabled(false).header("Accept", "text/html").get(address).then()
                .statusCode(200).extract().asString());
    }

    /** What is said of one award in the panel beside the question. */
    private static String ofAward(Document page, String title) {
        return page.select(".panel__part:has(.panel__name)").stream().filter(it -> it.select("h3").text().equals(title))
                .map(Element::text).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | drugs | 创新药 | 政策还写明：须已取得药品注册证书，并在湖州产业化
            zh | drugs | 改良型新药 | 政策还写明：须已取得药品注册证书，并在湖州产业化
            zh | drugs | 仿制药（通过一致性评价或新取得注册证书） | 政策还写明：通过一致性评价、新取得注册证书，有其一即可
            zh | drugs | 创新药、改良型新药、仿制药推广应用 | 政策还写明：限正在加快产业化的品种，按当年计
            en | drugs | Innovative drug | The policy also says: The drug must have its registration certificate and be produced in Huzhou
            en | drugs | Generic drug, consistency-evaluated or newly registered | The policy also says: Either passed the consistency evaluation or newly obtained a registration certificate
            en | drugs | Drug promotion and industrialisation | The policy also says: For varieties whose industrialisation is being stepped up, counted for the year
            zh | platform-size | 细分行业平台规模奖励（同一行业企业超100家、连接设备超5,000台） | 政策还写明：平台须专注服务一个细分行业""")
    void whatIsAskedOfOneAwardStandsWithIt(String language, String question, String award, String qualifier) {
        Document page = page("/" + language + "/questions/" + question);
        assertTrue(ofAward(page, award).endsWith(qualifier), () -> ofAward(page, award));
        assertFalse(page.select(".panel > .panel__small").text().contains(qualifier), page.select(".panel")::text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | soft-investment | 政策还写明：上限按单个项目计
            en | soft-investment | The policy also says: The cap is for one project
            zh | equipment-investment | 政策还写明：上限按单个项目计
            en | chain-role | The policy also says: The cap is for one project""")
    void whatIsAskedOfAllStandsBelowThemOnce(String language, String question, String qualifier) {
        Document page = page("/" + language + "/questions/" + question);
        assertEquals(qualifier, page.select(".panel > .panel__small").first().text());
        assertEquals(1, page.select(".panel").text().split(qualifier, -1).length - 1);
    }

    /** A new build is paid by tiers; it has the heading and the most that is paid as the other kinds have theirs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 支持新兴产业投资扩量 | 新建最高5,000万元 | 技术改造设备投资额的8%，上限1,000万元 | 可多选。 | 一个项目的不同部分可以分属几类；同一批设备，新建和技术改造只能选其一。
            en | New projects in emerging industries | New buildup to 50,000,000 yuan | Technical transformation8% of equipment investment, at most 10,000,000 yuan | Choose all that apply. | A project is of several kinds only where its parts differ; the same equipment is either a new build or a technical transformation.""")
    void aNewBuildHasItsHeadingAndAmount(String language, String heading, String build, String transformation,
    String several,
            String reading) {
        Document page = page("/" + language + "/questions/project-kinds");
        assertEquals(heading, page.select(".choices__heading").first().text());
        List<String> labels = page.select(".choice label").eachText();
        assertEquals(List.of(build, transformation), labels.subList(0, 2).stream()
                .map(it -> it.replaceAll("(新建|改造|build|formation) ", "$1")).toList());
        assertEquals(page.select(".choices__heading").size(), page.select(".govuk-checkboxes").size() - 1,
                "all but the last are under headings");
        assertEquals(List.of(several, reading), page.select(".govuk-hint:not(.govuk-checkboxes__hint)").stream()
                .map(it -> it.hasClass("reading") ? it.ownText() : it.text()).toList());
        assertFalse(page.select(".reading").text().contains(several), "how to answer is no reading");
    }

    /** It is said of every question of which several options may be chosen, to those who hear it, too. */
    @ParameterizedTest
    @CsvSource({"zh, green-titles, 可多选。", "en, green-titles, Choose all that apply.", "zh, growth-titles, 可多选。",
            "zh, industry,", "en, drugs,"})
    void thatSeveralMayBeChosenIsSaidWhereverTheyMay(String language, String question, String several) {
        Element fieldset = page("/" + language + "/questions/" + question).select("fieldset").first();
        Element hint = fieldset.getElementById(question + "-several");
        assertEquals(several, hint == null ? null : hint.text());
        assertEquals(hint != null, fieldset.attr("aria-describedby").contains(question + "-several"));
    }
}
