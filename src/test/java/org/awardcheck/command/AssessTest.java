package org.awardcheck.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command assess, from file to file. */
class AssessTest {
    private static final String CSV = "project,inHuzhou,projectKinds,projectStage,设备投资额（万元）\n"
            + "甲,是,technical-transformation,实施完成,1200\n";
    private static final String BAD_ROW = "乙,也许,technical-transformation,实施完成,1200\n";
    private static final String NDJSON =
            "{\"answers\":{\"inHuzhou\":true,\"projectKinds\":[\"technical-transformation\"],"
            + "\"projectStage\":\"completed\",\"equipmentInvestment\":12000000},\"on\":\"2025-06-30\",\"language\":\"en\"}\n";
    @TempDir
    Path folder;

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private String file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** In however many pieces it was read. */
    @ParameterizedTest
    @CsvSource({"1", "2"})
    void figuresThatWereConvertedAreSaidBack(int threads) throws IOException {
        String sheet = CSV + "乙,是,technical-transformation,实施完成,1.2亿\n".repeat(13);
        Typed typed = Typed.with("assess", file("projects.csv", sheet), "-o", folder.resolve("results.csv").toString(),
                "--on", "2025-06-30", "--threads", String.valueOf(threads));
        assertEquals(0, typed.status(), typed.messages());
        List<String> lines = typed.messages().lines().toList();
        assertEquals(12, lines.size(), typed.messages());
        assertTrue(lines.get(0).startsWith("E3 设备投资额：“1.2亿”识别为12,000万元"), typed.messages());
        assertEquals("另有3个数字按单位换算，没有列出", lines.get(10));
        assertEquals("读取14个，测算14个，拒绝0个", lines.get(11));
    }

    /** In however many pieces it would have been read. */
    @ParameterizedTest
    @CsvSource({"1", "2"})
    void aPictureByTheNameOfASheetIsNamed(int threads) throws IOException {
        Path picture = Files.write(folder.resolve("projects.csv"),
                "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        Typed typed = Typed.with("assess", picture.toString(), "--threads", String.valueOf(threads));
        assertEquals(2, typed.status());
        assertTrue(typed.messages().contains("这是图片"), typed.messages());
    }

    @Test
    void aSheetBecomesASheet() throws IOException {
        Typed typed = Typed.with("assess", file("projects.csv", CSV), "-o", folder.resolve("results.csv").toString(),
                "--on", "2025-06-30");
        assertEquals(0, typed.status(), typed.messages());
        assertEquals("读取1个，测算1个，拒绝0个\n", typed.messages());
        assertEquals(0, typed.out().length);
        assertTrue(text("results.csv").startsWith("\uFEFFline,project,nowMinimum,"));
        assertTrue(text("results.csv").contains("\r\n2,甲,960000,960000,960000,960000,1,0,"), text("results.csv"));
    }

    @Test
    void whatIsRefusedIsCountedAndMakesTheStatusOne() throws IOException {
        Typed typed = Typed.with("assess", file("projects.csv", CSV + BAD_ROW), "--language=en");
        assertEquals(1, typed.status());
        assertEquals("read 2, assessed 1, refused 1\n", typed.messages());
        assertTrue(typed.text().contains("3,乙,,,,,,,,,,B3: "), typed.text());
        assertEquals(0, Typed.with(utf8(CSV + BAD_ROW), "assess", "--exit-zero").status());
        assertEquals(2, Typed.with(utf8(CSV + "乙,\"是"), "assess", "--exit-zero").status());
    }

    @Test
    void standardInputTellsItsFormatByItsBytesAndResultsFollow() throws IOException {
        Typed lines = Typed.with(utf8(NDJSON), "assess");
        assertEquals(0, lines.status());
        JsonNode first = new ObjectMapper().readTree(lines.text().lines().findFirst().orElseThrow());
        assertEquals(960_000, first.at("/totals/now/minimum").longValue());
        assertEquals(2, lines.text().lines().count());
        assertTrue(Typed.with(utf8(CSV), "assess", "-").text().startsWith("\uFEFFline,project,"));
        assertTrue(Typed.with(CSV.getBytes(Charset.forName("GB18030")), "assess").text().contains("2,甲,960000,"));
    }

    @Test
    void theFormatOfResultsIsAskedForOrTheFilesEnding() throws IOException {
        assertTrue(Typed.with(utf8(CSV), "assess", "--to", "ndjson").text().startsWith("{\"line\":2,"));
        assertTrue(Typed.with(utf8(NDJSON), "assess", "--to=csv").text().startsWith("\uFEFFline,nowMinimum,"));
        Typed.with(utf8(CSV), "assess", "-o", folder.resolve("results.jsonl").toString());
        assertTrue(text("results.jsonl").startsWith("{\"line\":2,"));
        // What is asked for is meant, whatever the file is called and begins with.
        assertEquals(2, Typed.with("assess", file("projects.ndjson", NDJSON), "--from", "csv").status());
    }

    @Test
    void aWorkbookIsReadAndWritten() throws IOException {
        String workbook = folder.resolve("results.xlsx").toString();
        assertEquals(0, Typed.with(utf8("project,x-a\n甲,1\n"), "assess", "-o", workbook).status());
        Typed back = Typed.with("assess", workbook, "--language", "en", "--to", "csv");
        assertEquals(2, back.status());
        assertTrue(back.messages().contains("nowMinimum"), back.messages());
        String list = folder.resolve("list.xlsx").toString();
        try (OutputStream out = Files.newOutputStream(Path.of(list)); Workbook written = new Workbook(out, "test",
                "1.0")) {
            Worksheet sheet = written.newWorksheet("projects");
            List<String> header = List.of("project", "inHuzhou", "projectKinds", "projectStage", "equipmentInvestment");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
                sheet.value(1, i, List.of("甲", "是", "technical-transformation", "completed", "12000000").get(i));
            }
        }
        Typed typed = Typed.with("assess", list, "--to", "csv");
        assertEquals(0, typed.status(), typed.messages());
        assertTrue(typed.text().contains("\r\n2,甲,960000,"), typed.text());
        assertEquals(2, Typed.with("assess", list, "--part", "1/2").status());
    }

