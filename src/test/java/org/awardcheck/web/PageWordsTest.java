package org.awardcheck.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.browser.Address;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Language;
import org.awardcheck.wording.Quotes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say, word for word, where it has once been said wrongly. */
@QuarkusTest
class PageWordsTest {

    /** The words of a page, whatever its status, without its tags and with single spaces. */
    private static String words(String address) {
        return given().urlEncodingEnabled(false).header("Accept", "text/html").get(address).then().extract().asString()
                .replaceAll("</?(?:p|h[1-6]|d[dt]|t[dh]|li|div|section)\\b", " $0").replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    private static void assertSaid(String address, String words) {
        String page = words(address);
        assertTrue(page.contains(words), () -> address + " does not say '" + words + "': " + page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/questions/operator-titles | 省五星级小微企业园 首次；奖励由园区运营机构领取
            /en/questions/operator-titles | enterprise park for the first time. Paid to the operator of the park
            /zh/questions/soft-investment | 政策还写明：上限按单个项目计
            /en/questions/soft-investment | The policy also says: The cap is for one project
            /zh/awards/exhibition-booth   | 本站的理解，不是政策原文 这一条写在支持历史经典产业的条款里
            /en/awards/exhibition-booth   | The policy also says: The fair, at home or abroad, must be organised by""")
    void whatThePolicyAsksForAndNoQuestionDoesIsSaidWhereAnAwardIsExplained(String address, String words) {
        assertSaid(address, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/questions/quality-titles | “双碳”认证（首次通过） 首次
            /en/questions/quality-titles | on record on record
            /en/questions/digital-titles | accepted accepted
            /zh/questions/growth-titles  | （当年认定） 当年认定""")
    void whatATitleSaysItselfIsNotSaidAgain(String address, String words) {
        String page = words(address);
        assertFalse(page.contains(words), () -> address + " says '" + words + "'");
    }

    /** There is no common rule that a title must be held for the first time or not yet paid for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/questions/digital-titles    | 2023年至2025年获得了下列哪些数字经济称号？
            /en/questions/digital-titles    | Which of these digital titles did you obtain in 2023 to 2025?
            /zh/questions/green-titles      | 2023年至2025年获得了下列哪些绿色制造称号？
            /en/questions/innovation-titles | Which of these innovation titles did you obtain in 2023 to 2025?
            /zh/questions/quality-titles    | 取得“品字标”国际互认证书的，更早获得的“品字标”也请选上。
            /zh/questions/quality-titles    | “品字标”以前领过奖励的，它的20万元不会再得，合计要相应减去。
            /en/questions/quality-titles    | rewarded earlier, its 200,000 yuan is not paid again: take it off the total.
            /zh/questions/heritage-titles   | 国家工艺美术大师或工作室 新获得
            /en/questions/heritage-titles   | High-Quality Silk Mark, passed re-evaluation
            /zh/questions/growth-titles     | “金象”企业（连续三年认定）
            /en/questions/growth-titles     | Provincial Hidden Champion for the first time
            /en/questions/operator-titles   | did your park or service body obtain in 2023 to 2025?""")
    void aTitleCountsAsItsOptionSays(String address, String words) {
        assertSaid(address, words);
        String page = words(address);
        assertFalse(page.contains("还没有领过奖励") || page.contains("not yet rewarded"), address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/questions/project-kinds | 本站的理解，不是政策原文一个项目的不同部分可以分属几类；同一批设备，新建和技术改造只能选其一。
            /en/questions/project-kinds | the same equipment is either a new build or a technical transformation
            /zh/questions/industry      | 也包括第三代半导体（本站的理解）
            /en/questions/industry      | Automotive electronics of new energy vehicles, too (our reading)
            /zh/questions/industry      | 大数据、云计算，以及新能源汽车以外的汽车电子；第三代半导体选“半导体及光电”（本站的理解）
            /en/questions/industry      | for third-generation semiconductors choose “Semiconductors and optoelectronics” (our reading)
            /zh/awards/new-build-key-upgrade | 第三代半导体按“半导体及光电”，新能源汽车的汽车电子按“新能源汽车”。
            /zh/awards/new-build-key-upgrade  | 前沿领域同时属于八条产业链的，按产业链计
            /en/awards/new-build-tiered       | The policy does not list its supported fields one by one
            /zh/awards/smart-factory-provincial | 同一系列称号的高低两级都有的，分别计算；由低一级升上来的，可能只补差额。
            /en/awards/hidden-champion-provincial | on an upgrade only the difference may be paid
            /zh/about                         | 每次只测算一个项目；有几个项目的，请逐个测算
            /en/about                         | may still be settled later by the notices of the year""")
    void whereThePolicyLeavesRoomOurReadingIsSaid(String address, String words) {
        assertSaid(address, words);
    }

    /** National and provincial titles are given by others, and the bureau does not run the site. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh        | 由湖州市经济和信息化局等主管部门按当年申报通知审核兑付，并受年度预算限制。本站只做自测
            /en        | The Huzhou Economy and Information Technology Bureau and the other departments in charge review and pay
            /zh/about  | 主管部门 湖州市经济和信息化局等
            /en/about  | Departments in charge Huzhou Economy and Information Technology Bureau and others
            /zh/result?inHuzhou=yes&on=2025-06-30 | 由湖州市经济和信息化局等主管部门按当年申报通知审核兑付，并受年度预算限制
            /en/awards/new-build-chain-building   | The departments in charge set a rate between 15% and 30%
            /zh        | 每次只测一个项目；有几个项目的，请逐个测算。
            /en        | One check is for one project: check several one by one.
            /en        | One check is for one project""")
    void whoDecidesAndAboutWhatIsSaid(String address, String words) {
        assertSaid(address, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/answers?x=1                      | 网址中的参数“x”无法识别
            /zh/awards/sme-park-four-star        | 认定要求：首次
            /zh/awards/sme-park-four-star        | 兑付与项目进度无关
            /en/awards/sme-park-four-star        | Paid at any stage of the project
            /zh/awards                           | 政策板块
            /zh/topics                           | 结果中单独列为“未问到”
            /zh/questions/equipment-investment   | 只计为本项目购置的生产设备，不含土地、厂房、流动资金和软性投入。
            /zh/awards/innovative-drug           | 每个品种800万元
            /zh/awards/platform-scale-cross-industry | 平台服务企业数超过200家 平台连接设备数超过1万台
            /zh/questions/first-product-premium  | 首台（套）
            /zh/questions/platform-size          | 未填的暂不清楚
            /zh/questions/platform-size          | 未填的按0计算。
            /en/questions/standards              | What you leave empty counts as 0.
            /en/questions/standards              | I don’t know the ones left empty
            /zh/questions/location               | 暂不清楚
            /zh/about                            | 下限取各项下限中最高者，上限取各项上限中最高者
            /zh/about                            | 仅设上限，未设最低额
            /en/about                            | how it calculates
            /zh/result                           | 按土地出让收入0.5%以上提取“腾笼换鸟”专项经费
            /zh/result?on=2025-06-30             | 版本 2023—2025年版
            /en/result?on=2025-06-30             | Edition 2023–2025 edition
            /en/awards                           | business start-ups and employment
            /en                                  | Implementation Opinions of Huzhou on Promoting High-Quality Development of Manufacturing (2023–2025)
            /en/awards/single-champion           | Single Champion Demonstration Enterprise (Product)
            /en/awards/maker-in-china            | Maker in China Competition
            /en/questions/chain-role             | Chain strengthening and gap filling: 12% of equipment investment, at most 30,000,000 yuan
            /en/questions/chain-role             | Chain building: 15% to 30% of equipment investment, at most 50,000,000 yuan
            /zh/questions/chain-role             | 重点建链：设备投资额的15%～30%，上限5,000万元
            /en/topics                           | Standard booth fees paid in full
            /en/questions/drugs                  | Innovative drug 8,000,000 yuan for each variety
            /en/questions/project-kinds          | awards depend on this answer
            /zh/topics                           | 单项最高50万元标准展位费全额
            /en/questions/industry               | Frontier fields, another emerging industry or a local speciality industry: 8% of equipment investment
            /en/questions/industry               | geographic information or CNC machine tools: 12%
            /en/questions/growth-titles          | for management improvement recognised in the year
            /en/questions/platform-size          | Devices connected to the platform: more than 10,0002,000,000 yuan
            /en/questions/standards              | International standard, as lead drafter 1,000,000 yuan for each standard
            /en/awards/green-product-certification | 200,000 yuan for the first certificate, 20,000 yuan for each further one, at most 300,000 yuan
            /en/awards/key-high-tech-product     | 200,000 yuan for each product
            /zh/about                            | 确定金额 按固定数额或固定比例算出一个数
            /en/about                            | Exact amount One figure, from a fixed sum or a fixed rate
            /en/about                            | what may be available as the project stands
            /en/about                            | the awards that depend on it stay open
            /en/result?inHuzhou=yes              | No award is certain yet; 90 need more answers
            /en/awards/quality-steward?inHuzhou=yes&qualityRecognitions=none | By your answers Does not apply
            /en/awards/quality-steward?inHuzhou=yes | By your answers Needs answers
            /en/awards/innovative-drug           | 8,000,000 yuan for each variety
            /zh/prepare?inHuzhou=yes&projectKinds=technical-transformation&equipmentInvestment=1200&projectStage=planned | 项目实施完成后
            /zh/result?inHuzhou=yes&projectKinds=technical-transformation&equipmentInvestment=1200&projectStage=completed | 需要备好的资料
            /en/questions/standards              | “Led” means as the main drafter, “joined” as the second or third.
            /zh/result?topics=none&inHuzhou=yes  | 保存结果
            /zh/result?growthRecognitions=golden-ox,maker-in-china&inHuzhou=yes&on=2025-06-30 | 可能符合2项奖励
            /zh/result?growthRecognitions=golden-ox,maker-in-china&inHuzhou=yes&on=2025-06-30 | 先列金额确定的、金额大的。
            /zh/result?inHuzhou=yes              | 尚无可确定的奖励，90项待定
            /zh/result?inHuzhou=yes&projectKinds=technical-transformation,energy-saving,resource-recycling&equipmentInvestment=1200&energySavingInvestment=100&projectStage=completed&on=2025-06-30 | 96万元）、节能降碳技改项目（15万元）和工业资源循环综合利用项目
            /en/result?inHuzhou=yes&projectKinds=technical-transformation,energy-saving,resource-recycling&equipmentInvestment=1200&energySavingInvestment=100&projectStage=completed&on=2025-06-30 | 960,000 yuan), Energy-saving and carbon-reduction retrofit (150,000 yuan) and Industrial resource recycling project""")
    void aSentenceIsAsAReaderOfItsLanguageWouldWriteIt(String address, String words) {
        assertSaid(address, words);
    }

    /** Said once, and found unclear, untrue or out of use. */
    private static final Map<String, List<String>> NO_MORE = Map.of(
            "zh", List.of("可能申请", "不是本站的问题", "何时算数", "不适用", "未能判断", "还不能判断", "未定", "准确金额",
                    "只有上限", "保底", "兑付不看", "首台套", "我还不知道", "带走这份", "算得准", "最高的最低额", "取自土地", "没有写",
                    "算为", "不算", "huzhou-manufacturing-", "个800万", "超10,000", "没有配置", "没有写明提供者", "读不懂", "只差一步", "申报前",
                    "准备申报",
                    "不属于以上产业链", "未涉及这一方面", "按这些回答归入", "有几个项目的逐个测算", "是不是“标杆示范”项目"),
            "en", List.of("hangs on", "hang on", "may be had", "how it reckons", "waits for no stage", "Run by",
            "Run and decided",
                    "The bureau", "the bureau sets", "creating jobs", "implementing opinions", "no contact configured",
                    "does not name who runs", "not yet rewarded", "Maker in China contest", "annot tell yet",
                    "annot be told",
                    "none of our questions", "has reached:", "is no application", "is no decision", "is no date",
                    "topic not chosen", "By these answers another", "; check several projects",
                    "When it counts", "Is it this"));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatWasUnclearIsSaidNoMore(String language) {
        assertAll(Address.all().map(address -> () -> {
            String page = words("/" + address.in(language));
            NO_MORE.get(language).forEach(words -> assertFalse(page.contains(words), () -> address + ": " + words));
        }));
    }

    /** Words in a box for a figure are an answer that a choice stands for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | equipment-investment | equipmentInvestment=%E6%97%A0 | 设备投资额要填数字；没有的填0，不清楚就选“暂不清楚”
            zh | equipment-investment | equipmentInvestment=%E4%B8%8D%E7%9F%A5%E9%81%93 | 没有的填0，不清楚就选“暂不清楚”
            zh | equipment-investment | equipmentInvestment=%E2%80%94 | 设备投资额要填数字；没有的填0，不清楚就选“暂不清楚”
            zh | equipment-investment | equipmentInvestment=- | 设备投资额要填数字；没有的填0，不清楚就选“暂不清楚”
            en | equipment-investment | equipmentInvestment=none | enter a number; if there is none, enter 0; if you do not know, choose “I don’t know yet”
            zh | platform-size | platformEnterprisesServed=%E6%97%A0&platformDevicesConnected= | 没有的留空，全都没有就选“没有自己的平台”，不清楚的留空并选“未填的暂不清楚”
            en | standards | standardsLedNational=none&standardsLedIndustry= | choose “None of these”; if you do not know, leave it empty and choose “I don’t know the ones left empty”""")
    void wordsInABoxForAFigureAreToldTheChoiceThatSaysSo(String language, String question, String query,
    String message) {
        assertSaid("/" + language + "/next?asked=" + question + "&" + query, message);
    }

    /** What may be less on an upgrade is in the total in full. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh | 同一系列：{titles} 同一系列称号的高低两级都有的，分别计算；由低一级升上来的，可能只补差额。
            /en | Of one ladder: {titles} Titles of one ladder are counted separately where both are held
            """)
    void aResultThatCountsTwoTitlesOfOneLadderSaysSo(String site, String said) {
        String titles = site + "/result?inHuzhou=yes&growthRecognitions=";
        List<String> both = Stream.of("single-champion", "hidden-champion-provincial")
                .map(id -> PublishedPolicy.EDITIONS.policies().get(0).award(id).orElseThrow().title())
                .map(title -> title.in(Language.ofTag(site.substring(1)).orElseThrow())).toList();
        assertSaid(titles + "single-champion,hidden-champion-provincial",
                said.replace("{titles}", both.stream().map(Quotes::around)
                .collect(Collectors.joining(site.equals("/zh") ? "和" : " and "))));
        assertFalse(words(titles + "single-champion").contains(said.substring(0, said.indexOf('{')).strip()));
    }
}
