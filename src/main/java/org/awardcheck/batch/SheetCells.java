package org.awardcheck.batch;

import javax.xml.stream.XMLStreamReader;
import org.awardcheck.policy.Text;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * Holds the cells of a sheet to what FastExcel's reader takes in good time. It takes the square of a number's digits, makes room
 * in each row for the widest one before it, and makes up shared texts until there is the one that a cell wants.
 */
final class SheetCells {
    /** Spreadsheets write 17 digits and an exponent. */
    private static final int LONGEST_NUMBER = 64;
    private static final int MOST_COLUMNS = 16_384;
    /** Columns that the rows may have in all, and for each byte: a stray cell in column AMJ of each row is no reason to refuse. */
    private static final long COLUMNS_ALWAYS = 1 << 20;
    private static final long COLUMNS_A_BYTE = 16;
    /** To make room for a column takes so much less than to read it. */
    private static final int ROOM = 32;

    private final StringBuilder value = new StringBuilder();
    private boolean isSheet;
    private boolean isCell;
    private boolean isInner;
    private boolean isValue;
    private boolean isText;
    private boolean isShared;
    private long texts;
    private long lastText = -1;
    private long width;
    private long widest;
    private long columns;

    /** Goes on to another part. */
    void reset() {
        isSheet = false;
        isCell = false;
        isInner = false;
        isValue = false;
    }

    /** @throws UnreadableException if no spreadsheet writes it so */
    void begin(XMLStreamReader xml) throws UnreadableException {
        String name = xml.getLocalName();
        texts += name.equals("si") ? 1 : 0;
        isSheet |= name.equals("sheetData");
        if (!isSheet) {
            return;
        }
        if (isCell && (isInner || name.equals("c"))) {
            // The reader would take one for the other, and this would not know which.
            throw new UnreadableException(BatchFaults.noWorkbook());
        }
        if (name.equals("c")) {
            isCell = true;
            String type = xml.getAttributeValue(null, "t");
            isText = "str".equals(type) || "inlineStr".equals(type) || "e".equals(type);
            isShared = "s".equals(type);
            width = Math.max(width + 1, column(xml.getAttributeValue(null, "r")) + 1);
        } else if (isCell && (name.equals("v") || name.equals("f"))) {
            isInner = true;
            isValue = name.equals("v");
            value.setLength(0);
        }
    }

    private static int column(String address) throws UnreadableException {
        try {
            CellAddress at = new CellAddress(address == null ? "" : address);
            if (at.getColumn() >= 0 && at.getColumn() < MOST_COLUMNS) {
                return at.getColumn();
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // It is none.
        }
        throw new UnreadableException(BatchFaults.noWorkbook());
    }

    /** @throws UnreadableException if it is part of a number that nobody writes */
    void text(XMLStreamReader xml) throws UnreadableException {
        if (isInner && isValue && !isText) {
            if (value.length() + xml.getTextLength() > LONGEST_NUMBER) {
                throw new UnreadableException(BatchFaults.oddWorkbook(new Text("一个数字超过" + LONGEST_NUMBER + "个字符",
                        "a number of more than " + LONGEST_NUMBER + " characters")));
            }
            value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    /**
     * @param unpacked how many bytes were read by now
     * @throws UnreadableException if the rows are much wider than what is in them
     */
    void end(String name, long unpacked) throws UnreadableException {
        switch (name) {
            case "v", "f" -> {
                if (isInner && isValue && isShared) {
                    lastText = Math.max(lastText, number(value.toString()));
                }
                isInner = false;
            }
            case "c" -> isCell = false;
            case "row" -> {
                widest = Math.max(widest, width);
                columns += width + widest / ROOM;
                width = 0;
                if (columns > COLUMNS_ALWAYS + COLUMNS_A_BYTE * unpacked) {
                    throw new UnreadableException(BatchFaults.oddWorkbook(new Text("许多行只在很靠右的列里有内容",
                            "many rows with nothing but a cell far to the right")));
                }
            }
            default -> {
            }
        }
    }

    private static long number(String index) {
        try {
            return Integer.parseInt(index);
        } catch (NumberFormatException e) {
            // The reader will not understand it, either.
            return -1;
        }
    }

    /** @throws UnreadableException if a cell refers to a shared text that there is not */
    void end() throws UnreadableException {
        if (lastText >= texts) {
            throw new UnreadableException(BatchFaults.cut());
        }
    }
}
