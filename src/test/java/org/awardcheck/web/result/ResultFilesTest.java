package org.awardcheck.web.result;

import static io.restassured.RestAssured.given;
import static org.awardcheck.web.result.ResultPages.EXACT;
import static org.awardcheck.web.result.ResultPages.EXPIRED;
import static org.awardcheck.web.result.ResultPages.IN_FORCE;
import static org.awardcheck.web.result.ResultPages.LONG;
import static org.awardcheck.web.result.ResultPages.get;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awardcheck.answers.Answers;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.eligibility.Assessor;
import org.awardcheck.eligibility.WorkedCases;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.request.Bodies;
import org.awardcheck.request.Request;
import org.awardcheck.request.RequestReader;
import org.awardcheck.situation.Situation;
import org.awardcheck.web.Messages;
import org.awardcheck.web.Page;
import org.awardcheck.web.Site;
import org.awardcheck.web.query.QueryReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The result as files. */
@QuarkusTest
class ResultFilesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Inject
    Site site;

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void theJsonIsWhatTheFunctionAnswers(String language) {
        String answered = given().contentType("application/json").body("""
                {"answers": {"topics": ["project"], "inHuzhou": true, "projectKinds": ["technical-transformation"],
                 "projectStage": "in-production", "equipmentInvestment": 12000000,
                 "benchmarkDemonstration": false}, "on": "2025-06-30", "language": "%s", "explain": true}"""
                .formatted(language))
                .post("/awards").then().statusCode(200).extract().asString();
        String file = get("/" + language + "/result.json", EXACT + "&" + IN_FORCE).statusCode(200)
                .contentType("application/json").extract().asString();
        assertEquals(answered, file);
    }

    @ParameterizedTest
    @CsvSource({"json", "csv"})
    void aFileIsToBeSavedUnderANameWithTheDate(String extension) {
        get("/zh/result." + extension, IN_FORCE).statusCode(200).header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition",
                        equalTo("attachment; filename=\"award-check-2025-06-30." + extension + "\""));
    }

    /**
     * A program that asks for a file is told what is wrong as a function tells it; whoever followed a link is shown a
     * page.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            json | */*                      | application/problem+json
            json | application/json         | application/problem+json
            json | text/html,*/*;q=0.8      | text/html;charset=UTF-8
            csv  | */*                      | text/html;charset=UTF-8
            csv  | text/csv                 | text/html;charset=UTF-8
            csv  | text/html,*/*;q=0.8      | text/html;charset=UTF-8
            csv  | application/problem+json | application/problem+json""")
    void aFaultIsToldInTheFormAskedFor(String extension, String accept, String mediaType) {
        for (String query : List.of("inHuzhou=perhaps", "equipmentInvestment=12000000",
                "equipmentInvestment=120000000")) {
            given().urlEncodingEnabled(false).accept(accept).get("/en/result." + extension + "?" + query).then()
                    .statusCode(400)
                    .contentType(mediaType).header("Content-Language", "en").header("Content-Disposition", nullValue());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | inHuzhou=perhaps              | /inHuzhou            | unknown-option | “perhaps”
            zh | equipmentInvestment=12000000  | /equipmentInvestment | implausible    | 12,000,000万元就是1,200亿元，是不是1,200万元？如果没有填错，请在网址中加上“sure=12000000”
            en | equipmentInvestment=12000000  | /equipmentInvestment | implausible    | add “sure=12000000” to the address
            en | equipmentInvestment=120000000 | /equipmentInvestment | too-large      | Did you mean 12,000 万元?
            zh | a=x                           | /a                   | bad-token      | 请重新打开原来的链接""")
    void itNamesEveryFault(String language, String query, String pointer, String code, String said) {
        given().get("/" + language + "/result.json?" + query).then().statusCode(400)
                .body("errors.pointer", equalTo(List.of(pointer)), "errors.code", equalTo(List.of(code)),
                        "errors[0].detail", containsString(said), "status", equalTo(400));
        if (code.equals("implausible")) {
            given().get("/" + language + "/result.json?" + query + "&sure=12000000").then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | on=2025-06-30 | 奖励,政策板块,条款,结果,金额类型,至少（元）,至多（元）,计入合计（现在）：至少（元）,计入合计（现在）：至多（元）,计入合计（以后）：至少（元）,计入合计（以后）：至多（元）,算式,说明,编号,政策版本,对照日期,规则校验码
            zh | on=2026-11-24 | 奖励,政策板块,条款,结果,金额类型,至少（元）,至多（元）,计入合计（按所填进度）：至少（元）,计入合计（按所填进度）：至多（元）,计入合计（以后）：至少（元）,计入合计（以后）：至多（元）,算式,说明,编号,政策版本,对照日期,规则校验码
            en | on=2025-06-30 | Award,Section,Clause,Outcome,Kind of amount,At least (yuan),At most (yuan),Into the total (now): at least (yuan),Into the total (now): at most (yuan),Into the total (later): at least (yuan),Into the total (later): at most (yuan),Sum,Explanation,Id,Policy edition,Compared with the policy on,Checksum of the rules""")
    void theTableHasAMarkAHeadingAndARowForEachAward(String language, String on, String heading) {
        byte[] bytes = get("/" + language + "/result.csv", EXACT + "&" + on).statusCode(200)
                .contentType("text/csv;charset=UTF-8").extract().asByteArray();
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n", -1);
        assertEquals("\uFEFF" + heading, lines[0]);
        assertEquals(92, lines.length);
        assertEquals("", lines[91]);
    }

    @Test
    void aRowOfTheTableSaysHowItsSumWasMade() {
        String table = get("/zh/result.csv", EXACT + "&" + IN_FORCE).extract().asString();
        assertTrue(table.contains(",确定金额,960000,960000,960000,960000,960000,960000,\"1,200万元 × 8% = 96万元，上限1,000万元\","), table);
        assertTrue(table.contains(",technical-transformation,2023—2025年版,"), table);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theColumnsOfTheTotalsAddUpToThemInEveryWorkedCase(Language language) throws IOException {
        RequestReader reader = new RequestReader(PublishedPolicy.EDITIONS, Clock.systemUTC());
        for (JsonNode workedCase : WorkedCases.all()) {
            ObjectNode body = JsonNodeFactory.instance.objectNode().put("on", "2025-06-30");
            body.set("answers", workedCase.get("answers"));
            Answers answers = reader.read(Request.class, Bodies.of(body)).answers();
            Policy policy = PublishedPolicy.EDITIONS.policies().get(0);
            Situation situation = new Situation(Optional.of(DAY), DAY, policy, answers, Set.of(), Set.of(), List.of());
            Page page = new Page(site, "", language, "result.csv", null, new QueryReading(situation, List.of(),
                    List.of(), List.of(), List.of(), Map.of(), Optional.empty()));
            String table = new String(ResultCsv.of(page, new Assessor(policy).assess(answers),
                    Messages.of(ResultMessages.class, page)), StandardCharsets.UTF_8);
            JsonNode totals = workedCase.get("totals");
            assertEquals(List.of(totals.get("now").get(0).asLong(), totals.get("now").get(1).asLong(),
                    totals.get("potential").get(0).asLong(), totals.get("potential").get(1).asLong()), sums(table));
        }
    }

    /** What the four columns of the totals add up to, as a spreadsheet would. */
    private static List<Long> sums(String table) {
        List<String> rows = table.lines().skip(1).toList();
        return IntStream.range(7, 11).mapToObj(column -> rows.stream()
                .map(row -> row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)[column])
                .filter(field -> !field.isEmpty()).mapToLong(Long::parseLong).sum()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 未问到 | 未选“质量与标准”，所以未问到 | china-quality-award
            zh | 不符合 | 不符合：需要：设备投资额不低于2,000万元；您的回答：1,200万元，还差800万元 | new-build-key-upgrade
            en | not asked | Not asked, since you did not choose the topic “Quality and standards” | china-quality-award""")
    void whatWasNotAskedIsNotSaidNotToApply(String language, String outcome, String why, String award) {
        String row = get("/" + language + "/result.csv", EXACT.replace("projectKinds=", "projectKinds=new-build,")
                + "&industry=frontier"
                + "&chainRole=key-upgrade&" + IN_FORCE).extract().asString().lines()
                .filter(it -> it.contains("," + award + ",")).findFirst().orElseThrow();
        assertTrue(row.contains("," + outcome + ","), row);
        assertTrue(row.contains(why), row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void outsideThePeriodTheTableSaysNothingOfNow(String language) {
        String table = get("/" + language + "/result.csv", LONG + "&" + EXPIRED).extract().asString();
        assertFalse(Pattern.compile("现在|可申请|可能申请|(?i)\\bnow\\b|can apply").matcher(table).find(), table);
        assertTrue(table.lines().skip(1).allMatch(row -> row.contains(",2026-11-24,")), table);
    }
}
