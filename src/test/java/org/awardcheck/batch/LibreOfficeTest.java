package org.awardcheck.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awardcheck.answers.Answers;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.function.Problem;
import org.awardcheck.policy.Fact;
import org.awardcheck.policy.Language;
import org.awardcheck.policy.Policy;
import org.awardcheck.request.Request;
import org.junit.jupiter.api.Test;

/**
 * A sheet that LibreOffice wrote of src/test/sheets/projects.fods, where two rows of merged headings are under a title.
 */
class LibreOfficeTest {
    private static final Policy POLICY = PublishedPolicy.EDITIONS.policies().get(0);

    private static long answer(Project project, String fact) {
        Fact asked = POLICY.facts().find(fact).orElseThrow();
        Answers answers = project.request().request().answers();
        return answers.isGiven(asked) ? answers.of(asked) : -1;
    }

    private static String read(Project project) {
        if (!project.isRefused()) {
            return answer(project, "inHuzhou") + " " + answer(project, "equipmentInvestment");
        }
        Problem.FaultView only = project.problem().errors().get(0);
        return only.pointer() + " " + only.code();
    }

    private static List<String> rows() throws IOException {
        List<String> rows = new ArrayList<>();
        Request request = new Request(Language.ZH, LocalDate.of(2025, 6, 30), POLICY, Answers.none(POLICY.facts()));
        try (InputStream in = new BufferedInputStream(LibreOfficeTest.class.getResourceAsStream("/sheets/projects.xlsx"));
                XlsxProjectReader projects = XlsxProjectReader.open(WorkbookFile.of(in, WorkbookBounds.NONE),
                        request)) {
            for (Optional<Project> next = projects.next(); next.isPresent(); next = projects.next()) {
                Project project = next.get();
                assertEquals("2025-06-30", project.own().get("x-日期"));
                rows.add(project.line() + " " + project.own().get("project") + ": " + read(project) + " "
                        + project.own().get("x-备注"));
            }
        }
        return rows;
    }

    /**
     * Days are counted from 1904, a formula that comes to a truth is a number with the words for a format, and rows end
     * empty.
     */
    @Test
    void eachCellIsReadAsWhatItShows() throws IOException {
        assertEquals("""
                4 number: 1 12000000
                5 text: 1 12000000
                6 commas: 1 12000000
                7 wide: 1 12000000
                8 formula: 1 12000000
                9 formula of a text: 1 12000000
                10 truth: 1 12000000
                11 formula of a truth: 1 12000000
                12 formula of an untruth: 0 12000000
                13 unit in the format: 1 12000000
                14 yuan sign: 1 12000000
                15 thousands: 1 12000000
                16 spaces: 1 12000000
                17 comment: 1 12000000
                18 no Latin letters, 无: 1 12000000 甲A乙1
                19 time: 1 12000000 08:30
                20 noise: 1 12000000 0.3
                21 _x0031_: 1 12000000
                22 nothing: 1 -1
                23 percent: /E23 percent
                24 day: /E24 not-a-number
                25 footnote: /E25 marked-text
                26 replaced: /E26 marked-text
                27 struck text: /E27 marked-text
                28 struck number: /E28 marked-text
                29 division: /E29 not-a-number
                30 not there: /E30 not-a-number
                """, String.join("\n", rows().stream().map(String::strip).toList()) + "\n");
    }
}
