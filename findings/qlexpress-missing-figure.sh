#!/usr/bin/env bash
# Version:  com.alibaba:QLExpress 3.3.4
# Guess:    a missing figure, which a comparison refuses with an error, is refused in a sum too; a figure that came as text is
#           compared as a figure or refused; and a product that is too large is an error or a wider number.
# Seen:     a missing figure and 5 are the text null5, which is more than 3, so the rule fires. A text is compared with a
#           number sign by sign: '1200' is neither more than 500 nor at least 5. 12,000,000 times 8,000 is 1,510,719,488; only
#           in the mode that is called precise is it right.
# Source:   README of QLExpress (made for business rules; isPrecise against the errors of floating point); the refusal of
#           `missing <= 5`, the first line.
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
    public static void main(String[] args) {
        var answers = new DefaultContext<String, Object>();
        answers.put("yuan", 12_000_000);
        answers.put("text", "1200");
        for (var rule : List.of("missing <= 5", "missing + 5", "missing + 5 > 3", "text > 500", "text >= 5", "yuan * 8000")) {
            System.out.println(rule + ": " + run(false, rule, answers) + ", precise " + run(true, rule, answers));
        }
    }

    private static Object run(boolean precise, String rule, DefaultContext<String, Object> answers) {
        try {
            return new ExpressRunner(precise, false).execute(rule, answers, null, false, false);
        } catch (Exception e) {
            return "refused";
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java 2> /dev/null | tee seen
diff seen - <<'EOF'
missing <= 5: refused, precise refused
missing + 5: null5, precise null5
missing + 5 > 3: true, precise true
text > 500: false, precise false
text >= 5: false, precise false
yuan * 8000: 1510719488, precise 96000000000
EOF
