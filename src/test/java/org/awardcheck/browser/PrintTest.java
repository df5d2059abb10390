package org.awardcheck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.nayuki.qrcodegen.QrCode;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awardcheck.Photo;
import org.awardcheck.catalogue.PublishedPolicy;
import org.awardcheck.web.query.ShortForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A printed result is a dossier of a few A4 pages that says all that counts, and nothing that paper cannot do. */
@QuarkusTest
class PrintTest extends BrowserTest {
    private static final String CHECKSUM = PublishedPolicy.EDITIONS.policies().get(0).source().checksum();
    private static final int DPI = 200;
    /** The side of the square in each of a code's corners. */
    private static final int MODULES_OF_A_CORNER = 7;

    @Test
    void aChineseResultIsADossier() throws IOException {
        String words = dossier("zh", "result, long");
        says(words, "2025-07-01", "版本2023—2025年版", "至少432万元～至多572万元", "至少600万元～至多1,100万元",
                "2,400万元×15%～30%=360万元～720万元，上限5,000万元", "省级智能工厂", "平台连接设备数还差401台现有4,600台，需超5,000台",
                "节能设备及装置投资额是多少？", "暂不清楚", "52项不符合，27项未问到", "逐项原因见网页", "奖励和条款算式何时金额", "合计：现在432万元～572万元",
                "合计：投产后600万元～1,100万元", "设备投资额2,400万元（24,000,000元）", "由湖州市经济和信息化局", "/zh/result?" + address(),
                "规则依据和校验码" + CHECKSUM, "自测结果，不作决定",
                "本站的建议", "按所填进度", "☐设备清单，以及对应的合同、发票和付款凭证", "☐鉴定或验收证书");
        hidesWhatPaperCannotDo(words, "修改", "更改", "向谁咨询", "对应哪些奖励", "下载", "English", "跳到主要内容", "条回答", "粗线为至少");
    }

    @Test
    void anEnglishResultIsADossier() throws IOException {
        String words = dossier("en", "result, long");
        says(words, "2025-07-01", "Edition2023–2025edition", "Atleast4,320,000–Atmost5,720,000yuan",
                "Atleast6,000,000–Atmost11,000,000yuan",
                "24,000,000×15%to30%=3,600,000to7,200,000yuan,cap50,000,000", "Idon’tknowyet",
                "AwardandclauseSumWhenAmount",
                "Total:Now4,320,000to5,720,000yuan", "Total:Later6,000,000to11,000,000yuan", "24,000,000yuan(2,400万元)",
                "52donotapply,27werenotasked", "Thewebpagegiveseachreason",
                "/en/result?" + address(), "bychecksum" + CHECKSUM, "notadecision",
                "Thissite’sadvice", "Atthestagegiven",
                "☐Alistoftheequipment,withitscontracts,invoicesandproofsofpayment",
                "☐Thecertificateofappraisaloracceptance");
        hidesWhatPaperCannotDo(words, "Change", "Download", "中文", "Skipto", "Thickline:atleast");
    }

    /** With the notice that it is over, which is how it usually is. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aResultAfterThePeriodTakesTwoPagesToo(String language) throws IOException {
        says(dossier(language, "result after the period"), language.equals("zh") ? "本站的建议" : "Thissite’sadvice");
    }

    /** The short form of the long result, for the day of the test. */
    private static String address() {
        String rest = Address.named("result, long").rest();
        return ShortForm.of(rest.substring(rest.indexOf('?') + 1) + "&on=2025-07-01");
    }

    /** At 200 dpi, and with fewer dots, aslant, out of focus and in poor light. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | result, long            | 1.0 | 0
            zh | result, long            | 0.8 | 3
            en | result after the period | 0.8 | -4
            en | result of one award     | 0.7 | 5""")
    void aPhoneReadsTheAddressOffThePaper(String language, String name, double scale, double degrees)
            throws IOException, ReaderException {
        try (Tab tab = chromium.tab(site, 1280)) {
            Page page = tab.expect(200, Address.named(name).in(language)).page();
            String address = page.locator("#take a[href^=http]").getAttribute("href");
            try (PDDocument pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                BufferedImage sheet = right(new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, DPI));
                Result code = code(sheet);
                assertEquals(address, code.getText());
                assertTrue(millimetres(code) >= 25, () -> millimetres(code) + " mm");
                assertEquals(Optional.of(address), seen(around(code, sheet), scale, degrees));
            }
        }
    }

    /** The half of a sheet on which the code is. */
    private static BufferedImage right(BufferedImage sheet) {
        return sheet.getSubimage(sheet.getWidth() / 2, 0, sheet.getWidth() - sheet.getWidth() / 2, sheet.getHeight());
    }

