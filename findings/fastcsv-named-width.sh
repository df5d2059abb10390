#!/usr/bin/env bash
# Version:  de.siegmar:fastcsv 4.4.0
# Guess:    FastCSV is strict by default about extra and missing fields, so with named records a row that is wider or
#           narrower than the header is refused.
# Seen:     the first row under the header, not the header, sets the width. A file whose rows all have one cell more than
#           the header is read, and that cell is dropped; rows that lack one are read without it. A row that fits the
#           header is refused where the first one did not fit.
# Source:   Javadoc of CsvReaderBuilder.extraFieldStrategy and allowExtraFields (default false): the measure is the first
#           record 'that is not a comment or an empty line', which is the header. As ordinary records the same rows are
#           refused, as the last line shows.
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
      <groupId>de.siegmar</groupId><artifactId>fastcsv</artifactId><version>4.4.0</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

class Probe {
    public static void main(String[] args) {
        for (var csv : List.of("id,yuan\nA,1,lost\nB,2,lost\n", "id,yuan,stage\nA,1\n", "id,yuan\nA,1,lost\nB,2\n")) {
            var rows = new ArrayList<>();
            try {
                CsvReader.builder().ofNamedCsvRecord(csv).forEach(row -> rows.add(row.getFieldsAsMap()));
                System.out.println(csv.replace("\n", "|") + " " + rows);
            } catch (CsvParseException e) {
                System.out.println(csv.replace("\n", "|") + " " + rows + " " + e.getMessage());
            }
        }
        try {
            CsvReader.builder().ofCsvRecord("id,yuan,stage\nA,1\n").forEach(row -> { });
        } catch (CsvParseException e) {
            System.out.println("unnamed: " + e.getMessage());
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
id,yuan|A,1,lost|B,2,lost| [{id=A, yuan=1}, {id=B, yuan=2}]
id,yuan,stage|A,1| [{id=A, yuan=1}]
id,yuan|A,1,lost|B,2| [{id=A, yuan=1}] Record 3 has 2 fields, but first record had 3 fields
unnamed: Record 2 has 2 fields, but first record had 3 fields
EOF
