#!/usr/bin/env bash
# Version:  npm json-logic-js 2.0.5, npm json-logic-engine 5.0.7, io.github.jamsesso:json-logic-java 1.1.0
# Guess:    one JsonLogic rule means the same in the browser and on the server, whichever library reads it, above all for an
#           answer that is missing or empty; and an amount is written into a text as it stands in the data.
# Seen:     of a missing figure 'at most 5' is true, true and false; 'is 0' false, true and false. An answer that is null or an
#           empty text is missing to the first alone. The third writes 12,000,000 yuan as 1.2E7. (Printed in this order.)
# Source:   jsonlogic.com (rules are shared between front and back end; `missing`), json-logic-engine's README (a drop-in
#           replacement for json-logic-js), json-logic-java's README (the complete JsonLogic).
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
      <groupId>io.github.jamsesso</groupId><artifactId>json-logic-java</artifactId><version>1.1.0</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > cases <<'EOF'
{"<=": [{"var": "yuan"}, 5]}; {}
{"==": [{"var": "yuan"}, 0]}; {}
{"missing": ["yuan"]}; {}
{"missing": ["yuan"]}; {"yuan": null}
{"missing": ["yuan"]}; {"yuan": ""}
{"cat": [{"var": "yuan"}, "元"]}; {"yuan": 12000000}
EOF
cat > Probe.java <<'EOF'
import com.google.gson.Gson;
import io.github.jamsesso.jsonlogic.JsonLogic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class Probe {
    public static void main(String[] args) throws Exception {
        var gson = new Gson();
        for (var line : Files.readAllLines(Path.of("cases"))) {
            var parts = line.split("; ");
            System.out.println(gson.toJson(new JsonLogic().apply(parts[0], gson.fromJson(parts[1], Map.class))));
        }
    }
}
EOF
cat > probe.mjs <<'EOF'
import { readFileSync } from 'node:fs';
import jsonLogic from 'json-logic-js';
import { LogicEngine } from 'json-logic-engine';

const engine = new LogicEngine();
const java = readFileSync(0, 'utf8').split('\n');
readFileSync('cases', 'utf8').trim().split('\n').forEach((line, index) => {
  const [rule, data] = line.split('; ').map(JSON.parse);
  console.log(`${line}: ${[jsonLogic.apply(rule, data), engine.run(rule, data)].map(JSON.stringify).join(', ')}, ${java[index]}`);
});
EOF
npm install --silent --no-audit --no-fund json-logic-js@2.0.5 json-logic-engine@5.0.7
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | node probe.mjs | tee seen
diff seen - <<'EOF'
{"<=": [{"var": "yuan"}, 5]}; {}: true, true, false
{"==": [{"var": "yuan"}, 0]}; {}: false, true, false
{"missing": ["yuan"]}; {}: ["yuan"], ["yuan"], ["yuan"]
{"missing": ["yuan"]}; {"yuan": null}: ["yuan"], [], []
{"missing": ["yuan"]}; {"yuan": ""}: ["yuan"], [], []
{"cat": [{"var": "yuan"}, "元"]}; {"yuan": 12000000}: "12000000元", "12000000元", "1.2E7元"
EOF
