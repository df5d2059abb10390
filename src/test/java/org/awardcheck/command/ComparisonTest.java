package org.awardcheck.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft beside the published edition. */
class ComparisonTest {
    private static final int PROJECTS = 10_000;
    private static final List<String> STAGES = List.of("planned", "under-construction", "completed", "in-production");
    private static final String AWARD = "technical-transformation";
    @TempDir
    Path folder;
    private Path draft;
    private Path table;
    private Path sums;
    private Path report;

    @BeforeEach
    void copy() throws IOException {
        draft = Draft.in(folder.resolve("draft")).folder();
        table = folder.resolve("table.csv");
        sums = folder.resolve("sums.csv");
        report = folder.resolve("report.html");
    }

    private Typed compare(String csv, String language) {
        return Typed.with(csv.getBytes(StandardCharsets.UTF_8), "assess", "--policy", draft.toString(), "--against",
                Draft.EDITION, "-o", table.toString(), "--summary", sums.toString(), "--report", report.toString(),
                "--language", language);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Files.readString(file).substring(1)).stream().toList();
    }

    private NamedCsvRecord sum(String item, String id, String of) throws IOException {
        return rows(sums).stream().filter(it -> it.getField("item").equals(item) && it.getField("id").equals(id)
                && it.getField("of").equals(of)).findFirst().orElseThrow();
    }

    private static void assertFields(NamedCsvRecord row, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            assertEquals(namesAndValues[i + 1].toString(), row.getField(namesAndValues[i].toString()),
                    namesAndValues[i] + " of " + row);
        }
    }

    /** What the award comes to by the clause, worked out by hand; the benchmark's rate lies four points above. */
    private record Expected(boolean isHad, boolean isNow, boolean isBenchmark, boolean isBenchmarkNow,
            long investment) {
        long plain(int percent) {
            return isHad ? Math.min(investment * percent / 100, 10_000_000) : 0;
        }

        long benchmark(int percent) {
            return isBenchmark ? Math.min(investment * (percent + 4) / 100, 30_000_000) : 0;
        }
    }

    @Test
    void oneFigureChangedForTenThousandProjectsComesToWhatIsWorkedOutByHand() throws IOException {
        new Draft(draft).change("technical-transformation.yaml", "rate: 8%", "rate: 10%");
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder csv = new StringBuilder("project,inHuzhou,projectKinds,projectStage,equipmentInvestment,"
                + "benchmarkDemonstration,greenRecognitions\n");
        long had = 0;
        long before = 0;
        long after = 0;
        long now = 0;
        long benchmarks = 0;
        long once = 0;
        long rows = 0;
        for (int i = 0; i < PROJECTS; i++) {
            boolean isInHuzhou = random.nextInt(10) > 0;
            boolean isTransformation = random.nextInt(3) > 0;
            int stage = random.nextInt(STAGES.size());
            long investment = random.nextInt(3) == 0 ? random.nextLong(10_000_000) : random.nextLong(400_000_000);
            boolean isBenchmark = random.nextInt(4) == 0;
            csv.append("p").append(i).append(',').append(isInHuzhou ? "yes" : "no").append(',')
                    .append(isTransformation ? AWARD : "resource-recycling").append(',').append(STAGES.get(stage))
                    .append(',')
                    .append(investment).append(',').append(isBenchmark ? "yes" : "no")
                    .append(",green-factory-national\n");
            boolean isHad = isInHuzhou && isTransformation && investment >= 5_000_000;
            Expected it = new Expected(isHad, isHad && stage >= 2, isHad && isBenchmark, isHad && isBenchmark
                    && stage == 3,
                    investment);
            had += isHad ? 1 : 0;
            before += it.plain(8);
            after += it.plain(10);
            now += it.isNow() ? it.plain(10) - it.plain(8) : 0;
            benchmarks += it.benchmark(10) - it.benchmark(8);
            once += Math.max(it.plain(10), it.benchmark(10)) - Math.max(it.plain(8), it.benchmark(8));
            rows += (it.plain(10) == it.plain(8) ? 0 : 1) + (it.benchmark(10) == it.benchmark(8) ? 0 : 1);
        }
        Typed typed = compare(csv.toString(), "en");
        assertEquals("read 10,000, assessed 10,000, refused 0\n", typed.messages());
        assertEquals(0, typed.status());
        assertFields(sum("award", AWARD, "potential"), "projectsBefore", had, "projectsAfter", had, "gained", 0,
                "lost", 0,
                "minimumBefore", before, "maximumBefore", before, "maximumAfter", after, "maximumChange",
                after - before);
        assertFields(sum("award", AWARD, "now"), "maximumChange", now, "gained", "");
        assertFields(sum("award", AWARD + "-benchmark", "potential"), "maximumChange", benchmarks);
        assertFields(sum("total", "", "potential"), "maximumChange", once, "minimumChange", once);
        assertEquals(once, rows(sums).stream().filter(it -> it.getField("item").equals("section")
                && it.getField("of").equals("potential")).mapToLong(it -> Long.parseLong(it.getField("maximumChange")))
                .sum());
        assertEquals(rows, rows(table).size());
        assertTrue(rows(table).stream().allMatch(it -> it.getField("change").equals("changed")
                && it.getField("award").startsWith(AWARD)));
    }

    /** A title that one of the two does not know is no unknown option, and counts where it is known. */
    @Test
    void anAwardThatIsGivenUpIsLostAndANewOneIsGained() throws IOException {
        // Called otherwise, it is another one: the old one is given up, and the new one is there.
        String yaml = Files.readString(draft.resolve("green-manufacturing.yaml"));
        assertTrue(yaml.contains("green-factory-national"));
        for (String file : List.of("green-manufacturing.yaml", "numbers.yaml")) {
            Files.writeString(draft.resolve(file), Files.readString(draft.resolve(file))
                    .replace("green-factory-national", "green-works-national"));
        }
        Typed typed = compare("project,inHuzhou,greenRecognitions\n甲,yes,green-factory-national\n"
                + "乙,yes,green-works-national\n丙,yes,none\n丁,是,坏\n", "zh");
        assertEquals(1, typed.status(), typed.messages());
        assertEquals("读取4个，测算3个，拒绝1个\n", typed.messages());
        List<NamedCsvRecord> rows = rows(table);
        assertEquals(3, rows.size(), rows.toString());
        assertFields(rows.get(0), "line", 2, "project", "甲", "award", "green-factory-national", "change", "lost",
                "statusBefore", "eligible", "statusAfter", "", "maximumAfter", "");
        assertFields(rows.get(1), "line", 3, "project", "乙", "award", "green-works-national", "change", "gained",
                "statusBefore", "", "statusAfter", "eligible");
        assertTrue(rows.get(2).getField("fault").startsWith("C5: "), rows.get(2).toString());
        assertFields(sum("award", "green-factory-national", "potential"), "projectsBefore", 1, "projectsAfter", 0,
                "lost", 1);
        assertFields(sum("award", "green-works-national", "potential"), "gained", 1, "projectsBefore", 0);
        assertFields(sum("total", "", "potential"), "maximumChange", 0, "projectsBefore", 1, "projectsAfter", 1);
    }

    @Test
    void theReportStandsAloneAndSaysItInBothLanguages() throws IOException {
        new Draft(draft).change("technical-transformation.yaml", "rate: 8%", "rate: 4%");
        String csv = "inHuzhou,projectKinds,projectStage,equipmentInvestment\nyes," + AWARD + ",completed,12000000\n"
                + "yes," + AWARD + ",planned,20000000\nno," + AWARD + ",completed,12000000\n";
        assertEquals(0, compare(csv, "en").status());
        Document english = Jsoup.parse(Files.readString(report));
        assertTrue(english.text().contains("3 projects, of which 0 could not be read"), english.text());
        assertEquals(List.of("Technical transformation project 2 0 0 2,560,000 yuan → 1,280,000 yuan "
                + "2,560,000 yuan → 1,280,000 yuan −1,280,000 yuan"),
                english.select("h2:contains(Awards) + div tbody tr").eachText());
        assertEquals("width:100.0%", english.select("h2:contains(Awards) + div .before").first().attr("style"));
        assertEquals("width:50.0%", english.select("h2:contains(Awards) + div .after").first().attr("style"));
        assertEquals(0, english.select("script, link, img, iframe, [src], [href]").size());
        compare(csv, "zh");
        Document chinese = Jsoup.parse(Files.readString(report));
        assertEquals("zh-Hans", chinese.select("html").attr("lang"));
        assertTrue(chinese.text().contains("256万元 → 128万元"), chinese.text());
        assertFalse(chinese.select("td, th, h1, h2, p").not(":has(span)").text().matches(".*[a-z]{4} [a-z]{4}.*"));
    }

    @Test
    void nothingComesOutOtherwiseByTheSameFigures() throws IOException {
        assertEquals(0, compare("inHuzhou,equipmentInvestment\nyes,5\n", "en").status());
        assertEquals(0, rows(table).size());
        assertTrue(Files.readString(report).contains("No award comes out otherwise."));
        assertEquals(0, compare("inHuzhou\n", "en").status());
    }
}
