package org.awardcheck.web.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Parameters;
import org.awardcheck.policy.Payout;
import org.awardcheck.policy.Policy;
import org.awardcheck.web.query.ShortForm;
import org.awardcheck.wording.FigureFormat;
import org.awardcheck.wording.Phrases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue and the pages of single awards over HTTP, in both languages. */
@QuarkusTest
class CataloguePagesTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);
    private static final Pattern ROW = Pattern.compile("<li class=\"award-row\"><a href=");

    private static ValidatableResponse get(String address) {
        return given().urlEncodingEnabled(false).header("Accept", "text/html").get(address).then();
    }

    private static String text(String address) {
        return get(address).statusCode(200).extract().asString().replaceAll("<[^>]*>", "");
    }

    private static long rows(String address) {
        return ROW.matcher(get(address).statusCode(200).extract().asString()).results().count();
    }

    @ParameterizedTest
    @EnumSource
    void everyAwardHasAPageWithItsPayoutItsFiguresAndAnExample(Language language) {
        Phrases phrases = Phrases.of(POLICY, language);
        assertAll(POLICY.awards().stream().map(award -> () -> {
            String page = text("/" + language.tag() + "/awards/" + award.id());
            assertTrue(page.contains(award.title().in(language).replace("'", "&#39;")), award.id());
            assertTrue(page.contains(phrases.payout(award.payout()).replace("'", "&#39;")), award.id());
            assertTrue(page.contains(language == Language.ZH ? "算一个例子" : "A worked example"), award.id());
            award.qualifiers().forEach(text -> assertTrue(page.contains(text.in(language)), award.id() + " " + text));
            Parameters.of(award).forEach(figure -> assertTrue(shows(page, figure.value(),
                    FigureFormat.of(figure, language)), award.id() + " " + figure));
        }));
    }

    /** A threshold above zero is said in words: 'more than zero', 'from the first'. */
    private static boolean shows(String page, long value, String figure) {
        return value == 0 || page.contains(figure);
    }

    @Test
    void theListHasEveryAwardAndTheOtherSupport() {
        assertEquals(POLICY.awards().size(), rows("/zh/awards"));
        String page = text("/en/awards");
        POLICY.otherSupport().forEach(it -> assertTrue(page.contains(it.text().en().replace("'", "&#39;")), it.id()));
    }

    /** It once had 917 elements, so that a phone took long to lay it out. */
    @ParameterizedTest
    @ValueSource(strings = {"/zh/awards?on=2026-11-24", "/en/awards?on=2026-11-24",
            "/zh/awards?on=2026-11-24&sort=amount",
        "/en/awards?on=2026-11-24&inHuzhou=yes&topics=project"})
    void theListTakesFewElements(String address) {
        int elements = Jsoup.parse(get(address).extract().asString()).getAllElements().size();
        assertTrue(elements <= 917 / 2, elements + " elements");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind=range                                    | 1
            kind=unstated,upTo                            | 8
            section=stronger-industries                   | 12
            section=stronger-industries&kind=range        | 1
            section=stronger-industries&section=digital-economy | 26
            topic=medicine                                | 4
            q=%E7%BB%BF%E8%89%B2%E5%B7%A5%E5%8E%82        | 1
            q=GREEN+fAcToRy                               | 2
            q=%EF%BD%87%EF%BD%92%EF%BD%85%EF%BD%85%EF%BD%8E+factory | 2
            q=+++                                         | 90
            q=zzz                                         | 0""")
    void theListIsNarrowedAlikeInBothLanguages(String query, long found) {
        assertEquals(found, rows("/zh/awards?" + query));
        assertEquals(found, rows("/en/awards?" + query));
    }

    /** It is what the award pays, and not its reading or example again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/awards/new-build-tiered | 5,000万元     | 可能符合这项奖励，不计入合计金额。
            /en/awards/new-build-tiered | 50,000,000    | This award may fit; it adds no figure to the total.""")
    void aCapOfAnAwardWithoutARateIsNamedOnce(String address, String cap, String example) {
        String page = Jsoup.parse(get(address).extract().asString()).select("main").text();
        assertEquals(1, page.split(Pattern.quote(cap), -1).length - 1, page);
        assertTrue(page.contains(example), page);
        String situation = Jsoup.parse(get(address
                + "?topics=project&inHuzhou=yes&projectKinds=new-build&projectStage=in-production"
                + "&equipmentInvestment=3000&industry=frontier&chainRole=none&on=2025-06-30").extract().asString())
                .select(".outcome").text();
        assertEquals(1, situation.split(Pattern.quote(cap), -1).length - 1, situation);
    }

    /** 金象金牛; “金象”“金牛”; 专精特新小巨人; 国家级专精特新“小巨人”企业; 三首产品; 双碳认证 and the like. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %E9%87%91%E8%B1%A1%E9%87%91%E7%89%9B | golden-elephant,golden-ox,golden-elephant-three-years,golden-ox-three-years
            %E2%80%9C%E9%87%91%E8%B1%A1%E2%80%9D%E2%80%9C%E9%87%91%E7%89%9B%E2%80%9D | golden-elephant,golden-ox,golden-elephant-three-years,golden-ox-three-years
            %E4%B8%93%E7%B2%BE%E7%89%B9%E6%96%B0%E5%B0%8F%E5%B7%A8%E4%BA%BA | little-giant-national
            %E5%9B%BD%E5%AE%B6%E7%BA%A7%E4%B8%93%E7%B2%BE%E7%89%B9%E6%96%B0%E2%80%9C%E5%B0%8F%E5%B7%A8%E4%BA%BA%E2%80%9D%E4%BC%81%E4%B8%9A | little-giant-national
            %E4%B8%89%E9%A6%96%E4%BA%A7%E5%93%81 | first-product-international-or-domestic,first-product-provincial,first-product-insurance
            %E5%8F%8C%E7%A2%B3%E8%AE%A4%E8%AF%81 | dual-carbon-certification
            %E9%A6%96%E5%8F%B0%E5%A5%97 | first-product-international-or-domestic,first-product-provincial,first-product-insurance
            %E9%A6%96%E5%8F%B0%EF%BC%88%E5%A5%97%EF%BC%89 | first-product-international-or-domestic,first-product-provincial,first-product-insurance
            %E6%8A%80%E6%94%B9 | technical-transformation,technical-transformation-benchmark,energy-saving
            %E6%9C%BA%E5%99%A8%E6%8D%A2%E4%BA%BA | technical-transformation,technical-transformation-benchmark
            %E6%9C%BA%E5%99%A8%E4%BA%BA | technical-transformation,technical-transformation-benchmark
            robot | technical-transformation,technical-transformation-benchmark
            Robots. | technical-transformation,technical-transformation-benchmark
            three+firsts | first-product-international-or-domestic,first-product-provincial,first-product-insurance
            %E7%BB%BF%E8%89%B2%E5%B7%A5%E5%8E%82%E3%80%82 | green-factory-national
            %E5%B1%95%E4%BC%9A | exhibition-booth
            Little+Giants | little-giant-national
            %E8%BF%90%E8%90%A5%E6%9C%BA%E6%9E%84 | sme-innovation-base-national,sme-park-five-star,sme-park-four-star,digital-sme-park-provincial
            %E4%BA%91%E6%9C%8D%E5%8A%A1 | digital-transformation""")
    void aTitleIsFoundByWhatPeopleCallIt(String typed, String ids) {
        for (String language : List.of("zh", "en")) {
            assertEquals(List.of(ids.split(",")), found("/" + language + "/awards?q=" + typed));
        }
    }

    /** What enterprises say for short, in either language, on pages of both; in the order of the policy. */
    @ParameterizedTest
    @CsvFileSource(resources = "/pages/searches.csv", delimiter = '|', maxCharsPerColumn = 2000)
    void anAwardIsFoundByItsUsualShortForm(String typed, String ids) {
        for (String language : List.of("zh", "en")) {
            assertEquals(List.of(ids.split(" ")), found("/" + language + "/awards?q="
                    + URLEncoder.encode(typed, StandardCharsets.UTF_8)), typed);
        }
    }

    @Test
    void aFigureIsFoundByItselfAlone() {
        List<String> found = found("/zh/awards?q=5000");
        assertEquals(found, found("/en/awards?q=5%2C000"));
        assertTrue(found.containsAll(List.of("platform-scale-single-industry", "new-build-chain-building")),
                found::toString);
        assertFalse(found.contains("smart-factory-provincial") || found.contains("technical-transformation"),
                found::toString);
        assertEquals(List.of("technical-transformation", "new-build-key-upgrade").stream().sorted().toList(),
                found("/zh/awards?q=8%25").stream().filter(id -> !id.endsWith("benchmark")).sorted().toList());
    }

    @Test
    void countsBesideFiltersCountWhatTheSearchLeaves() {
        String page = text("/en/awards?q=silk&kind=exact").replaceAll("\\s+", " ");
        assertTrue(page.contains("Stronger industries2") && page.contains("Digital economy0")
                && page.contains("Exact amount2") && page.contains("Range0"), page);
    }

    @Test
    void theButtonOfTheSearchStandsBeforeTheBoxes() {
        String page = get("/zh/awards").extract().asString();
        assertTrue(page.indexOf("type=\"submit\"") > page.indexOf("type=\"search\"")
                && page.indexOf("type=\"submit\"") < page.indexOf("type=\"checkbox\""));
    }

    private static List<String> found(String address) {
        return Pattern.compile("class=\"award-row\"><a href=\"/[a-z]+/awards/([a-z0-9-]+)")
                .matcher(get(address).statusCode(200).extract().asString()).results().map(it -> it.group(1)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25%25", "%00", "%ff", "%5B%28%2A", "%3Cb%3E", "%22", "*", "%F0%9F%98%80", "%7B%7D"})
    void junkIsSearchedForAndShownAsText(String typed) {
        get("/zh/awards?q=" + typed).statusCode(200).body(not(containsString("<b>")),
                containsString("没有同时符合这些条件的奖励"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/awards?kind=huge     | 里没有“huge”
            /en/awards?section=zero  | has no value “zero”
            /zh/awards?sort=name     | 没有“name”这种排序
            /en/awards?sort=amount&sort=x | There is no order “x”
            /en/awards?fit=yours     | The filter “My answers” has no value “yours”
            /en/awards?words=a       | is not recognised""")
    void anUnknownFilterIsNamed(String address, String message) {
        get(address).statusCode(400).body(containsString("govuk-error-summary"), containsString(message));
    }

    @Test
    void aSearchThatIsTooLongIsNamed() {
        get("/zh/awards?q=" + "a".repeat(101)).statusCode(400).body(containsString("关键词太长"));
    }

    @Test
    void eachChipLeavesOneFilterOutAndKeepsTheAnswers() {
        get("/zh/awards?kind=range&section=digital-economy&inHuzhou=yes").statusCode(200).body(allOf(
                containsString("href=\"/zh/awards?kind=range&amp;" + ShortForm.of("inHuzhou=yes") + "\""),
                containsString("href=\"/zh/awards?section=digital-economy&amp;" + ShortForm.of("inHuzhou=yes") + "\""),
                containsString("name=\"a\" value=\"" + ShortForm.of("inHuzhou=yes").substring(2) + "\"")));
    }

    /** By what it pays at most, for one thing where it pays by the piece; what names no figure comes last. */
    @ParameterizedTest
    @ValueSource(strings = {"/zh", "/en"})
    void theLargestAmountsComeFirstIfAskedFor(String site) {
        List<String> found = found(site + "/awards?sort=amount");
        assertEquals(POLICY.awards().size(), Set.copyOf(found).size());
        // 5,000 万 twice, 3,000 万, 2,000 万, as the policy has them.
        assertEquals(List.of("new-build-chain-building", "new-build-chain-strengthening", "new-build-key-upgrade"),
                found.stream().filter(id -> id.startsWith("new-build-") && !id.endsWith("tiered")).toList());
        assertTrue(found.indexOf("new-build-chain-building") == 0
                && found.indexOf("innovative-drug") < found.indexOf("little-giant-national"),
                found::toString);
        Set<String> withoutFigure = POLICY.awards().stream().filter(award -> Entry.kind(award) == Amount.Kind.UNSTATED
                || award.payout() instanceof Payout.FullCost).map(Award::id).collect(Collectors.toSet());
        assertEquals(withoutFigure, Set.copyOf(found.subList(found.size() - withoutFigure.size(), found.size())));
        List<Long> most = found.stream().map(id -> Entry.all(POLICY).stream().filter(it -> it.award().id().equals(id))
                .findFirst()
                .orElseThrow().most().orElse(-1)).toList();
        assertEquals(most.stream().sorted(Comparator.reverseOrder()).toList(), most);
        assertEquals(POLICY.awards().stream().map(Award::id).toList(), found(site + "/awards?sort="));
    }

    @Test
    void theOrderStaysWhateverElseIsChosen() {
        Document page = Jsoup.parse(get("/en/awards?sort=amount&kind=range&inHuzhou=yes").extract().asString());
        assertEquals("amount", page.select("form input[name=sort]").attr("value"));
        assertTrue(page.select(".chip").stream().allMatch(chip -> chip.attr("href").contains("sort=amount")));
        assertEquals("In the policy’s order", page.select(".catalogue__links a[href=/en/awards?kind=range&"
                + ShortForm.of("inHuzhou=yes") + "]").text());
        assertTrue(page.select("h3").stream().noneMatch(heading -> heading.id().isEmpty()), "no sections");
    }

    /** What pays the most may pay little by these answers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 按您的测算金额从大到小排列 | 96万元 · 设备投资额的8%，上限1,000万元
            en | Your largest amount first | 960,000 yuan · 8% of equipment investment, at most 10,000,000 yuan""")
    void whatFitsIsInTheOrderOfWhatItComesTo(String language, String order, String row) {
        String answers = "topics=project,growth,innovation&inHuzhou=yes&projectKinds=technical-transformation&projectStage=completed"
                + "&equipmentInvestment=1200&benchmarkDemonstration=no&growthRecognitions=single-champion,maker-in-china,golden-ox";
        String site = "/" + language;
        Document page = Jsoup.parse(get(site + "/awards?fit=mine&" + answers).extract().asString());
        assertEquals(order, page.select(".catalogue__links a[href*=sort=]").text());
        List<String> found = found(site + "/awards?fit=mine&sort=amount&" + answers);
        assertEquals(List.of("single-champion", "maker-in-china", "technical-transformation", "golden-ox"),
                found.stream().filter(Set.of("maker-in-china", "single-champion", "technical-transformation",
                "golden-ox")::contains).toList());
        Map<String, Long> own = new HashMap<>();
        given().get(site + "/result.json?" + answers)
                .jsonPath().<Map<String, Object>>getList("awards.findAll { it.amount != null }")
                .forEach(it -> own.put(it.get("id").toString(), ((Number) ((Map<?, ?>) it.get("amount")).get("maximum"))
                .longValue()));
        assertEquals(own.keySet(), Set.copyOf(found.subList(0, own.size())), "what may be had first");
        List<Long> sums = found.subList(0, own.size()).stream().map(own::get).toList();
        assertEquals(sums.stream().sorted(Comparator.reverseOrder()).toList(), sums);
        assertTrue(Jsoup.parse(get(site + "/awards?fit=mine&sort=amount&" + answers).extract().asString())
                .select(".award-row")
                .eachText().stream().anyMatch(it -> it.replace('\u00a0', ' ').contains(row)), row);
    }

    /** What waits for an answer or for a stage is not listed as if it were had. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 技术改造项目 96万元 · 设备投资额的8%，上限1,000万元 | “标杆示范”技术改造项目 投产后：144万元 · 设备投资额的12%（8% + 4%），上限3,000万元 | 国家专精特新“小巨人” 待定：50万元
            en | Technical transformation project 960,000 yuan · 8% | Benchmark demonstration technical transformation project Once in production: 1,440,000 yuan · 12% | National Little Giant (specialised and sophisticated SME) Needs answers: 500,000 yuan""")
    void whatFitsSaysWhatIsOpenAndWhatWaits(String language, String obtainable, String later, String open) {
        String answers = "topics=project,growth&inHuzhou=yes&projectKinds=technical-transformation&projectStage=completed"
                + "&equipmentInvestment=1200&benchmarkDemonstration=yes";
        for (String order : List.of("", "&sort=amount")) {
            List<String> rows = Jsoup.parse(get("/" + language + "/awards?fit=mine" + order + "&" + answers).extract()
                    .asString())
                    .select(".award-row").eachText().stream().map(it -> it.replace('\u00a0', ' ')).toList();
            for (String row : List.of(obtainable, later, open)) {
                assertTrue(rows.stream().anyMatch(it -> it.startsWith(row)), () -> row + " in " + rows);
            }
        }
        assertFalse(text("/" + language + "/awards?" + answers).contains(later),
                "the policy's own where all are listed");
    }

    /** Neither what is ruled out nor what was never asked: what applies, and what cannot be told yet. */
    @ParameterizedTest
    @ValueSource(strings = {"topics=project&inHuzhou=yes&projectKinds=technical-transformation", "inHuzhou=no",
        "topics=medicine&innovativeDrugs=1", "inHuzhou=yes"})
    void onlyWhatMayFitIsWhatTheResultDoesNotRuleOut(String answers) {
        for (String site : List.of("/zh", "/en")) {
            List<String> fitting = given().get(site + "/result.json?" + answers).jsonPath()
                    .getList("awards.findAll { it.status != 'not-eligible' }.id");
            assertEquals(fitting, found(site + "/awards?fit=mine&" + answers));
            Document page = Jsoup.parse(get(site + "/awards?" + answers).extract().asString());
            assertEquals(Integer.toString(fitting.size()), page.select("label[for=fit-mine] .filters__number").text()
                    .replaceAll("\\D", ""));
            List<String> offer = page.select(".catalogue__links a[href*=fit=mine]").eachText();
            boolean isOffered = !fitting.isEmpty() && fitting.size() < POLICY.awards().size();
            assertEquals(isOffered ? 1 : 0, offer.size(), offer::toString);
        }
    }

    @Test
    void withoutAnswersEverythingMayFitAndNothingIsOffered() {
        assertEquals(POLICY.awards().size(), rows("/zh/awards?fit=mine"));
        for (String language : List.of("zh", "en")) {
            Document asked = Jsoup.parse(get("/" + language + "/awards?fit=mine&kind=range").extract().asString());
            assertEquals(1, asked.select(".chip").size(), "the kind alone");
            assertTrue(asked.select(".filters__count").text().contains("1"));
            assertEquals("/" + language + "/topics", asked.select(".catalogue__unanswered a").attr("href"));
            assertTrue(asked.select(".catalogue__unanswered").text()
                    .startsWith(language.equals("zh") ? "您还没有回答问题" : "You have not answered"));
            assertEquals(0, Jsoup.parse(get("/" + language + "/awards?fit=mine&inHuzhou=yes").extract().asString())
                    .select(".catalogue__unanswered").size());
        }
        Document page = Jsoup.parse(get("/zh/awards").extract().asString());
        assertEquals(0, page.select("#fit-mine, a[href*=fit=]").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 奖励,政策板块,条款,奖励内容,金额类型,金额（元，按比例的为上限，按数量的为一个的金额）,按您的回答,按您的回答，至少（元）,按您的回答，至多（元）,编号,政策版本,规则校验码 | 上限1,000万元",确定金额,10000000,
            en | Award,Section,Clause,What it pays,Kind of amount,"Amount (yuan, for a percentage its cap, for a sum per item that of one)",By your answers,"By your answers, at least (yuan)","By your answers, at most (yuan)",Id,Policy edition,Checksum of the rules | 10,000,000 yuan",Exact amount,10000000,""")
    void theTableHoldsWhatThePageLists(String language, String heading, String row) {
        for (String query : List.of("sort=", "sort=amount", "section=stronger-industries&kind=exact",
                "q=silk&sort=amount", "q=zzz",
                "fit=mine&topics=project&inHuzhou=yes&projectKinds=technical-transformation&equipmentInvestment=400")) {
            String[] lines = get("/" + language + "/awards.csv?" + query).statusCode(200)
                    .contentType("text/csv;charset=UTF-8")
                    .header("Content-Disposition", "attachment; filename=\"award-check-awards.csv\"").extract()
                    .asString().split("\r\n");
            assertEquals("\uFEFF" + heading, lines[0]);
            List<String> ids = Stream.of(lines).skip(1).map(line ->
                    line.replaceAll(".*,([a-z0-9-]+),[^,]*,[0-9a-f]{16}$", "$1")).toList();
            assertEquals(found("/" + language + "/awards?" + query), ids, query);
            Document page = Jsoup.parse(get("/" + language + "/awards?" + query).extract().asString());
            assertEquals(ids, found(page.select("a[download]").attr("href").replace("awards.csv", "awards")), query);
        }
        String table = get("/" + language + "/awards.csv").extract().asString();
        assertTrue(table.contains(row), table);
    }

    @Test
    void theTableSaysHowEachAwardComesOut() {
        String table = get("/zh/awards.csv?inHuzhou=yes&projectKinds=technical-transformation&projectStage=completed&equipmentInvestment=1200")
                .extract().asString();
        assertTrue(table.lines().anyMatch(line -> line.contains("96万元,960000,960000,technical-transformation,")),
                table);
        assertTrue(table.lines().anyMatch(line -> line.contains(",,,technical-transformation-benchmark,")),
                "open: no amount");
        assertTrue(table.lines().anyMatch(line -> line.contains(",,,new-build-chain-building,")),
                "does not apply: no amount");
        assertTrue(get("/zh/awards.csv").extract().asString().lines()
                .anyMatch(line -> line.contains(",,,,technical-transformation,")), "no answers");
        get("/zh/awards.csv?kind=huge").statusCode(400).body(containsString("govuk-error-summary"));
    }

    @Test
    void anEmptyListShowsTheWayOut() {
        assertTrue(text("/en/awards?q=zzz&kind=range").contains("Without “zzz”: 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zh/awards/none", "/en/awards/none?inHuzhou=yes"})
    void anUnknownAwardIsNotFound(String address) {
        get(address).statusCode(404);
    }

    @Test
    void theCheckStartsWithTheAwardsTopicChosen() {
        get("/zh/awards/technical-transformation").body(containsString("href=\"/zh/next?"
                + ShortForm.of("topics=project") + "\""));
    }

    /** What nobody asked about does not fail. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/awards/china-quality-award?topics=project&inHuzhou=yes | 未问到
            /en/awards/china-quality-award?topics=project&inHuzhou=yes | Not asked
            /zh/awards/china-quality-award?topics=project&inHuzhou=no  | 不符合
            /en/awards/china-quality-award?qualityRecognitions=none    | Does not apply""")
    void whatWasNotAskedIsSaidToBeSo(String address, String status) {
        assertEquals(status, Jsoup.parse(get(address).extract().asString()).select(".outcome__status").text());
    }

    @Test
    void thePersonsOwnOutcomeIsExplained() {
        String answers = "?inHuzhou=yes&projectKinds=technical-transformation&projectStage=completed&equipmentInvestment=";
        Award award = POLICY.award("technical-transformation").orElseThrow();
        assertTrue(text("/zh/awards/" + award.id() + answers + "1200").contains("1,200万元 × 8% = 96万元"));
        String missed = text("/zh/awards/" + award.id() + answers + "400");
        assertTrue(missed.contains("还差100万元") && missed.contains("只差一点"), missed);
        assertTrue(text("/en/awards/" + award.id() + "?inHuzhou=yes").contains("Still to answer"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/awards/technical-transformation | 企业和项目在湖州; 项目类型包括“技术改造”; 设备投资额不低于500万元
            /zh/awards/technical-transformation?inHuzhou=yes&equipmentInvestment=400 | 企业和项目在湖州 符合; 需要：项目类型包括“技术改造”.* 待定; 需要：设备投资额不低于500万元.*400万元.*100万元 不符合
            /en/awards/technical-transformation?projectKinds=new-build&skip=inHuzhou | .*Huzhou.* Unknown; .*Technical transformation.*New build.* Not met; .*5,000,000 yuan.* Unknown""")
    void eachConditionIsTickedAgainstTheAnswers(String address, String conditions) {
        String page = get(address).statusCode(200).extract().asString();
        String list = page.replaceAll("(?s).*<ul class=\"award__conditions\">(.*?)</ul>.*", "$1");
        String words = Pattern.compile("(?s)<li.*?</li>").matcher(list).results()
                .map(item -> item.group().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("; "));
        assertTrue(words.matches(conditions), words);
    }

    /** Thresholds and caps as the award's page and the result's curve give them, in each language. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh | 门槛 2,000 300～600 | 至多封顶 约16,667 2,500～5,000 | 至少封顶 约33,333 5,000
            /en | Threshold 20,000,000 3,000,000–6,000,000 | Cap of the upper end 166,666,667 25,000,000–50,000,000 | Cap of the lower end 333,333,334 50,000,000""")
    void theCurveNamesItsPoints(String language, String threshold, String most, String least) {
        String points = points(language + "/awards/new-build-chain-building");
        assertTrue(points.contains(threshold) && points.contains(most) && points.contains(least), points);
        assertFalse(points.contains("您") || points.contains("You"), points);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /zh/awards/technical-transformation?equipmentInvestment=1200  | 您 您填的数 1,200 96 | 您：1,200
            /zh/awards/technical-transformation?equipmentInvestment=400   | 您 您填的数 400 0    | 您：400
            /en/awards/technical-transformation?equipmentInvestment=20000 | You Your figure 200,000,000 10,000,000 | You: 200 m""")
    void thePersonsOwnFigureIsDrawn(String address, String row, String flag) {
        assertTrue(points(address).contains(row), points(address));
        assertTrue(text(address).contains(flag), flag);
    }

    /** The rows of the curve's table, as one text. */
    private static String points(String address) {
        String page = get(address).statusCode(200).extract().asString();
        String table = page.substring(page.indexOf("points\">"), page.lastIndexOf("</table>"));
        return table.replaceAll("(?s)<span class=\"fold__label\".*?</span\\s*>", "").replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ").replaceAll(" ?([～–]) ?", "$1").replaceAll("约 ", "约");
    }

    @Test
    void everyAnswerOfAnExampleIsUnderstoodByTheResult() {
        assertAll(POLICY.awards().stream().map(award -> () -> {
            String page = get("/en/awards/" + award.id()).extract().asString();
            String query = page.replaceAll("(?s).*href=\"/en/result\\?([^\"]*)\".*", "$1").replace("&amp;", "&");
            get("/en/answers?" + query).statusCode(200).body(not(containsString("left-out")));
        }));
    }

    @Test
    void figuresAreTheSameInBothLanguages() {
        assertAll(POLICY.awards().stream().map(award -> () -> assertEquals(
                rates("/zh/awards/" + award.id()), rates("/en/awards/" + award.id()), award.id())));
    }

    private static List<String> rates(String address) {
        return Pattern.compile("[0-9.]+%").matcher(text(address)).results().map(it -> it.group()).sorted().toList();
    }
}
