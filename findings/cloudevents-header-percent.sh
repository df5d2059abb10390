#!/usr/bin/env bash
# Version:  io.cloudevents:cloudevents-http-basic 4.0.1, npm cloudevents 10.0.0
# Guess:    the SDKs' HTTP binary mode percent-encodes an id with a space, a quote or Chinese in `ce-id`, and decodes
#           it when reading, so that the two SDKs and any other implementation understand each other.
# Seen:     neither encodes, neither decodes: `1 a` and `项目` go out as they are (characters that a header may not
#           hold), and an id that arrives encoded stays `1%20a` in the event.
# Source:   CloudEvents HTTP protocol binding 1.0.2, section 3.1.3.2 'HTTP header values': characters outside
#           U+0021 to U+007E, space, double quote and percent MUST be percent-encoded, and MUST be decoded once.
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
      <groupId>io.cloudevents</groupId><artifactId>cloudevents-http-basic</artifactId><version>4.0.1</version>
    </dependency>
  </dependencies>
</project>
EOF
cat > Probe.java <<'EOF'
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.http.HttpMessageFactory;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

class Probe {
    public static void main(String[] args) {
        for (var id : new String[] {"1 a", "a\"b", "项目"}) {
            var event = CloudEventBuilder.v1().withId(id).withSource(URI.create("urn:probe")).withType("probe").build();
            var headers = new TreeMap<String, String>();
            HttpMessageFactory.createWriter(headers::put, body -> { }).writeBinary(event);
            System.out.println("Java writes " + id + " as " + headers.get("ce-id"));
        }
        var headers = Map.of("ce-specversion", "1.0", "ce-id", "1%20a", "ce-source", "urn:probe", "ce-type", "probe");
        var read = HttpMessageFactory.createReader(headers, (byte[]) null).toEvent();
        System.out.println("Java reads 1%20a as " + read.getId());
    }
}
EOF
cat > probe.mjs <<'EOF'
import { CloudEvent, HTTP } from 'cloudevents';
for (const id of ['1 a', 'a"b', '项目']) {
  const message = HTTP.binary(new CloudEvent({ id, source: 'urn:probe', type: 'probe' }));
  console.log(`JavaScript writes ${id} as ${message.headers['ce-id']}`);
}
const headers = { 'ce-specversion': '1.0', 'ce-id': '1%20a', 'ce-source': 'urn:probe', 'ce-type': 'probe' };
console.log(`JavaScript reads 1%20a as ${HTTP.toEvent({ headers, body: '' }).id}`);
EOF
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
npm install --silent --no-audit --no-fund cloudevents@10.0.0
{ java -cp 'lib/*' Probe.java && node probe.mjs; } | tee seen
diff seen - <<'EOF'
Java writes 1 a as 1 a
Java writes a"b as a"b
Java writes 项目 as 项目
Java reads 1%20a as 1%20a
JavaScript writes 1 a as 1 a
JavaScript writes a"b as a"b
JavaScript writes 项目 as 项目
JavaScript reads 1%20a as 1%20a
EOF
