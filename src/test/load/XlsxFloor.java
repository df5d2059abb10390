import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The least that can be done to a workbook: the program's own libraries read each text and write a row of cells that
 * are ready. With a sheet of CSV in place of the workbook it makes the workbook to be read, figures as numbers.
 */
public final class XlsxFloor {
    private static final int BLOCK = 500;
    private static final Object[] READY = {1_000_000, "p1000000", 960_000, 960_000, 960_000, 960_000, 2, 0, 50, 38,
        "technical-transformation;energy-saving"};

    private XlsxFloor() {
    }

    /** @param args what is read, and where the workbook goes */
    public static void main(String[] args) throws IOException, XMLStreamException {
        Path from = Path.of(args[0]);
        try (OutputStream out = Files.newOutputStream(Path.of(args[1])); Workbook to = new Workbook(out, "floor",
                "1.0")) {
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

    private static void copy(Path from, Worksheet sheet) throws IOException, XMLStreamException {
        long read = 0;
        try (ZipFile zip = new ZipFile(from.toFile())) {
            XMLStreamReader xml = new InputFactoryImpl().createXMLStreamReader(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
            int row = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS) {
                    read += xml.getText().isEmpty() ? 0 : 1;
                } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                    write(sheet, row++, READY);
                }
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
