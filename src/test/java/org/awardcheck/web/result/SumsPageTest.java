package org.awardcheck.web.result;

import static org.awardcheck.web.result.ResultPages.IN_FORCE;
import static org.awardcheck.web.result.ResultPages.LONG;
import static org.awardcheck.web.result.ResultPages.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of a result adds up with those beside it, and what is said of it is so. */
@QuarkusTest
class SumsPageTest {
    private static final String RETROFIT =
            "topics=project&inHuzhou=yes&projectStage=completed&equipmentInvestment=30000"
            + "&industry=semiconductors-optoelectronics&energySavingInvestment=1000&" + IN_FORCE;
    private static final String NEW_BUILD = "topics=project&inHuzhou=yes&benchmarkDemonstration=no&chainRole=none";
    private static final Map<String, String> PROJECTS = Map.of(
            "LONG", LONG + "&" + IN_FORCE,
            // A benchmark waits for production; until then the plain award counts, and the retrofit never does.
            "BENCH", RETROFIT + "&projectKinds=technical-transformation,energy-saving&benchmarkDemonstration=yes",
            // Both transformations wait, for another stage each.
            "UNDER", "topics=project,digital&inHuzhou=yes&projectKinds=technical-transformation,digital-transformation"
                    + "&projectStage=under-construction&equipmentInvestment=1200&softInvestment=400&benchmarkDemonstration=yes"
                    + "&digitalRecognitions=none&platformEnterprisesServed=0&platformSameIndustryEnterprises=0"
                    + "&platformDevicesConnected=0&" + IN_FORCE,
            "CHAIN", RETROFIT.replace("=30000", "=20000")
                    + "&projectKinds=new-build,resource-recycling,energy-saving&chainRole=chain-building",
            // The cap takes both ends.
            "CAP", "topics=project&inHuzhou=yes&projectKinds=new-build&projectStage=planned&equipmentInvestment=50000"
                    + "&industry=semiconductors-optoelectronics&chainRole=chain-building&" + IN_FORCE,
            // No rate is stated for the new build.
            "TIER", NEW_BUILD + "&projectKinds=new-build,technical-transformation&projectStage=completed"
                    + "&equipmentInvestment=3000&industry=biomedicine&on=2026-03-01",
            "TIER-ALONE", NEW_BUILD + "&projectKinds=new-build&projectStage=planned&equipmentInvestment=3000"
                    + "&industry=biomedicine&" + IN_FORCE,
            "TIER-NOW", NEW_BUILD + "&projectKinds=new-build&projectStage=in-production&equipmentInvestment=3000"
                    + "&industry=biomedicine&" + IN_FORCE,
            // What waits is less than what is counted.
            "LESS", RETROFIT.replace("=30000", "=5000")
                    + "&projectKinds=new-build,resource-recycling&chainRole=key-upgrade"
                    + "&industry=local-specialty",
            "GOLDEN", "topics=growth&inHuzhou=yes&growthRecognitions=golden-elephant,golden-ox,golden-elephant-three-years,"
                    + "golden-ox-three-years,little-giant-national&" + IN_FORCE);

