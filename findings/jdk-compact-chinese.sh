#!/usr/bin/env bash
# Version:  java.text.CompactNumberFormat of JDK 17 (CLDR 39) beside com.ibm.icu:icu4j 76.1
# Guess:    the compact format for Chinese reads what it writes, and knows 1,200万; rounding 99,999,999 gives 1亿, as ICU
#           and browsers say.
# Seen:     9999 is written `9,999` and read back as 9; 1,200万 is read as 1, without an error; 99,999,999 becomes
#           10000万. (ICU writes 9999 bare and goes on to 1亿.)
# Source:   Javadoc of CompactNumberFormat.parse (a compact text gives the number that it stands for) and of NumberFormat
#           (formats and parses); UTS 35 part 3, 'Compact Number Formats': where rounding reaches the next magnitude, its
#           pattern is taken.
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
      <groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>76.1</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;

class Probe {
    public static void main(String[] args) throws ParseException {
        var jdk = NumberFormat.getCompactNumberInstance(Locale.SIMPLIFIED_CHINESE, NumberFormat.Style.SHORT);
        var icu = CompactDecimalFormat.getInstance(Locale.SIMPLIFIED_CHINESE, CompactStyle.SHORT);
        for (var number : new int[] {9999, 12_000_000, 99_999_999}) {
            var text = jdk.format(number);
            System.out.println(number + " is written " + text + ", read back " + jdk.parse(text) + "; ICU " + icu.format(number));
        }
        for (var text : List.of("1200万", "1,200万")) {
            System.out.println(text + " is read as " + jdk.parse(text));
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
9999 is written 9,999, read back 9; ICU 9999
12000000 is written 1200万, read back 12000000; ICU 1200万
99999999 is written 10000万, read back 100000000; ICU 1亿
1200万 is read as 12000000
1,200万 is read as 1
EOF
