package org.awardcheck.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, for what no library writes: the inside of texts, and any number format. */
public final class HandMadeWorkbook {
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<String> texts = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();

    /** The inside of a cell that refers to a shared text, whose inside is given. */
    String shared(String inside) {
        texts.add("<si>" + inside + "</si>");
        return " t=\"s\"><v>" + (texts.size() - 1) + "</v>";
    }

    static String inline(String inside) {
        return " t=\"inlineStr\"><is>" + inside + "</is>";
    }

    static String text(String text) {
        return inline("<t xml:space=\"preserve\">" + escape(text) + "</t>");
    }

    String number(String number, String format) {
        formats.add(escape(format));
        return " s=\"" + formats.size() + "\"><v>" + number + "</v>";
    }

    /**
     * A row that does not say which it is, as some programs write them.
     *
     * @param cells each as one of these methods makes it
     */
    HandMadeWorkbook row(String... cells) {
        rows.append("<row>");
        for (String cell : cells) {
            rows.append("<c").append(cell).append("</c>");
        }
        rows.append("</row>");
        return this;
    }

    /** Rows as they are written. */
    HandMadeWorkbook raw(String xml) {
        rows.append(xml);
        return this;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.size(); i++) {
            codes.append("<numFmt numFmtId=\"").append(164 + i).append("\" formatCode=\"").append(formats.get(i))
                    .append("\"/>");
            cells.append("<xf numFmtId=\"").append(164 + i).append("\" applyNumberFormat=\"1\"/>");
        }
        return "<styleSheet" + MAIN + "><numFmts>" + codes + "</numFmts><cellXfs>" + cells + "</cellXfs></styleSheet>";
    }

    byte[] bytes() throws IOException {
        return of("<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>",
                "<sst" + MAIN + ">" + String.join("", texts) + "</sst>", styles());
    }

    /** One of these parts, whatever is in them. */
    public static byte[] of(String sheet, String texts, String styles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "xl/workbook.xml", "<workbook" + MAIN + " xmlns:r=\"" + RELATIONS
                    + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")
                    + relation(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>");
            put(zip, "xl/styles.xml", styles);
            put(zip, "xl/worksheets/sheet1.xml", sheet);
            put(zip, "xl/sharedStrings.xml", texts);
        }
        return out.toByteArray();
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String part, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(("<?xml version=\"1.0\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }
}
