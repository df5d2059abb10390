#!/usr/bin/env bash
# Version:  io.fabric8:kubernetes-model-core 7.5.2 (of the Quarkus 3.33.2 BOM)
# Guess:    the type for metav1.Duration reads what Kubernetes writes there, `1.5h` and `-1s` too, or refuses it.
# Seen:     a decimal point and a sign are skipped without a word: `1.5h` becomes five hours, `-1s` one second, and words
#           between the parts do not matter. What Go refuses (`1d`) is read.
# Source:   Javadoc of Duration.parse ('ParseException if format is not parsable'); Go's time.ParseDuration, the format of
#           metav1.Duration: signed decimal numbers with fraction and unit, such as '-1.5h'.
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
      <groupId>io.fabric8</groupId><artifactId>kubernetes-model-core</artifactId><version>7.5.2</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import io.fabric8.kubernetes.api.model.Duration;
import java.text.ParseException;
import java.util.List;

class Probe {
    public static void main(String[] args) {
        for (var text : List.of("1h30m", "1.5h", "0.5s", "-1s", "1h and 30m", "1d", "soon")) {
            try {
                System.out.println(text + " = " + Duration.parse(text).getDuration());
            } catch (ParseException e) {
                System.out.println(text + ": " + e.getMessage());
            }
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
1h30m = PT1H30M
1.5h = PT5H
0.5s = PT5S
-1s = PT1S
1h and 30m = PT1H30M
1d = PT24H
soon: Provided duration string (soon) is invalid
EOF
