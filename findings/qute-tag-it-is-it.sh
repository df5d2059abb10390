#!/usr/bin/env bash
# Version:  io.quarkus.qute:qute-core 3.33.2
# Guess:    In a loop over `it`, a user tag gets the element by `{#tag it /}` or `it=it`, as it gets an element by
#           `{#tag item /}` or `it=item` in a loop over `item`: as its parameter `it`.
# Seen:     Neither hands anything on: the tag has no `it`, and a strict engine stops. `that=it` does, and so does either form
#           with another name on the right.
# Source:   Qute reference guide, 'User-defined Tags' (`it` is the name of the first unnamed parameter; others are named pairs).
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
import io.quarkus.qute.UserTagSectionHelper;
import java.util.List;
import java.util.Map;

class Probe {
    public static void main(String[] args) {
        for (var call : List.of("{#show item /}", "{#show it=item /}", "{#show it /}", "{#show it=it /}", "{#show that=it /}")) {
            var engine = Engine.builder().addDefaults().strictRendering(true)
                    .addSectionHelper(new UserTagSectionHelper.Factory("show", "show.html")).build();
            engine.putTemplate("show.html", engine.parse(call.contains("that") ? "<{that}>" : "<{it}>"));
            String seen;
            try {
                seen = engine.parse("{#for " + (call.contains("item") ? "item" : "it") + " in list}" + call + "{/for}").render(Map.of("list", List.of(1, 2)));
            } catch (RuntimeException e) {
                seen = e.getMessage().contains("Key \"it\" not found") ? "Key \"it\" not found" : e.toString();
            }
            System.out.println(call + " " + seen);
        }
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib >/dev/null
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
{#show item /} <1><2>
{#show it=item /} <1><2>
{#show it /} Key "it" not found
{#show it=it /} Key "it" not found
{#show that=it /} <1><2>
EOF
