import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The least that can be done to a sheet: each row is read by the program's own library, and a line that is ready is
 * written.
 */
public final class CsvFloor {
    private static final byte[] LINE =
            "1000000,p1000000,960000,960000,960000,960000,2,0,50,38,technical-transformation;energy-saving,\r\n"
            .getBytes(StandardCharsets.UTF_8);

    /** @param args the sheet, and where the lines go */
    public static void main(String[] args) throws IOException {
        int cells = 0;
        try (Reader in = new InputStreamReader(Files.newInputStream(Path.of(args[0])), StandardCharsets.UTF_8);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 64 * 1024)) {
            for (CsvRecord row : CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(in)) {
                cells += row.getFields().size();
                out.write(LINE);
            }
        }
        System.err.println(cells + " cells");
    }
}
