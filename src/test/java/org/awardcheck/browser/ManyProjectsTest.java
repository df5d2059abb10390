package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.policy.FactList;
import org.awardcheck.policy.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has a list gets from the start page to its sums: template, filled, sent, read; without JavaScript. */
@QuarkusTest
class ManyProjectsTest extends BrowserTest {
    private static final FactList FACTS = PublishedPolicy.EDITIONS.policies().get(0).facts();

    @TempDir
    Path folder;

    private static void fill(Sheet sheet, int row, String name, Map<String, ?> answers) {
        Row cells = sheet.createRow(row);
        cells.createCell(0).setCellValue(name);
        answers.forEach((fact, answer) -> {
            var cell = cells.createCell(FACTS.positionOf(FACTS.find(fact).orElseThrow()) + 1);
            if (answer instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(answer.toString());
            }
        });
    }

    private Path filled(Download template, Language language) throws IOException {
        Path file = folder.resolve("projects.xlsx");
        boolean isChinese = language == Language.ZH;
        try (InputStream in = Files.newInputStream(template.path()); XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.getSheetAt(0);
            for (int i = 1; i <= 4; i++) {
                fill(sheet, i, (isChinese ? "项目" : "Project ") + i, Map.of("inHuzhou", isChinese ? "是" : "Yes",
                        "projectKinds", isChinese ? "技术改造" : "Technical transformation", "projectStage",
                        isChinese ? "实施完成" : "Completed", "equipmentInvestment", i == 3 ? "很多" : 1200 * i));
            }
            workbook.write(out);
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aListGetsFromTheStartToItsSums(Language language) throws IOException {
        boolean isChinese = language == Language.ZH;
        try (Tab tab = chromium.tab(site, 360, options -> options.setJavaScriptEnabled(false))) {
            Page page = tab.expect(200, language.tag() + "?on=2025-06-30").page();
            page.locator("main a[href*='/batch']").click();
            Download template = page.waitForDownload(() -> page.locator("a[href$='template.xlsx']").click());
            page.locator("#file").setInputFiles(filled(template, language));
            page.locator("form .govuk-button").click();
            assertEquals(isChinese ? "共4个项目：3个已测算，1个有内容无法识别。"
                    : "4 projects: 3 checked, 1 with something that cannot be read.", tab.words("#read"));
            // 12, 24 and 48 million at 8 %.
            String sum = isChinese ? "672" : "6,720,000";
            assertTrue(tab.words("#sections tfoot").contains(sum), tab.words("#sections tfoot"));
            assertTrue(tab.words("#awards tbody").contains(sum), tab.words("#awards tbody"));
            assertEquals(3, page.locator("#projects tbody tr").count());
            assertEquals(FACTS.positionOf(FACTS.find("equipmentInvestment").orElseThrow()) + 1,
                    column(tab.words(".batch__faults b").replaceAll("[0-9]", "")));
            assertEquals("4", tab.words(".batch__faults b").replaceAll("[A-Z]", ""));
        }
    }

    private static int column(String letters) {
        return CellReference.convertColStringToIndex(letters);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theResultIsInNobodysWayAtAnyWidth(Language language) throws IOException {
        try (Tab tab = chromium.tab(site, 1280)) {
            Page page = tab.expect(200, language.tag() + "/batch?on=2025-06-30").page();
            Download template = page.waitForDownload(() -> page.locator("a[href$='template.xlsx']").click());
            page.locator("#file").setInputFiles(filled(template, language));
            page.locator("form .govuk-button").click();
            page.locator("#read").waitFor();
            for (int width : new int[] {320, 360, 768, 960, 1280}) {
                page.setViewportSize(width, 800);
                assertEquals(List.of(), page.evaluate(ReflowTest.STICKING_OUT), width + " px");
            }
            assertEquals(List.of(), new Axe(page).violations());
        }
    }
}
