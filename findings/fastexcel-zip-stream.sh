#!/usr/bin/env bash
# Version:  org.dhatim:fastexcel 0.20.2, read by java.util.zip of JDK 17
# Guess:    a workbook that FastExcel has written is an ordinary zip file, so ZipInputStream can walk its entries (to
#           count what they unpack to, say, before a reader is let at them).
# Seen:     ZipInputStream throws 'invalid entry size' at the end of the first entry: the entry's data descriptor has
#           eight-byte sizes though its header has no ZIP64 extra field. ZipFile, which reads the directory at the end,
#           has no complaint.
# Source:   APPNOTE.TXT of the zip format, 4.3.9 and 4.5.3: descriptors have eight-byte sizes where the ZIP64 extended
#           information field is present; ECMA-376 part 2: packages are zip files.
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;

class Probe {
    public static void main(String[] args) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "probe", "1.0")) {
            book.newWorksheet("projects").value(0, 0, 12000000);
        }
        var file = Files.write(Path.of("probe.xlsx"), bytes.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                zip.getInputStream(entry).readAllBytes();
            }
            System.out.println("ZipFile: " + zip.size() + " entries");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            System.out.println("ZipInputStream: " + zip.getNextEntry().getName());
            zip.readAllBytes();
            System.out.println("read");
        } catch (IOException e) {
            System.out.println(e.getMessage().replaceAll("[1-9][0-9]+", "N"));
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
ZipFile: 9 entries
ZipInputStream: xl/worksheets/sheet1.xml
invalid entry size (expected 0 but got N bytes)
EOF
