#!/usr/bin/env bash
# Version:  org.dhatim:fastexcel-reader 0.20.2
# Guess:    the text of a cell is what the sheet shows: letters that XML cannot hold come out of their escapes, and the
#           reading of characters that a Japanese sheet keeps beside them is no part of the text.
# Seen:     _x000D_ stays as it is, so that a figure with a line end behind it is none any more; an escaped underscore, which
#           stands for a text that only looks like an escape, stays, too; and the reading of an inline text is put behind it.
# Source:   ECMA-376 part 1, 22.9.2.19 ST_Xstring (escapes), 18.4.6 `rPh` (phonetic run: shown above the text, if at all).
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


book('<row r="1"><c r="A1" t="inlineStr"><is><t>1200_x000D_</t></is></c>'
     '<c r="B1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>'
     '<c r="C1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c></row>')
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
row 1, A1: 1200_x000D_
row 1, B1: _x005F_x0041_
row 1, C1: 東京トウキョウ
EOF