    @Test
    void gzipIsReadByItsMarkAndWrittenByTheFilesEnding() throws IOException {
        String results = folder.resolve("results.csv.gz").toString();
        assertEquals(0, Typed.with("assess", file("projects.csv.gz", gzip(utf8(CSV))), "-o", results).status());
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(Path.of(results))))
                .readAllBytes();
        assertArrayEquals(Typed.with(utf8(CSV), "assess").out(), unpacked);
    }

    @Test
    void everyAwardHasALineWhereThatIsAskedFor() {
        assertEquals(91, Typed.with(utf8(CSV), "assess", "--detail", "awards").text().lines().count());
        assertEquals(91, Typed.with(utf8(NDJSON), "assess", "--detail=awards").text().lines().count());
    }

    @Test
    void theSummaryIsWrittenByTheEndingOfItsFile() throws IOException {
        String csv = folder.resolve("sums.csv").toString();
        String ndjson = folder.resolve("sums.ndjson").toString();
        Typed.with(utf8(CSV + BAD_ROW), "assess", "--summary", csv, "--language", "en");
        assertTrue(text("sums.csv").contains("\r\nrefused,,,,1,"), text("sums.csv"));
        assertTrue(text("sums.csv")
                .contains(",technical-transformation,Technical transformation project,1,960000,960000,"));
        Typed.with(utf8(CSV + BAD_ROW), "assess", "--summary", ndjson);
        assertTrue(text("sums.ndjson").startsWith("{\"summary\":{\"read\":2,\"assessed\":1,\"refused\":1,"));
        assertEquals(1, text("sums.ndjson").lines().count());
    }

    @Test
    void severalThreadsGiveTheSameInTheSameOrder() throws IOException {
        StringBuilder csv = new StringBuilder(CSV);
        StringBuilder ndjson = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            csv.append(i % 7 == 3 ? BAD_ROW : "\n丙,是,technical-transformation,实施完成," + i + "\n");
            ndjson.append(i % 5 == 3 ? "{\"answers\":" + i + "}\n" : NDJSON.replace("12000000", "1200" + i));
        }
        for (String all : List.of(csv.toString(), ndjson.toString(), csv + "\"cut")) {
            String file = file("projects", all);
            Typed one = Typed.with("assess", file, "--threads", "1", "--detail", "totals");
            Typed four = Typed.with("assess", file, "--threads", "4");
            assertEquals(one.status(), four.status());
            assertEquals(one.messages(), four.messages());
            assertEquals(one.text(), four.text());
        }
    }

    @Test
    void aFileThatBreaksOffIsAFaultThatIsTold() {
        Typed typed = Typed.with(utf8(CSV + "乙,\"是"), "assess", "--language", "en");
        assertEquals(2, typed.status());
        assertTrue(typed.messages().startsWith("read 2, assessed 1, refused 1\naward-check: The data break off"),
                typed.messages());
        assertTrue(typed.text().endsWith("could not be read\r\n"), typed.text());
    }

    @Test
    void everyColumnThatIsUnknownIsNamedAndNothingIsWritten() throws IOException {
        Typed typed = Typed.with("assess", file("projects.csv", "inHuzho,x-a,nonsense\n是,,\n"), "--language", "en",
                "-o",
                folder.resolve("results.csv").toString());
        assertEquals(2, typed.status());
        assertEquals(2, typed.messages().lines().count(), typed.messages());
        assertTrue(typed.messages().startsWith("award-check: A1: There is no column “inHuzho”; "), typed.messages());
        assertFalse(Files.exists(folder.resolve("results.csv")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "asses x.csv                          | “asses” is not known here                 | 不认识“asses”",
            "--nonsense                           | “--nonsense” is not known here            | 不认识“--nonsense”",
            "assess a.csv b.csv                   | “b.csv” is not known here                 | 不认识“b.csv”",
            "assess --on                          | DATE is missing                           | 缺少DATE",
            "assess --to xls                      | --to cannot be “xls”; use csv, ndjson, xlsx | --to不能是“xls”；可用的有：csv, ndjson, xlsx",
            "assess --detail all                  | --detail cannot be “all”; use totals, awards | --detail不能是“all”；可用的有：totals, awards",
            "assess --on 2025-02-30               | --on:                                     | --on:",
            "assess --on=1 --on=2                 | --on is given twice                   | --on写了两次",
            "assess --threads 0                   | --threads takes 1 to 999                  | --threads须是1到999",
            "assess no-such.csv                   | There is no no-such.csv                   | 没有no-such.csv",
            "assess src                           | src is a folder                           | src是文件夹",
            "assess /                             | / is a folder                             | /是文件夹",
            "assess --part 1/2                    | Standard input has no parts               | 标准输入不能分部分处理",
            "assess pom.xml --part 3/2            | --part takes I/N                          | --part须是I/N",
            "assess pom.xml --part 0/2            | --part takes I/N                          | --part须是I/N",
            "assess pom.xml --part 2              | --part takes I/N                          | --part须是I/N",
            "assess pom.xml -o pom.xml            | pom.xml is given twice                | pom.xml写了两次",
            "assess pom.xml -o ./src/../pom.xml   | ./src/../pom.xml is given twice       | ./src/../pom.xml写了两次",
            "assess --summary sums.txt            | The file of --summary has to end in       | --summary的文件须以",
            "assess pom.xml --part 1/2 --to xlsx  | Results of parts cannot be XLSX           | 各部分的结果不能是XLSX",
            "assess --policy src --against x --summary s.xlsx | With --against, the file    | 用--against时--summary的文件",
            "assess pom.xml --from xlsx           | This is no                                | 这不是",
            "assess --against x                   | --against needs --policy                  | --against须与--policy一起用",
            "assess --report x.html               | --report needs --against                  | --report须与--against一起用",
            "assess --policy src --against x --detail awards | What --against gives is a table | --against的结果是CSV表",
            "assess --policy src --against x      | There is no published edition “x”; use huzhou-manufacturing-2023 | 没有“x”这个已发布版本",
            "assess -o no-such/results.csv        | There is no no-such                       | 没有no-such",
            "-V x                                 | “x” is not known here                     | 不认识“x”",
    })
    void whatIsTypedWrongIsSaidInALineOfTheLanguage(String line, String english, String chinese) {
        for (List<String> it : List.of(List.of("en", english), List.of("zh", chinese))) {
            String language = "--language=" + it.get(0);
            String[] arguments = (line.startsWith("assess") ? line + " " + language : line).split(" ");
            Typed typed = Typed.with(utf8(CSV), arguments);
            if (line.startsWith("assess") || it.get(0).equals("zh")) {
                assertEquals(2, typed.status());
                assertTrue(typed.messages().startsWith("award-check: " + it.get(1)), typed.messages());
                assertEquals(1, typed.messages().lines().count(), typed.messages());
                assertEquals(0, typed.out().length);
            }
        }
        assertFalse(Files.exists(Path.of("sums.txt")));
    }

    @Test
    void aDayIsForSheetsAlone() {
        Typed typed = Typed.with(utf8(NDJSON), "assess", "--on", "2025-06-30", "--language", "en");
        assertEquals(2, typed.status());
        assertTrue(typed.messages().startsWith("award-check: In NDJSON each line says for itself"), typed.messages());
    }

    @Test
    void helpNamesEveryOptionInTheLanguageAndTheVersionIsThatOfTheProgram() {
        String english = Typed.with("assess", "--help", "--language", "en").text();
        String chinese = Typed.with("assess", "-h").text();
        for (String option : List.of("--output", "--from", "--to", "--on", "--language", "--detail", "--summary",
                "--threads",
                "--part", "--policy", "--against", "--report")) {
            assertTrue(english.contains(option) && chinese.contains(option), option);
        }
        assertTrue(english.startsWith("Usage: award-check assess"), english);
        assertTrue(chinese.startsWith("用法：award-check assess"), chinese);
        assertFalse(english.codePoints().anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN),
                english);
        assertEquals(0, Typed.with("--help").status());
        assertTrue(Typed.with("--version").text().matches("award-check [0-9]+\\.[0-9]+\\.[0-9]+.*\\n"));
    }

    @Test
    void aBarIsShownWhereSomebodySeesItAndIsGoneAtTheEnd() throws IOException {
        String file = file("projects.csv", CSV + "丙,是,technical-transformation,实施完成,1\n".repeat(5_000));
        String seen = Typed.with(true, new byte[0], "assess", file, "--language", "en").messages();
        assertTrue(seen.contains("] 100%"), seen);
        assertTrue(seen.endsWith(" \rread 5,001, assessed 5,001, refused 0\n"), seen);
        assertFalse(Typed.with("assess", file).messages().contains("["));
    }
}
