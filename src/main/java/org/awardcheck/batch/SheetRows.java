package org.awardcheck.batch;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awardcheck.policy.Text;

/** The rows of a sheet that are written down, in their order. */
final class SheetRows {
    /** Spreadsheets write 17 digits and an exponent. */
    private static final int LONGEST_NUMBER = 64;
    private static final int MOST_COLUMNS = 16_384;
    /**
     * Columns that the rows may have in all, and for each byte: a stray cell in column AMJ of each row is no reason to
     * refuse.
     */
    private static final long COLUMNS_ALWAYS = 1 << 20;
    private static final long COLUMNS_A_BYTE = 16;
    private static final int LETTERS = 26;

    private final PartXml xml;
    private final List<RichText> texts;
    private final CellStyles styles;
    private final int rows;
    private long line;
    private long columns;

    /**
     * Goes to where they begin.
     *
     * @param texts  those that cells refer to
     * @param styles likewise
     */
    SheetRows(PartXml xml, List<RichText> texts, CellStyles styles) throws IOException {
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        boolean hasRows = xml.next();
        while (hasRows && !xml.name().equals("sheetData")) {
            hasRows = xml.next();
        }
        rows = hasRows ? xml.depth() : Integer.MAX_VALUE;
    }

    /**
     * The cells of the next row, null where one is empty, and none behind the last that is not; nothing behind the last
     * row. A row or a cell that does not say where it is follows the one before it.
     *
     * @throws UnreadableException if it is cut, or no spreadsheet writes it so
     */
    Optional<List<SheetCell>> next() throws IOException {
        while (xml.nextIn(rows)) {
            if (xml.name().equals("row")) {
                xml.begin();
                int given = CellStyles.number(xml.attribute("r"));
                line = given > 0 ? given : line + 1;
                return Optional.of(cells());
            }
        }
        return Optional.empty();
    }

    /** The line that was last begun, from 1; 0 before the first. */
    long line() {
        return line;
    }

    private List<SheetCell> cells() throws IOException {
        List<SheetCell> cells = new ArrayList<>();
        int next = 0;
        for (int row = xml.depth(); xml.nextIn(row);) {
            if (xml.name().equals("c")) {
                String address = xml.attribute("r");
                int column = address.isEmpty() ? next : column(address);
                if (column < 0 || column >= MOST_COLUMNS) {
                    throw new UnreadableException(BatchFaults.noWorkbook());
                }
                next = column + 1;
                put(cells, column, cell());
            }
        }
        columns += cells.size();
        if (columns > COLUMNS_ALWAYS + COLUMNS_A_BYTE * xml.read()) {
            throw new UnreadableException(BatchFaults.oddWorkbook(new Text("许多行只在很靠右的列里有内容",
                    "many rows with nothing but a cell far to the right")));
        }
        return cells;
    }

    private static void put(List<SheetCell> cells, int column, SheetCell cell) {
        if (cell != null) {
            while (cells.size() <= column) {
                cells.add(null);
            }
            cells.set(column, cell);
        }
    }

    /** The column of an address, from 0; of what is none, something else. */
    private static int column(String address) {
        int column = 0;
        int letters = 0;
        while (letters < address.length() && column <= MOST_COLUMNS && isLetter(address.charAt(letters))) {
            column = column * LETTERS + address.charAt(letters) - 'A' + 1;
            letters++;
        }
        return column - 1;
    }

    private static boolean isLetter(char one) {
        return one >= 'A' && one <= 'Z';
    }

    /** Reads the cell that has begun; null where it is empty. */
    private SheetCell cell() throws IOException {
        String type = xml.attribute("t");
        CellStyles.Style style = styles.of(xml.attribute("s"));
        boolean isFormula = false;
        String value = null;
        RichText inline = null;
        for (int cell = xml.depth(); xml.nextIn(cell);) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> inline = RichText.read(xml);
                case "f" -> {
                    isFormula = true;
                    xml.skip();
                }
                default -> {
                }
            }
        }
        if (inline == null && (value == null || value.isEmpty() && !type.equals("str"))) {
            // Of a text, nothing is a result, too; of anything else, openpyxl leaves the value empty that it did not
            // calculate.
            return isFormula ? new SheetCell("", null, style.format(), false, true) : null;
        }
        return inline != null ? text(inline, style) : cell(type, value, style);
    }

    private static SheetCell text(RichText text, CellStyles.Style style) {
        return new SheetCell(text.text(), null, style.format(), text.isMarked() || style.isStruck(), false);
    }

    private SheetCell cell(String type, String value, CellStyles.Style style) throws UnreadableException {
        return switch (type) {
            case "s" -> text(shared(value), style);
            case "", "n" -> number(value, style);
            case "b" -> text(new RichText(value.equals("1") ? "true" : value.equals("0") ? "false" : value, false),
                    style);
            default -> text(new RichText(value, false), style);
        };
    }

    private RichText shared(String value) throws UnreadableException {
        int index = CellStyles.number(value);
        if (index < 0 || index >= texts.size()) {
            throw new UnreadableException(BatchFaults.cut());
        }
        return texts.get(index);
    }

    private static SheetCell number(String value, CellStyles.Style style) throws UnreadableException {
        if (value.length() > LONGEST_NUMBER) {
            throw new UnreadableException(BatchFaults.oddWorkbook(new Text("一个数字超过" + LONGEST_NUMBER + "个字符",
                    "a number of more than " + LONGEST_NUMBER + " characters")));
        }
        try {
            return new SheetCell("", new BigDecimal(value), style.format(), style.isStruck(), false);
        } catch (NumberFormatException e) {
            return text(new RichText(value, false), style);
        }
    }
}
