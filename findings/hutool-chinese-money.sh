#!/usr/bin/env bash
# Version:  cn.hutool:hutool-core 5.8.38
# Guess:    the reader of Chinese amounts takes an amount without the closing 元, as it is often written, or throws; and
#           the number reader refuses 1200万, which isNumber says is none.
# Seen:     without 元 the amount is 0.00, not an error. A rate, 百分之八 (8%), is read as 1.00 yuan. NumberUtil reads
#           1200万 as 1200 and 1_000 as 1: what follows the first digits is dropped.
# Source:   Javadoc of NumberChineseFormatter.chineseMoneyToNumber (an amount in words to yuan; '叁角贰分' needs no 元 and
#           gives 0.32) and NumberUtil.parseNumber (throws NumberFormatException for what is not a number).
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
      <groupId>cn.hutool</groupId><artifactId>hutool-core</artifactId><version>5.8.38</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import cn.hutool.core.convert.NumberChineseFormatter;
import cn.hutool.core.util.NumberUtil;
import java.util.List;

class Probe {
    public static void main(String[] args) {
        for (var text : List.of("壹仟贰佰万元", "壹仟贰佰万", "一千二百万", "叁角贰分", "百分之八")) {
            System.out.println(text + " = " + NumberChineseFormatter.chineseMoneyToNumber(text));
        }
        for (var text : List.of("1,200", "1200万", "12.5万", "1_000")) {
            System.out.println(text + " = " + NumberUtil.parseNumber(text) + ", isNumber " + NumberUtil.isNumber(text));
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
壹仟贰佰万元 = 12000000.00
壹仟贰佰万 = 0.00
一千二百万 = 0.00
叁角贰分 = 0.32
百分之八 = 1.00
1,200 = 1200, isNumber false
1200万 = 1200, isNumber false
12.5万 = 12.5, isNumber false
1_000 = 1, isNumber false
EOF
