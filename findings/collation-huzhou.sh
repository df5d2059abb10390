#!/usr/bin/env bash
# Version:  java.text.Collator of JDK 17 beside com.ibm.icu:icu4j 76.1
# Guess:    both sort Chinese names by Pinyin, so the places of Huzhou come in one order: Anji, Changxing, Daixi, Deqing,
#           Nanxun, Wuxing, Xunxi, Zhili, Zhicheng.
# Seen:     neither does, and they differ. The JDK puts signs outside the first level of GB 2312 (埭, 浔, 雉) behind all
#           others, so Daixi and Xunxi come after Zhili. ICU has them in place, but reads 长 as zhang, so Changxing stands near
#           the end.
# Source:   Javadoc of java.text.Collator (natural order of a locale's text); CLDR collation charts, zh: 'pinyin' is the
#           standard order.
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
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

class Probe {
    private static final List<String> PLACES =
        List.of("安吉", "长兴", "埭溪", "德清", "南浔", "吴兴", "浔溪", "织里", "雉城");

    public static void main(String[] args) {
        print("Pinyin", (a, b) -> 0);
        print("JDK", Collator.getInstance(Locale.CHINA));
        print("ICU", com.ibm.icu.text.Collator.getInstance(Locale.CHINA));
    }

    private static void print(String order, Comparator<Object> comparator) {
        System.out.println(order + ": " + String.join(" ", PLACES.stream().sorted(comparator).toList()));
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
Pinyin: 安吉 长兴 埭溪 德清 南浔 吴兴 浔溪 织里 雉城
JDK: 安吉 长兴 德清 南浔 吴兴 织里 埭溪 浔溪 雉城
ICU: 安吉 埭溪 德清 南浔 吴兴 浔溪 长兴 织里 雉城
EOF
