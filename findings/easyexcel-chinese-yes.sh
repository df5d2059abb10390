#!/usr/bin/env bash
# Version:  com.alibaba:easyexcel 4.0.3
# Guess:    a sheet's 是 in a Boolean field is true or is an ExcelDataConvertException, as 1,200 in an Integer field is. The
#           library is made in China, and so are its sheets.
# Seen:     是 is false, like 否, 'yes' and the text 1, though the number 1 is true, and the number 2 is false. Only the English
#           word counts. Whoever has answered yes in a Chinese sheet has answered no, and nothing says so.
# Source:   EasyExcel documentation, reading: a field's converter is chosen by its type and the cell's, and what cannot be
#           converted throws ExcelDataConvertException with row and column.
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
      <groupId>com.alibaba</groupId><artifactId>easyexcel</artifactId><version>4.0.3</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.annotation.ExcelProperty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Probe {
    public static class Project {
        @ExcelProperty("在湖州")
        private Boolean inHuzhou;

        public void setInHuzhou(Boolean inHuzhou) {
            this.inHuzhou = inHuzhou;
        }
    }

    public static void main(String[] args) throws Exception {
        for (Object cell : new Object[] {"是", "否", "yes", "TRUE", "1", 1, 2, true}) {
            System.out.println((cell instanceof String ? "text " : "") + cell + ": " + read(cell));
        }
    }

    private static Boolean read(Object cell) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("在湖州");
            var given = sheet.createRow(1).createCell(0);
            if (cell instanceof Integer number) {
                given.setCellValue(number);
            } else if (cell instanceof Boolean flag) {
                given.setCellValue(flag);
            } else {
                given.setCellValue((String) cell);
            }
            workbook.write(bytes);
        }
        List<Project> projects = EasyExcel.read(new ByteArrayInputStream(bytes.toByteArray())).head(Project.class)
            .sheet().doReadSync();
        return projects.get(0).inHuzhou;
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
text 是: false
text 否: false
text yes: false
text TRUE: true
text 1: false
1: true
2: false
true: true
EOF