    /**
     * The code on a sheet, looked for a quarter of the sheet at a time: if more of it is seen at once, signs such as 回
     * look like its corners to the reader.
     */
    private static Result code(BufferedImage sheet) throws ReaderException {
        int height = sheet.getHeight() / 4;
        for (int top = 0; top + height <= sheet.getHeight(); top += height / 2) {
            Photo part = new Photo(sheet.getSubimage(0, top, sheet.getWidth(), height));
            if (part.text().isPresent()) {
                return below(top, part.read());
            }
        }
        throw new IllegalStateException("there is no code on this sheet");
    }

    private static Result below(int top, Result code) {
        ResultPoint[] corners = Stream.of(code.getResultPoints()).map(it -> new ResultPoint(it.getX(), it.getY() + top))
                .toArray(ResultPoint[]::new);
        return new Result(code.getText(), code.getRawBytes(), corners, code.getBarcodeFormat());
    }

    /**
     * What a phone reads that is held over a code: the first of its pictures that can be read, as the hand shakes a
     * little.
     */
    private static Optional<String> seen(BufferedImage part, double scale, double degrees) {
        return DoubleStream.of(0, 1, -1.5).mapToObj(shake -> new Photo(part).taken(scale, degrees + shake))
                .flatMap(photo -> photo.text().stream()).findFirst();
    }

    /** A code with as much of the sheet on every side. */
    private static BufferedImage around(Result code, BufferedImage sheet) {
        ResultPoint[] corners = code.getResultPoints();
        int side = (int) ResultPoint.distance(corners[0], corners[1]);
        int left = Math.max(0, (int) corners[1].getX() - side);
        int top = Math.max(0, (int) corners[1].getY() - side);
        return sheet.getSubimage(left, top, Math.min(3 * side, sheet.getWidth() - left),
                Math.min(3 * side, sheet.getHeight() - top));
    }

