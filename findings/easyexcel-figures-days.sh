#!/usr/bin/env bash
# Version:  com.alibaba:easyexcel 4.0.3
# Guess:    a figure that an Integer or a Long field cannot hold, or a day that there is not, is an ExcelDataConvertException.
# Seen:     three thousand million yuan in an Integer are less than nothing, 10^19 in a Long too, and a fraction is cut, as
#           numbers and as texts; 2025-02-30 is 28 February. What has a comma or 万 in it is refused.
# Source:   EasyExcel documentation, reading: what cannot be converted throws ExcelDataConvertException with row and column;
#           Javadoc of java.time's LocalDate.parse (2025-02-30 is no date).
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
import com.alibaba.excel.exception.ExcelDataConvertException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Probe {
    public static class Project {
        @ExcelProperty("Integer")
        private Integer small;
        @ExcelProperty("Long")
        private Long large;
        @ExcelProperty("LocalDate")
        private LocalDate day;

        public void setSmall(Integer small) {
            this.small = small;
        }

        public void setLarge(Long large) {
            this.large = large;
        }

        public void setDay(LocalDate day) {
            this.day = day;
        }
    }

    public static void main(String[] args) throws Exception {
        show("Integer", 12_000_000.0);
        show("Integer", 3_000_000_000.0);
        show("Integer", "3000000000");
        show("Integer", "5.7");
        show("Integer", "1,200");
        show("Integer", "1200万");
        show("Long", 3_000_000_000.0);
        show("Long", 1e19);
        show("LocalDate", "2025-06-30");
        show("LocalDate", "2025-02-30");
    }

    private static void show(String field, Object cell) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(field);
            var given = sheet.createRow(1).createCell(0);
            if (cell instanceof Double number) {
                given.setCellValue(number);
            } else {
                given.setCellValue((String) cell);
            }
            workbook.write(bytes);
        }
        System.out.println(field + " " + (cell instanceof String ? "text " : "") + cell + ": " + read(bytes.toByteArray()));
    }

    private static Object read(byte[] workbook) {
        try {
            List<Project> projects = EasyExcel.read(new ByteArrayInputStream(workbook)).head(Project.class).sheet().doReadSync();
            var project = projects.get(0);
            return project.small != null ? project.small : project.large != null ? project.large : project.day;
        } catch (ExcelDataConvertException e) {
            return "refused";
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
Integer 1.2E7: 12000000
Integer 3.0E9: -1294967296
Integer text 3000000000: -1294967296
Integer text 5.7: 5
Integer text 1,200: refused
Integer text 1200万: refused
Long 3.0E9: 3000000000
Long 1.0E19: -8446744073709551616
LocalDate text 2025-06-30: 2025-06-30
LocalDate text 2025-02-30: 2025-02-28
EOF
