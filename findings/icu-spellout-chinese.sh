#!/usr/bin/env bash
# Version:  com.ibm.icu:icu4j 76.1
# Guess:    ICU's spell-out format for Chinese, which writes 一千二百万 for 12,000,000, reads amounts as people write
#           them, 1200万 and 1.2亿, too, or throws.
# Seen:     it reads 1200万 as 1200 and 1.2亿 as 1.2: after digits the unit is left lying, and parse(String) does not say
#           so. The same with 三点五亿 (3.5), while words alone are right (两千万). 一万二, which everyone takes for
#           12,000, is 10,002.
# Source:   Javadoc of RuleBasedNumberFormat.parse: the text is matched against all public rule sets; CLDR's rules for zh
#           put 万 and 亿 after any number, and digits count as one. (Both words and digits are read, just not together.)
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
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.List;
import java.util.Locale;

class Probe {
    public static void main(String[] args) throws Exception {
        var format = new RuleBasedNumberFormat(Locale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
        System.out.println("12000000 is written " + format.format(12_000_000) + ", 3.5 " + format.format(3.5));
        for (var text : List.of("一千二百万", "两千万", "1200万", "1.2亿", "三点五亿", "一万二")) {
            System.out.println(text + " is read as " + format.parse(text));
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
12000000 is written 一千二百万, 3.5 三点五
一千二百万 is read as 12000000
两千万 is read as 20000000
1200万 is read as 1200
1.2亿 is read as 1.2
三点五亿 is read as 3.5
一万二 is read as 10002
EOF
