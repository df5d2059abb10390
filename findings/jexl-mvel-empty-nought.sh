#!/usr/bin/env bash
# Version:  org.apache.commons:commons-jexl3 3.5.0, org.mvel:mvel2 2.5.2.Final
# Guess:    `empty` asks whether there is an answer: an answer of 0 employees or 0 yuan is one, as is false.
# Seen:     0 is empty in both languages, and false is in MVEL, so a rule that waits for the answer waits for ever. JEXL's
#           `size` of what is not there is 0, in its strict mode too, where `missing == null` is an error.
# Source:   JEXL syntax reference, `empty` (null, and texts, arrays, collections and maps without content); MVEL language
#           guide, 'Value Emptiness'; Jakarta Expression Language 5.0, empty operator (nothing but these is empty).
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
      <groupId>org.apache.commons</groupId><artifactId>commons-jexl3</artifactId><version>3.5.0</version>
    </dependency>
    <dependency>
      <groupId>org.mvel</groupId><artifactId>mvel2</artifactId><version>2.5.2.Final</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.MapContext;
import org.mvel2.MVEL;

class Probe {
    public static void main(String[] args) {
        for (var answer : new Object[] {0, 0.0, 5, false, "", "0"}) {
            Map<String, Object> answers = new HashMap<>();
            answers.put("x", answer);
            System.out.println((answer instanceof String ? "text " : "") + answer + ": JEXL " + jexl("empty(x)", answers)
                + ", MVEL " + MVEL.eval("x == empty", answers));
        }
        System.out.println("missing: " + jexl("size(missing)", Map.of()) + ", " + jexl("missing == null", Map.of()));
    }

    private static Object jexl(String expression, Map<String, Object> answers) {
        try {
            return new JexlBuilder().strict(true).silent(false).create().createExpression(expression)
                .evaluate(new MapContext(new HashMap<>(answers)));
        } catch (JexlException e) {
            return "refused";
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java 2> /dev/null | tee seen
diff seen - <<'EOF'
0: JEXL true, MVEL true
0.0: JEXL true, MVEL true
5: JEXL false, MVEL false
false: JEXL false, MVEL true
text : JEXL true, MVEL true
text 0: JEXL false, MVEL false
missing: 0, refused
EOF