    private static Document page(String language, String project) {
        String query = PROJECTS.get(project).replaceFirst("&industry=[a-z-]+(?=.*&industry=)", "");
        return Jsoup.parse(get("/" + language + "/result", query).statusCode(200).extract().asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | LONG   | now   | 432万元按固定标准算出（5项）。另有至多140万元未设最低额（2项仅设上限）。
            zh | LONG   | later | 至少600万元（5项，其中1项取区间的下限）。另有至多500万元不确定（1项为区间，2项仅设上限）。
            zh | BENCH  | now   | 1,000万元按固定标准算出（1项）。
            zh | BENCH  | later | 3,000万元按固定标准算出（1项）。
            zh | UNDER  | later | 264万元按固定标准算出（2项）。
            zh | CHAIN  | now   | 500万元按固定标准算出（1项）。
            zh | CHAIN  | later | 至少3,000万元（1项，其中1项取区间的下限）。另有至多2,000万元取决于所定比例（1项为区间）。
            zh | GOLDEN | now   | 170万元按固定标准算出（3项）。
            zh | CAP    | later | 5,000万元按固定标准算出（1项）。
            en | LONG   | later | 6,000,000 yuan is the floor (5 awards, of which 1 at the low end of a range). Up to 5,000,000 yuan more is not certain (1 with a range, 2 with a ceiling only).
            en | BENCH  | now   | 10,000,000 yuan follows from fixed rates (1 award).
            en | BENCH  | later | 30,000,000 yuan follows from fixed rates (1 award).
            en | UNDER  | later | 2,640,000 yuan follows from fixed rates (2 awards).
            en | CHAIN  | later | 30,000,000 yuan is the floor (1 award, of which 1 at the low end of a range).
            en | GOLDEN | now   | 1,700,000 yuan follows from fixed rates (3 awards).
            en | CAP    | later | 50,000,000 yuan follows from fixed rates (1 award).""")
    void asManyAwardsStandBehindASumAsAreCountedIntoIt(String language, String project, String total, String said) {
        String words = page(language, project).select(".total--" + total + " .total__text").text();
        assertTrue(words.contains(said), words);
    }

    /** The figures are the difference of the two totals. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | LONG  | 增加的是：半导体及光电重点建链产业项目，360万元～720万元，代替技术改造项目的192万元。
            zh | BENCH | 增加的是：“标杆示范”技术改造项目，3,000万元，代替技术改造项目的1,000万元。
            zh | UNDER | 增加的是：“标杆示范”技术改造项目，144万元；产业数字化和工业互联网建设项目，120万元。
            zh | CHAIN | 增加的是：半导体及光电重点建链产业项目，3,000万元～5,000万元，代替工业资源循环综合利用项目的500万元。
            zh | TIER  | 增加的是：制造业重点支持领域新建项目分档奖励，比例未载明，单个项目最高5,000万元，未计入。
            zh | LESS  | 没有增加：要等的奖励与已计入的同属一组，只计最高的一项。
            en | LONG  | What is added: New chain-building project in semiconductors and optoelectronics, 3,600,000 to 7,200,000 yuan, in place of Technical transformation project, 1,920,000 yuan.
            en | BENCH | What is added: Benchmark demonstration technical transformation project, 30,000,000 yuan, in place of Technical transformation project, 10,000,000 yuan.
            en | UNDER | What is added: Benchmark demonstration technical transformation project, 1,440,000 yuan; Industrial digitalisation or industrial internet project, 1,200,000 yuan.
            en | TIER  | What is added: New project in a supported field, tier to be decided, rate not stated, at most 50,000,000 yuan a project, not counted.
            en | LESS  | Nothing is added: what waits is of one group with what is counted already, and only the highest counts.""")
    void whatIsAddedIsSaidWithWhatItReplaces(String language, String project, String said) {
        assertEquals(said, page(language, project).select(".total--later .total__text").get(0).text());
    }

    /** Each award in its row, what is counted in its place and from when on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | LONG  | technical-transformation | 投产后合计改计半导体及光电重点建链产业项目，两项不相加。
            zh | BENCH | technical-transformation | 投产后合计改计“标杆示范”技术改造项目，两项不相加。
            zh | BENCH | energy-saving            | 合计改计技术改造项目，投产后改计“标杆示范”技术改造项目，各项不相加。
            zh | UNDER | technical-transformation | 投产后合计改计“标杆示范”技术改造项目，两项不相加。
            zh | LESS  | new-build-key-upgrade    | 合计改计工业资源循环综合利用项目，两项不相加。
            zh | GOLDEN | golden-ox               | 合计改计“金象”企业（当年认定），两项不相加。
            en | LONG  | technical-transformation | Once in production the total counts “New chain-building project in semiconductors and optoelectronics” instead; the two are not added.
            en | BENCH | technical-transformation | Once in production the total counts “Benchmark demonstration technical transformation project” instead; the two are not added.
            en | BENCH | energy-saving            | The total counts “Technical transformation project” instead, and “Benchmark demonstration technical transformation project” once in production; they are not added.
            en | LESS  | new-build-key-upgrade    | The total counts “Industrial resource recycling project” instead; the two are not added.""")
    void anAwardThatIsNotCountedSaysWhichIsAndFromWhenOn(String language, String project, String award, String said) {
        Document page = page(language, project);
        List<String> rows = page.select(".award:has(a[href^=/" + language + "/awards/" + award + "?]) .award__why p")
                .eachText();
        assertTrue(rows.contains(said), rows::toString);
        assertEquals(1, rows.stream().filter(it -> it.contains("改计") || it.contains("instead")).count(),
                rows::toString);
    }

    /** Rows of sections add up to both totals, and where awards of several count once, that is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            zh | LONG  | -                                           | -
            zh | BENCH | 推动产业创强赶超 1,000 3,000;推动绿色低碳引领 0 0;合计 1,000 3,000           | 计入合计：0万元
            zh | CHAIN | 推动产业创强赶超 0 3,000～5,000;推动绿色低碳引领 500 0;合计 500 3,000～5,000 | 计入合计：现在500万元，投产后0万元
            en | BENCH | Stronger industries 10,000,000 30,000,000;Green and low-carbon 0 0;Total 10,000,000 30,000,000 | in the total: 0 yuan
            en | CHAIN | Stronger industries 0 30,000,000–50,000,000;Green and low-carbon 5,000,000 0;Total 5,000,000 30,000,000–50,000,000 | in the total: now 5,000,000 yuan, once in production 0 yuan""")
    void theRowsOfSectionsAddUp(String language, String project, String rows, String head) {
        Document page = page(language, project);
        assertEquals(rows != null, page.select("#money > p").text()
                .contains(language.equals("zh") ? "各行相加即为合计" : "the rows add up to the total"));
        if (rows != null) {
            assertEquals(List.of(rows.split(";")), page.select("#money tbody tr, #money tfoot tr").eachText());
            assertTrue(page.select(".award-section__sum").eachText().contains(head), page.select(".award-section__sum")
                    .text());
        }
        for (int end : new int[] {0, 1}) {
            for (int column : new int[] {2, 3}) {
                long sum = page.select("#money tbody tr").stream().mapToLong(row -> end(row, column, end)).sum();
                assertEquals(end(page.selectFirst("#money tfoot tr"), column, end), sum);
            }
        }
    }

    private static long end(Element row, int column, int end) {
        String cell = row.child(column).text();
        String[] ends = cell.replaceAll("[^0-9～–]", "").split("[～–]");
        return ends.length == 1 && end == 0 && cell.matches("(?:最高|up to).*") ? 0
                : Long.parseLong(ends[Math.min(end, ends.length - 1)]);
    }

    /** Everywhere that writes ranges. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 5,000万元～5,000万元 | 5,000～5,000 | 5,000万元 确定金额：两种比例结果相同 | 按上限计5,000万元；两种比例结果相同
            en | 50,000,000 to 50,000,000 | 50,000,000–50,000,000 | 50,000,000 yuan Exact amount: the same at either rate | capped at 50,000,000 yuan; the same at either rate""")
    void aRangeWhoseEndsAreEqualIsOneFigure(String language, String range, String inTable, String amount, String sum) {
        Document page = page(language, "CAP");
        assertEquals(amount, page.select(".award__amount").text());
        assertTrue(page.select(".award__why").text().contains(sum), page.select(".award__why").text());
        String later = PROJECTS.get("CAP").replace("planned", "in-production");
        for (String query : List.of(PROJECTS.get("CAP"), later, later.replace("=50000", "=1990"),
                later.replace("new-build", "energy-saving"))) {
            for (String path : List.of("result", "summary", "trace", "compare", "target", "prepare", "why-not",
                    "awards",
                    "awards/new-build-chain-building", "result.json", "result.csv", "awards.csv")) {
                String words = get("/" + language + "/" + path, query
                        + (path.equals("target") ? "&by=equipmentInvestment&sum=5000" : ""))
                        .statusCode(200).extract().asString().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
                assertFalse(words.contains(range) || words.contains(inTable), path + "?" + query);
            }
        }
        assertTrue(get("/" + language + "/result.csv", later).extract().asString().lines()
                .anyMatch(row -> row.contains(",new-build-chain-building,")
                && row.contains(language.equals("zh") ? ",确定金额,50000000,50000000,"
                : ",Exact amount,50000000,50000000,")));
    }

    /** Once, with its cap, and no total that is the one before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 比例未载明，单个项目最高5,000万元 | 合计不变。 | 未计入：1项，比例未载明，单个项目最高5,000万元 | 合计：投产后 %s
            en | rate not stated, at most 50,000,000 yuan a project | The total stays the same. | Not counted: 1 award, rate not stated, at most 50,000,000 yuan a project | Total: Later %s""")
    void whatIsNotStatedIsSaidOnceWithItsCap(String language, String cap, String stays, String notCounted,
    String printed) {
        for (String project : List.of("TIER", "TIER-ALONE")) {
            Document page = page(language, project);
            String later = page.select(".total--later").text();
            assertEquals(2, later.split(cap, -1).length, later);
            assertFalse(later.contains(language.equals("zh") ? "还有" : "states no amount"), later);
            assertEquals(0, page.select(".total--later .total__ends").size());
            assertEquals(project.equals("TIER"), later.contains(stays), later);
            assertEquals(0, page.select("#money thead th:nth-child(4)").size());
            assertEquals(printed.formatted(project.equals("TIER") ? stays + " " + notCounted : notCounted),
                    page.select(".award-sums").last().text());
        }
        String now = page(language, "TIER-NOW").select(".award-sums").text();
        assertTrue(now.endsWith(notCounted), now);
    }

    /** What is not counted now is said of the total now, and not of the other again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 还有1项未载明金额，未计入。 | 未计入：1项，金额未载明
            en | 1 award states no amount and is not counted. | Not counted: 1 award, amount not stated""")
    void whatIsNotCountedNowIsSaidOnce(String language, String said, String printed) {
        Document page = page(language, "LONG");
        assertEquals(List.of(said), page.select(".total__text").eachText().stream().filter(it -> it.contains(said))
                .map(it -> said).toList());
        assertTrue(page.select(".total--now").text().contains(said));
        assertEquals(List.of(printed, printed), page.select(".award-sums small").eachText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 同一设备投资只计一次 | 计入技术改造项目（240万元）。同属一组、未计入：制造业重点支持领域新建项目分档奖励（比例未载明，单个项目最高5,000万元）。
            en | One equipment investment counts once | Technical transformation project (2,400,000 yuan) is counted. Of the same group and not counted: New project in a supported field, tier to be decided (rate not stated, at most 50,000,000 yuan a project).""")
    void theReadingOfAGroupStandsWhereOneOfItIsNotStated(String language, String title, String sums) {
        List<String> reading = page(language, "TIER").select(".reading p").eachText();
        assertTrue(reading.containsAll(List.of(title, sums)), reading::toString);
        assertTrue(Stream.of("TIER-ALONE", "CAP").allMatch(it -> page(language, it).select(".reading").isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theSummaryHasNoTotalThatIsTheOneBefore(String language) {
        Document page = Jsoup.parse(get("/" + language + "/summary", PROJECTS.get("TIER")).extract().asString());
        List<String> totals = page.select(".summary__totals dd").eachText();
        assertEquals(2, totals.size());
        assertEquals(language.equals("zh") ? "240万元" : "2,400,000 yuan", totals.get(0));
        assertTrue(totals.get(1).contains(language.equals("zh") ? "单个项目最高5,000万元，未计入"
                : "at most 50,000,000 yuan a project, not counted"), totals::toString);
    }
}
