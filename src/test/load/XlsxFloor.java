import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The least that can be done to a workbook: the program's own library reads each cell and writes a row of cells that are ready.
 * With a sheet of CSV in place of the workbook it makes the workbook to be read, figures as numbers.
 */
public final class XlsxFloor {
    private static final int BLOCK = 500;
    private static final Object[] READY = {1_000_000, "p1000000", 960_000, 960_000, 960_000, 960_000, 2, 0, 50, 38,
        "technical-transformation;energy-saving"};

    private XlsxFloor() {
    }

    /** @param args what is read, and where the workbook goes */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        try (OutputStream out = Files.newOutputStream(Path.of(args[1])); Workbook to = new Workbook(out, "floor", "1.0")) {
            Worksheet sheet = to.newWorksheet("results");
            if (args[0].endsWith(".csv")) {
                convert(from, sheet);
            } else {
                copy(from, sheet);
            }
        }
    }

    private static void convert(Path from, Worksheet sheet) throws IOException {
        try (Stream<String> lines = Files.lines(from)) {
            int row = 0;
            for (Iterator<String> each = lines.iterator(); each.hasNext();) {
                String[] texts = each.next().split(",");
                Object[] cells = new Object[texts.length];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = texts[i].matches("[0-9]+") ? Long.valueOf(texts[i]) : texts[i];
                }
                write(sheet, row++, cells);
            }
        }
    }

    private static void copy(Path from, Worksheet sheet) throws IOException {
        long read = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(from.toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            int row = 0;
            for (Iterator<Row> each = rows.iterator(); each.hasNext();) {
                Row cells = each.next();
                for (int i = 0; i < cells.getCellCount(); i++) {
                    read += cells.getOptionalCell(i).map(cell -> cell.getValue() == null ? 0 : 1).orElse(0);
                }
                write(sheet, row++, READY);
            }
        }
        System.err.println(read + " cells");
    }

    private static void write(Worksheet sheet, int row, Object... cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.inlineString(row, column, (String) cells[column]);
            }
        }
        if (row % BLOCK == BLOCK - 1) {
            sheet.flush();
        }
    }
}
