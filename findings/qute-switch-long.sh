#!/usr/bin/env bash
# Version:  io.quarkus.qute:qute-core 3.33.2
# Guess:    `{#switch}`/`{#case 1}` and `{#when}`/`{#is 1}` match what `{#if x == 1}` matches.
# Seen:     `==` compares a Long, and even the text '1', with the literal 1 and finds them equal; #case and #is do not,
#           without an error: a long falls through to #else or to nothing. Only `1L` matches it.
# Source:   Qute reference guide, 'When Section' (an equality test unless an operator such as `gt` stands before the value;
#           #switch and #case are its other names) and 'If Section'.
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
      <groupId>io.quarkus.qute</groupId><artifactId>qute-core</artifactId><version>3.33.2</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import io.quarkus.qute.Engine;
import java.util.List;
import java.util.Map;

class Probe {
    public static void main(String[] args) {
        var engine = Engine.builder().addDefaults().build();
        var values = Map.of("int", 1, "long", 1L);
        for (var type : List.of("int", "long")) {
            for (var template : List.of("{#if x == 1}one{#else}other{/if}", "{#switch x}{#case 1}one{#else}other{/switch}",
                    "{#when x}{#is 1}one{#else}other{/when}", "{#when x}{#is 1L}one{#else}other{/when}")) {
                System.out.println(type + " " + template + " " + engine.parse(template).render(Map.of("x", values.get(type))));
            }
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
int {#if x == 1}one{#else}other{/if} one
int {#switch x}{#case 1}one{#else}other{/switch} one
int {#when x}{#is 1}one{#else}other{/when} one
int {#when x}{#is 1L}one{#else}other{/when} other
long {#if x == 1}one{#else}other{/if} one
long {#switch x}{#case 1}one{#else}other{/switch} other
long {#when x}{#is 1}one{#else}other{/when} other
long {#when x}{#is 1L}one{#else}other{/when} one
EOF