    /** The side of a code without what is left free around it, from the middles of the squares in its corners. */
    private static double millimetres(Result code) {
        ResultPoint[] corners = code.getResultPoints();
        double modules = QrCode.encodeText(code.getText(), QrCode.Ecc.MEDIUM).size;
        return ResultPoint.distance(corners[0], corners[1]) * modules / (modules - MODULES_OF_A_CORNER) / DPI * 25.4;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theListOfAllAwardsTakesAtMostSixPages(String language) throws IOException {
        try (Tab tab = chromium.tab(site, 1280); PDDocument pdf = Loader.loadPDF(tab.expect(200, language + "/awards")
                .page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertTrue(pdf.getNumberOfPages() <= 6, () -> pdf.getNumberOfPages() + " pages");
            String words = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", "");
            says(words, language.equals("zh") ? new String[] {"技术改造项目设备投资额的8%，上限1,000万元", "扶持女性企业家创业就业"}
                    : new String[] {"Technicaltransformationproject", "8%ofequipmentinvestment,atmost",
                            "10,000,000yuan", "women"});
            hidesWhatPaperCannotDo(words, "关键词", "Words", "English", "中文");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | compare, more invested            | 方案二可多得64万元 | 2,000万元×8%=160万元
            en | compare, more invested            | Thesecondvariantmaybring640,000yuanmore | 20,000,000×8%=1,600,000yuan
            zh | compare, more invested in a range | 下限多4,140万元，上限多4,280万元 | 连同以后各阶段合计600～1,1004,740～5,380
            en | compare, more invested in a range | 41,400,000yuanmoreatitslowerend | Awardswithanotheramountoratanothertime
            zh | compare, another stage on another day | 方案一按 | 企业成长称号
            en | compare, another stage on another day | Thefirstvariantiscompared | Growthtitles
            zh | compare, nothing like it          | 方案二会 | 方案二没有的奖励
            en | compare, nothing like it          | thesecondvariant | Awardslostbythesecond""")
    void twoVariantsTakeOnePage(String language, String name, String sentence, String more) throws IOException {
        try (Tab tab = chromium.tab(site, 1280); PDDocument pdf = Loader.loadPDF(
                tab.expect(200, Address.named(name).in(language)).page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            // Variants that have nothing in common, with twenty answers, take a second one.
            assertEquals(name.equals("compare, nothing like it") ? 2 : 1, pdf.getNumberOfPages(), "pages");
            String words = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", "");
            says(words, sentence, more, "/" + language + "/compare?b=", language.equals("zh") ? "自测结果，不作决定"
                    : "notadecision",
                    language.equals("zh") ? "对照日期" : "Comparedon");
            hidesWhatPaperCannotDo(words, "更改", "Change", "English", "中文", "接下来", "Swap", "图中各点",
                    "Thepointsofthecurve");
        }
    }

    /** A link of the screen that leads to another day is none of paper's; what may still be settled is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | compare, more invested after the period
            en | compare, more invested after the period
            zh | summary after the period
            en | summary after the period
            zh | result after the period
            en | result after the period""")
    void paperSaysWhatMayStillBeSettled(String language, String name) throws IOException {
        try (Tab tab = chromium.tab(site, 1280); PDDocument pdf = Loader.loadPDF(
                tab.expect(200, Address.named(name).in(language)).page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            String words = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", "");
            says(words, language.equals("zh") ? "期内完成的项目、获得的称号仍可能兑付"
                    : "Projectscompletedandtitlesobtainedinitmaystillbesettled", CHECKSUM);
            hidesWhatPaperCannotDo(words, "改按", "Checkfor");
            assertEquals(name.startsWith("result") ? 2 : 1, pdf.getNumberOfPages(), "pages");
        }
    }

    /** Date, document and edition are one line, and a form is none of paper's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | result, long
            zh | prepare, long
            en | prepare, long
            zh | trace, long
            en | trace, long
            zh | target that can be reached""")
    void theOtherPagesThatAreKeptOnPaperAreTidy(String language, String name) {
        try (Tab tab = chromium.tab(site, 674)) {
            Page page = tab.expect(200, Address.named(name).in(language)).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            if (name.startsWith("target")) {
                assertEquals(List.of(false, true), List.of(page.locator("main form").isVisible(),
                        page.locator(".target__reply").isVisible()));
            } else {
                double height = page.locator("dl.on-paper").boundingBox().height;
                assertTrue(height < 40, () -> "height " + height);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 省级智能工厂, 100万元", "zh, 国家专精特新, 50万元", "en, Provincial Smart Factory, 1000000",
            "en, National Little Giant, 500000"})
    void anAwardStaysWithItsAmount(String language, String award, String amount) {
        try (Tab tab = chromium.tab(site, 674)) {
            Page page = tab.expect(200, Address.named("result, long").in(language)).page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Locator row = page.locator(".award").filter(new Locator.FilterOptions().setHasText(award));
            assertEquals("avoid", row.evaluate("it => getComputedStyle(it).breakInside"));
            assertTrue(row.innerText().replaceAll("[,\\s]", "").contains(amount), row.innerText());
            double top = row.locator(".award__title").boundingBox().y;
            assertEquals(top, row.locator(".award__amount").boundingBox().y, 8, "beside each other");
        }
    }

    /** The words of a result's print without any space, since a line may break anywhere. */
    private String dossier(String language, String name) throws IOException {
        try (Tab tab = chromium.tab(site, 1280)) {
            Page page = tab.expect(200, Address.named(name).in(language)).page();
            try (PDDocument pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                assertEquals(2, pdf.getNumberOfPages(), "pages");
                pdf.getPages().forEach(sheet -> {
                    assertEquals(PDRectangle.A4.getWidth(), sheet.getMediaBox().getWidth(), 1);
                    assertEquals(PDRectangle.A4.getHeight(), sheet.getMediaBox().getHeight(), 1);
                });
                return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            }
        }
    }

    private static void says(String words, String... phrases) {
        assertAll(Stream.of(phrases).map(phrase -> () -> assertTrue(words.contains(phrase), phrase + " in " + words)));
    }

    private static void hidesWhatPaperCannotDo(String words, String... phrases) {
        assertAll(List.of(phrases).stream().map(phrase -> () -> assertFalse(words.contains(phrase), phrase)));
    }
}
