#!/usr/bin/env bash
# Version:  com.alibaba:QLExpress 3.3.4
# Guess:    'text' and "text" are the same text, whatever its length, as the language's own examples write texts in both; so a
#           condition on the answer 是 holds as one on 实施完成 does.
# Seen:     in single quotes one sign alone is a character, which equals no text: the answer 是 is not '是', and is unequal to
#           it. Two signs and more are a text. There is no error, and `in` a list does not match either.
# Source:   README of QLExpress, operators (`in` and `like` as in SQL, where 'A' is a text); its issue 408 calls the difference
#           intended.
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
      <groupId>com.alibaba</groupId><artifactId>QLExpress</artifactId><version>3.3.4</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import com.ql.util.express.DefaultContext;
import com.ql.util.express.ExpressRunner;
import java.util.List;

class Probe {
    public static void main(String[] args) throws Exception {
        var answers = new DefaultContext<String, Object>();
        answers.put("inHuzhou", "是");
        answers.put("grade", "A");
        answers.put("stage", "实施完成");
        for (var rule : List.of("stage == '实施完成'", "inHuzhou == '是'", "inHuzhou != '是'", "inHuzhou == \"是\"",
                "grade in ('A', 'B')", "grade in (\"A\", \"B\")", "grade in ('AA', 'A')")) {
            System.out.println(rule + ": " + new ExpressRunner().execute(rule, answers, null, false, false));
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java 2> /dev/null | tee seen
diff seen - <<'EOF'
stage == '实施完成': true
inHuzhou == '是': false
inHuzhou != '是': true
inHuzhou == "是": true
grade in ('A', 'B'): false
grade in ("A", "B"): true
grade in ('AA', 'A'): false
EOF
