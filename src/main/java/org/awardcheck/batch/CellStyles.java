package org.awardcheck.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells of a workbook are shown. */
final class CellStyles {
    private static final int MOST_DIGITS = 10;
    private static final Style PLAIN = new Style("General", false);

    private final List<Style> styles = new ArrayList<>();

    /**
     * One of them.
     *
     * @param format   how numbers are shown, as {@link NumberFormat} reads it
     * @param isStruck whether all that is shown is struck out
     */
    record Style(String format, boolean isStruck) {
    }

    /** Reads them. */
    static CellStyles read(PartXml xml) throws IOException {
        CellStyles all = new CellStyles();
        Map<String, String> formats = new HashMap<>();
        BitSet struck = new BitSet();
        while (xml.next()) {
            switch (xml.name()) {
                // Those of conditional formats, which come behind, may have the same numbers.
                case "numFmt" -> formats.putIfAbsent(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                case "fonts" -> fonts(xml, struck);
                case "cellXfs" -> all.styles(xml, formats, struck);
                default -> {
                }
            }
            xml.begin();
        }
        return all;
    }

    private static void fonts(PartXml xml, BitSet struck) throws IOException {
        int font = -1;
        for (int element = xml.depth(); xml.nextIn(element);) {
            if (xml.name().equals("font")) {
                font++;
                xml.begin();
            } else if (xml.name().equals("strike") && RichText.isStruck(xml)) {
                struck.set(font);
            }
        }
    }

    private void styles(PartXml xml, Map<String, String> formats, BitSet struck) throws IOException {
        for (int element = xml.depth(); xml.nextIn(element);) {
            if (xml.name().equals("xf")) {
                String format = xml.attribute("numFmtId");
                int font = number(xml.attribute("fontId"));
                styles.add(new Style(formats.computeIfAbsent(format, CellStyles::known), font >= 0
                        && struck.get(font)));
                xml.begin();
            }
        }
    }

    /**
     * The formats that have numbers of their own, Chinese ones among them, as far as they matter (ECMA-376 part 1,
     * 18.8.30).
     */
    private static String known(String id) {
        int format = number(id);
        boolean isOfDates = format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
        return isOfDates ? "yyyy-mm-dd" : format == 9 || format == 10 ? "0%" : format == 12 || format == 13 ? "# ?/?"
                : PLAIN.format();
    }

    /** @param style its number, as cells give it; none where it is empty */
    Style of(String style) {
        int index = number(style);
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }

    /** @return −1 where it is none, or too large for a row, a style or a text */
    static int number(String digits) {
        boolean isOne = !digits.isEmpty() && digits.length() < MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isOne ? Integer.parseInt(digits) : -1;
    }
}
