#!/usr/bin/env bash
# Version:  io.fabric8:kubernetes-client-api 7.5.2 (of the Quarkus 3.33.2 BOM)
# Guess:    reading a manifest into the typed model finds what `kubectl apply --validate=strict` or the API server finds:
#           a misspelt field, a number or a boolean where the API has a text.
# Seen:     it finds none of them. A misspelt field is kept aside and written out again; a label 1.10 becomes the text
#           "1.1" and data 1e3 the text "1000.0", so the model even says something else than the file.
# Source:   Kubernetes documentation, 'Server Side Field Validation' and 'Labels and Selectors' (values are strings; an
#           unquoted 1.10 is answered with 'cannot unmarshal number into Go struct field ObjectMeta.metadata.labels').
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
      <groupId>io.fabric8</groupId><artifactId>kubernetes-client-api</artifactId><version>7.5.2</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.client.utils.Serialization;

class Probe {
    public static void main(String[] args) {
        var map = Serialization.unmarshal("""
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: probe
              labels: {version: 1.10}
              labelz: {a: b}
            imutable: true
            data: {limit: 1e3, debug: true}
            """, ConfigMap.class);
        System.out.println("labels " + map.getMetadata().getLabels() + ", data " + map.getData());
        System.out.println("immutable " + map.getImmutable() + ", kept aside " + map.getAdditionalProperties()
            + map.getMetadata().getAdditionalProperties());
        Serialization.asYaml(map).lines().filter(line -> line.contains("imutable")).forEach(System.out::println);
    }
}
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Probe.java | tee seen
diff seen - <<'EOF'
labels {version=1.1}, data {limit=1000.0, debug=true}
immutable null, kept aside {imutable=true}{labelz={a=b}}
imutable: true
EOF
