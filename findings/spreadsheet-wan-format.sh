#!/usr/bin/env bash
# Version:  org.apache.poi:poi 5.4.1 (DataFormatter), npm xlsx 0.18.5 (SheetJS, SSF)
# Guess:    both show a cell as Excel does, also with the format by which Chinese sheets show 万: `0\.0,"万"`, in which the
#           comma drops three digits and the escaped point stands before the last; 12,000,000 shows as 1200.0万.
# Seen:     POI shows 12000000, without 万: it knows the comma at the end, but where a text follows it leaves the whole
#           format out. SheetJS has the text right, but shows 120.00万, a tenth. Neither says so. A number in Chinese words,
#           [DBNum1][$-804], is 1200.0 in the one and $1200 in the other, which takes the language's mark for a currency.
# Source:   ECMA-376 part 1, 18.8.31 numFmts: a comma after the last digit placeholder scales by 1000, a backslash shows the
#           next character; placeholders right of it go on with the same number. 18.8.31 also has [$-804] as a language.
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
      <groupId>org.apache.poi</groupId><artifactId>poi</artifactId><version>5.4.1</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import org.apache.poi.ss.usermodel.DataFormatter;

class Probe {
    public static void main(String[] args) {
        for (int i = 0; i < args.length; i += 2) {
            var shown = new DataFormatter().formatRawCellContents(Double.parseDouble(args[i + 1]), -1, args[i]);
            System.out.println("POI " + args[i] + " " + args[i + 1] + " = " + shown);
        }
    }
}
EOF
cat > probe.mjs <<'EOF'
import XLSX from 'xlsx';
const [, , ...args] = process.argv;
for (let i = 0; i < args.length; i += 2) {
  console.log(`SheetJS ${args[i]} ${args[i + 1]} = ${XLSX.SSF.format(args[i], Number(args[i + 1]))}`);
}
EOF
cells=('0.0,' 12000000 '0.0,"千"' 12000000 '0\.0,"万"' 12000000 '0\.0,"万"' 123456 '[DBNum1][$-804]General' 1200)
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
npm install --silent --no-audit --no-fund xlsx@0.18.5
{ java -Dlog4j2.StatusLogger.level=OFF -cp 'lib/*' Probe.java "${cells[@]}" && node probe.mjs "${cells[@]}"; } | tee seen
diff seen - <<'EOF'
POI 0.0, 12000000 = 12000.0
POI 0.0,"千" 12000000 = 12000000
POI 0\.0,"万" 12000000 = 12000000
POI 0\.0,"万" 123456 = 123456
POI [DBNum1][$-804]General 1200 = 1200.0
SheetJS 0.0, 12000000 = 12000.0
SheetJS 0.0,"千" 12000000 = 12000.0千
SheetJS 0\.0,"万" 12000000 = 120.00万
SheetJS 0\.0,"万" 123456 = 1.23万
SheetJS [DBNum1][$-804]General 1200 = $1200
EOF
