#!/usr/bin/env bash
# Version:  com.ibm.icu:icu4j 76.1
# Guess:    Han-Latin gives a place or a common word its usual reading, as for an address or a file name: Changxing for
#           长兴, a county of Huzhou, Xiamen for 厦门, Wuxing for 吴兴, yinhang for 银行, tiaozheng for 调整.
# Seen:     it reads sign by sign and each sign always in one way: zhang xing, sha men, yin xing, diao zheng. 重庆 comes
#           out right, and then 重点 would have to be wrong, but both are right: there is a list of exceptions, and
#           these are not in it.
# Source:   ICU User Guide, 'Transforms': Han-Latin gives Pinyin; UTS 35, 'Transforms' (phrases before single signs).
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
import com.ibm.icu.text.Transliterator;
import java.util.List;

class Probe {
    public static void main(String[] args) {
        var pinyin = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        for (var name : List.of("德清", "长兴", "厦门", "银行", "调整", "重庆", "重点")) {
            System.out.println(name + " = " + pinyin.transliterate(name));
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
德清 = de qing
长兴 = zhang xing
厦门 = sha men
银行 = yin xing
调整 = diao zheng
重庆 = chong qing
重点 = zhong dian
EOF
