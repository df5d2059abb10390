#!/usr/bin/env bash
# Version:  com.fasterxml.jackson.dataformat:jackson-dataformat-yaml 2.21.2, org.yaml:snakeyaml 2.5
# Guess:    with MINIMIZE_QUOTES and ALWAYS_QUOTE_NUMBERS_AS_STRINGS (as an OpenAPI document is often written) each text
#           that looks like a number or a date is quoted, so that a text comes back as a text.
# Seen:     texts that YAML 1.1 takes for a date, a sexagesimal or a grouped or scientific number go out bare. SnakeYAML
#           reads a Date, 750 and 1000 from them, and Jackson itself reads 1_000 and 1e3 back as numbers.
# Source:   Javadoc of YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS (with MINIMIZE_QUOTES, 'numbers stored as
#           strings will be rendered with quotes'); YAML 1.1 types: float, int, timestamp.
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
      <groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>2.21.2</version>
    </dependency>
    <dependency>
      <groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.5</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

class Probe {
    public static void main(String[] args) throws Exception {
        var mapper = YAMLMapper.builder()
            .enable(Feature.MINIMIZE_QUOTES, Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS).build();
        for (var text : List.of("12000000", "2025-06-30", "12:30", "1_000", "1e3")) {
            var written = mapper.writeValueAsString(Map.of("k", text));
            Map<String, Object> snake = new Yaml().load(written);
            System.out.println(written.lines().skip(1).findFirst().get()
                + " | SnakeYAML: " + snake.get("k").getClass().getSimpleName()
                + " | Jackson: " + mapper.readValue(written, Map.class).get("k").getClass().getSimpleName());
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
k: "12000000" | SnakeYAML: String | Jackson: String
k: 2025-06-30 | SnakeYAML: Date | Jackson: String
k: 12:30 | SnakeYAML: Integer | Jackson: String
k: 1_000 | SnakeYAML: Integer | Jackson: Integer
k: 1e3 | SnakeYAML: Double | Jackson: Double
EOF
