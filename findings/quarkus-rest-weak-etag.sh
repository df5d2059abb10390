#!/usr/bin/env bash
# Version:  io.quarkus:quarkus-rest 3.33.2
# Guess:    Request.evaluatePreconditions answers 304 where If-None-Match names the entity tag, weak or not, as caches send
#           it after a proxy has compressed an answer and weakened its tag.
# Seen:     W/"v1" does not match "v1", nor the other way round, so the whole answer is sent again for ever.
# Source:   RFC 9110, 13.1.2: 'A recipient MUST use the weak comparison function when comparing entity tags for
#           If-None-Match'; 8.8.3.2 says that W/"1" and "1" match weakly.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'EOF'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <properties><maven.compiler.release>17</maven.compiler.release></properties>
  <dependencyManagement><dependencies><dependency>
    <groupId>io.quarkus</groupId><artifactId>quarkus-bom</artifactId><version>3.33.2</version>
    <type>pom</type><scope>import</scope>
  </dependency></dependencies></dependencyManagement>
  <dependencies><dependency><groupId>io.quarkus</groupId><artifactId>quarkus-rest</artifactId></dependency></dependencies>
  <build><plugins>
    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
    <plugin>
      <groupId>io.quarkus</groupId><artifactId>quarkus-maven-plugin</artifactId><version>3.33.2</version>
      <extensions>true</extensions><executions><execution><goals><goal>build</goal></goals></execution></executions>
    </plugin>
  </plugins></build>
</project>
EOF
mkdir -p src/main/java src/main/resources
cat > src/main/java/Probe.java <<'EOF'
import jakarta.ws.rs.*;
import jakarta.ws.rs.core.*;

@Path("/{kind}")
public class Probe {
    @GET
    public Response get(@PathParam("kind") String kind, @Context Request request) {
        var tag = new EntityTag("v1", kind.equals("weak"));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok("1") : unchanged).tag(tag).build();
    }
}
EOF
cat > probe.py <<'EOF'
import http.client, sys
connection = http.client.HTTPConnection('127.0.0.1', int(sys.argv[1]))
for kind in 'strong', 'weak':
    for tag in '"v1"', 'W/"v1"':
        connection.request('GET', '/' + kind, headers={'If-None-Match': tag})
        response = connection.getresponse()
        response.read()
        print('If-None-Match:', tag, '-> ETag:', response.getheader('ETag'), response.status)
EOF
mvn -q -B -DskipTests package
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 java -jar target/quarkus-app/quarkus-run.jar > log &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$dir"' EXIT
until grep -qs 'Listening on' log; do kill -0 $server; sleep 1; done
python3 probe.py "$(sed -n 's/.*Listening on: .*:\([0-9]*\)$/\1/p' log)" | tee seen
diff seen - <<'EOF'
If-None-Match: "v1" -> ETag: "v1" 304
If-None-Match: W/"v1" -> ETag: "v1" 200
If-None-Match: "v1" -> ETag: W/"v1" 200
If-None-Match: W/"v1" -> ETag: W/"v1" 304
EOF
