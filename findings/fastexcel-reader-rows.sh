#!/usr/bin/env bash
# Version:  org.dhatim:fastexcel-reader 0.20.2
# Guess:    a row and a cell need not say where they are; one that does not follows the one before it, and rows are counted
#           from 1: the four below are rows 1, 2, 5 and 6, and their cells A1, A2, A5 and A6.
# Seen:     rows that say nothing are counted from 0, by how many came before, so that they are one off and behind a gap
#           farther; and a cell that says nothing is in the row after the one before it, even in a row that says another:
#           row 5 holds A3. Whoever tells a person where a fault is names another cell.
# Source:   ECMA-376 part 1, 18.3.1.73 `row` and 18.3.1.4 `c`: the attribute r is optional for both.
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
      <groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.20.2</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > book.py <<'EOF'
import zipfile

MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006/'
DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'


def relations(kind, target):
    return (f'<Relationships xmlns="{PACKAGE}relationships">'
            f'<Relationship Id="r1" Type="{DOCUMENT}/{kind}" Target="{target}"/></Relationships>')


def book(rows):
    parts = {
        '[Content_Types].xml': f'<Types xmlns="{PACKAGE}content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}worksheet+xml"/></Types>',
        '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
        'xl/workbook.xml': f'<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}">'
        '<sheets><sheet name="projects" sheetId="1" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
        'xl/worksheets/sheet1.xml': f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'}
    with zipfile.ZipFile('probe.xlsx', 'w') as out:
        for name, content in parts.items():
            out.writestr(name, content)


book('<row><c r="A1"><v>10</v></c></row><row><c><v>20</v></c></row><row r="5"><c><v>50</v></c></row>'
     '<row><c><v>60</v></c></row>')
EOF
python3 book.py
cat > Probe.java <<'EOF'
import java.io.File;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

class Probe {
    public static void main(String[] args) throws Exception {
        try (var book = new ReadableWorkbook(new File("probe.xlsx")); var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell ->
                    System.out.println("row " + row.getRowNum() + ", " + cell.getAddress() + ": " + cell.getText())));
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
row 0, A1: 10
row 1, A2: 20
row 5, A3: 50
row 3, A4: 60
EOF
