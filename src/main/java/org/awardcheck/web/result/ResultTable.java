package org.awardcheck.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.policy.Award;
import org.awardcheck.policy.Language;
import org.awardcheck.web.Page;

/** The result as a table for a spreadsheet: CSV (RFC 4180) with the mark by which Excel and WPS know UTF-8. */
final class ResultTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private ResultTable() {
    }

    /** Every award, in the policy's order; money in whole yuan. */
    static String of(Page page, Assessment assessment) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(page.language() == Language.ZH
                ? List.of("编号", "奖励", "章节", "条款", "状态", "金额种类", "最少（元）", "最多（元）", "算式", "说明")
                : List.of("Id", "Award", "Section", "Clause", "Status", "Kind of amount", "Minimum (yuan)",
                        "Maximum (yuan)", "Sum", "Explanation"));
        Explanation.ofAll(assessment).forEach(explanation -> lines.add(line(explanation, page, assessment)));
        return BYTE_ORDER_MARK + lines.stream().map(ResultTable::line).collect(Collectors.joining());
    }

    private static List<String> line(Explanation explanation, Page page, Assessment assessment) {
        Award award = explanation.outcome().award();
        Language language = page.language();
        Stream<String> words = Stream.of(award.id(), award.title().in(language),
                award.clause().section().title().in(language), award.clause().title().in(language),
                page.phrases().status(explanation.outcome().status()));
        Stream<String> amount = explanation.outcome().amount()
                .map(it -> Stream.of(page.phrases().kind(it.kind()), number(it, it.minimum()), number(it, it.maximum())))
                .orElse(Stream.of("", "", ""));
        Stream<String> reasons = Stream.of(explanation.sum().map(page.phrases()::sum).orElse(""),
                page.phrases().outcome(explanation, assessment.answers()));
        return Stream.of(words, amount, reasons).flatMap(cells -> cells).toList();
    }

    private static String number(Amount amount, long yuan) {
        return amount.isStated() ? Long.toString(yuan) : "";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ResultTable::cell).collect(Collectors.joining(",")) + LINE_END;
    }

    static String cell(String words) {
        String safe = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean quoted = safe.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
