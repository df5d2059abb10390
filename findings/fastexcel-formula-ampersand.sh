#!/usr/bin/env bash
# Version:  org.dhatim:fastexcel 0.20.2
# Guess:    a formula is text like a cell's text, so FastExcel escapes it for XML: `A1&"元"` and `A1<5` can be written.
# Seen:     the formula goes into the sheet as it is. Nothing is said when writing; the sheet is not XML any more and no
#           reader can open it. Escaped by hand (`&amp;`), it comes out right. Texts of cells are escaped.
# Source:   Javadoc of Worksheet.formula(int, int, String): the parameter is the 'Cell formula expression', with no word
#           of XML; ECMA-376 part 1, 18.3.1.40 `f`.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'EOF'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.dhatim</groupId><artifactId>fastexcel</artifactId><version>0.20.2</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.Workbook;
import org.xml.sax.SAXException;

class Probe {
    public static void main(String[] args) throws Exception {
        for (var formula : new String[] {"A1*2", "A1&\"元\"", "A1&amp;\"元\"", "IF(A1<5,1,2)"}) {
            var file = Path.of("probe.xlsx");
            try (OutputStream out = Files.newOutputStream(file); var book = new Workbook(out, "probe", "1.0")) {
                var sheet = book.newWorksheet("projects");
                sheet.value(0, 0, "a & b < c");
                sheet.formula(0, 1, formula);
            }
            System.out.println(formula + ": written, " + (parses(file) ? "is XML" : "is not XML"));
        }
    }

    private static boolean parses(Path file) throws Exception {
        try (var zip = new ZipFile(file.toFile());
             var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(sheet);
            return true;
        } catch (SAXException e) {
            return false;
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
A1*2: written, is XML
A1&"元": written, is not XML
A1&amp;"元": written, is XML
IF(A1<5,1,2): written, is not XML
EOF
