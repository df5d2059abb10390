package org.awardcheck.batch;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts of a workbook of which a part stands higher or lower than the rest, or is struck out, as a footnote mark and a
 * figure that was replaced are. FastExcel's reader gives all letters as if they were alike, so 1200 with a mark of 1 would
 * be 12001.
 */
final class RichTexts {
    /** Letters of all of them, which are in memory as long as the workbook is read. */
    private static final long MOST = 1L << 20;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Set<String> marked = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isWithin;
    private boolean isInline;
    private boolean isPhonetic;
    private boolean isMarked;
    private long kept;

    /** Goes on to another part. */
    void reset() {
        isWithin = false;
    }

    void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "si", "is" -> {
                isWithin = true;
                isInline = xml.getLocalName().equals("is");
                isPhonetic = false;
                isMarked = false;
                text.setLength(0);
            }
            case "vertAlign" -> isMarked |= !"baseline".equals(xml.getAttributeValue(null, "val"));
            case "strike" -> isMarked |= !"0".equals(xml.getAttributeValue(null, "val"))
                    && !"false".equals(xml.getAttributeValue(null, "val"));
            case "rPh" -> {
                isPhonetic = true;
                // FastExcel's reader takes how an inline text is pronounced for more of it.
                isMarked |= isInline;
            }
            default -> {
            }
        }
    }

    void text(XMLStreamReader xml) {
        if (isWithin && (isInline || !isPhonetic)) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    /** @throws UnreadableException if there are too many of them */
    void end(String name) throws UnreadableException {
        if (name.equals("rPh")) {
            isPhonetic = false;
        } else if (isWithin && (name.equals("si") || name.equals("is"))) {
            isWithin = false;
            if (isMarked && marked.add(key(text))) {
                kept += text.length();
            }
            if (kept > MOST) {
                throw new UnreadableException(BatchFaults.tooManyTexts());
            }
        }
    }

    /** Each as {@link #key} has it. */
    Set<String> marked() {
        return Set.copyOf(marked);
    }

    /** What a text is known by, however its XML was indented. */
    static String key(CharSequence text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
