package org.awardcheck.batch;

import java.io.IOException;

/**
 * A text of a cell.
 *
 * @param text     its letters, without how they are pronounced
 * @param isMarked whether some of them are superscript or subscript, or are struck out, as a footnote mark and a figure
 *                 that was replaced are: 1200 with a mark of 1 is not 12001
 */
record RichText(String text, boolean isMarked) {

    /** Reads the one whose element has begun; goes to its end. */
    static RichText read(PartXml xml) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean isMarked = false;
        for (int element = xml.depth(); xml.nextIn(element);) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "rPh" -> xml.skip();
                case "vertAlign" -> isMarked |= !xml.attribute("val").equals("baseline");
                case "strike" -> isMarked |= isStruck(xml);
                default -> {
                }
            }
        }
        return new RichText(text.toString(), isMarked);
    }

    /** Whether an element {@code strike}, which has begun, strikes out. */
    static boolean isStruck(PartXml xml) {
        return xml.attribute("val").isEmpty() || xml.isOn("val");
    }
}
