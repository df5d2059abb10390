package org.awardcheck.web.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.awardcheck.calculator.Amount;
import org.awardcheck.eligibility.Assessment;
import org.awardcheck.eligibility.Explanation;
import org.awardcheck.policy.Award;
import org.awardcheck.web.Page;

/** The result as a table for Excel and WPS: UTF-8 with its mark, CRLF, money in yuan. */
final class ResultCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private ResultCsv() {
    }

    /** @param headings one for each column */
    static String of(Page page, Assessment assessment, List<String> headings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings);
        Explanation.ofAll(assessment).forEach(explanation -> rows.add(row(explanation, page, assessment)));
        return BYTE_ORDER_MARK + rows.stream().map(row -> row.stream().map(ResultCsv::field)
                .collect(Collectors.joining(",", "", "\r\n"))).collect(Collectors.joining());
    }

    private static List<String> row(Explanation explanation, Page page, Assessment assessment) {
        Award award = explanation.outcome().award();
        Amount stated = explanation.outcome().amount().filter(Amount::isStated).orElse(null);
        return List.of(award.title().in(page.language()), award.clause().section().title().in(page.language()),
                award.clause().title().in(page.language()), page.phrases().status(explanation.outcome().status()),
                explanation.outcome().amount().map(amount -> page.phrases().kind(amount.kind())).orElse(""),
                stated == null ? "" : Long.toString(stated.minimum()),
                stated == null ? "" : Long.toString(stated.maximum()),
                explanation.sum().map(page.phrases()::sum).orElse(""),
                page.phrases().outcome(explanation, assessment.answers()), award.id(), page.phrases().edition(),
                page.situation().on().toString());
    }

    /** A field, quoted where it must be; what a spreadsheet would take for a formula is made plain text. */
    static String field(String text) {
        String plain = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean needsQuotes = plain.chars().anyMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r');
        return needsQuotes ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
