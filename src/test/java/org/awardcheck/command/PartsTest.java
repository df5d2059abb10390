package org.awardcheck.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a file one behind the other give what the whole file gives, to the byte. */
class PartsTest {
    private static final int MOST = 40;
    @TempDir
    Path folder;

    private void assertPartsAreTheWhole(String name, byte[] content) throws IOException {
        String file = Files.write(folder.resolve(name), content).toString();
        Typed whole = Typed.with("assess", file, "--on", "2025-06-30", "--threads", "1");
        for (int of = 1; of <= MOST; of++) {
            ByteArrayOutputStream together = new ByteArrayOutputStream();
            int status = 0;
            for (int part = 1; part <= of; part++) {
                Typed typed = Typed.with("assess", file, "--on", "2025-06-30", "--threads", "1", "--part", part + "/"
                        + of);
                status = Math.max(status, typed.status());
                together.write(typed.out());
            }
            assertEquals(whole.text(), together.toString(StandardCharsets.UTF_8), of + " parts");
            assertArrayEquals(whole.out(), together.toByteArray(), of + " parts");
            assertEquals(whole.status(), status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void ofASheetWithLineBreaksInItsCells(String charset) throws IOException {
        assertPartsAreTheWhole("projects.csv", """
                project,"x-no""te",企业和项目在湖州,projectKinds,Stage of the project
                甲,"两行
                ""引号"", 逗号",是,technical-transformation,实施完成

                乙,"一

                三",也许,new-build,实施完成
                丙,a"b,是,"new-build;energy-saving",在建
                """.getBytes(Charset.forName(charset)));
    }

    @Test
    void ofLinesIsTheWholeButForTheSummary() throws IOException {
        String lines = "{\"answers\":{\"inHuzhou\":true},\"on\":\"2025-06-30\"}\n\n{\"answers\":1}\r\n   \n"
                + "{\"answers\":{\"projectStage\":\"在建\"}}\n{\"answers\":{},\"on\":\"2025-06-30\"}";
        String file = Files.writeString(folder.resolve("projects.ndjson"), lines).toString();
        String whole = Typed.with("assess", file).text();
        // Parts of a byte each begin at every place that there is.
        for (int of : new int[] {1, 2, 3, 4, 5, 6, 7, 11, 29, lines.length()}) {
            StringBuilder together = new StringBuilder();
            for (int part = 1; part <= of; part++) {
                together.append(Typed.with("assess", file, "--part", part + "/" + of, "--threads", "1").text());
            }
            assertEquals(whole.substring(0, whole.indexOf("{\"summary\"")), together.toString(), of + " parts");
        }
    }

    @Test
    void isSaidWithTheCounts() throws IOException {
        String file = Files.writeString(folder.resolve("projects.csv"), "inHuzhou\n是\n否\n是\n否\n").toString();
        assertEquals("read 3, assessed 3, refused 0 (part 2 of 2)\n",
                Typed.with("assess", file, "--part", "2/2", "--language=en").messages());
    }

    @Test
    void aPackedFileHasNone() throws IOException {
        Path file = folder.resolve("projects.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("inHuzhou\n是\n".getBytes(StandardCharsets.UTF_8));
        }
        Typed typed = Typed.with("assess", file.toString(), "--part", "1/2", "--language=en");
        assertEquals(2, typed.status());
        assertTrue(typed.messages().contains("Files of CSV and NDJSON alone have parts, and none that is packed"),
                typed.messages());
    }
}
