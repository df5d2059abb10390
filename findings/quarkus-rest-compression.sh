#!/usr/bin/env bash
# Version:  io.quarkus:quarkus-rest 3.33.2
# Guess:    with quarkus.http.enable-compression, an answer of type text/plain is compressed for who accepts gzip, and says
#           `Vary: Accept-Encoding`; compressed and plain bytes have not the same strong ETag.
# Seen:     there is no Vary, and both forms bear the same strong tag, so that a shared cache may give gzip to a client
#           that cannot read it. Whether one and the same text/plain is compressed at all hangs on the method: not where
#           it returns a Response and the type is not written down. (Printed: Content-Encoding, Vary, ETag.)
# Source:   Quarkus HTTP reference, 'Configure HTTP response compression' (compressed if the Content-Type header is set
#           to a listed type); RFC 9110, 12.5.5 Vary and 8.8.3.3 (tags that differ by content coding).
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
cat > src/main/resources/application.properties <<'EOF'
quarkus.http.enable-compression=true
EOF
cat > src/main/java/Probe.java <<'EOF'
import jakarta.ws.rs.*;
import jakarta.ws.rs.core.*;

@Path("/")
public class Probe {
    private static final String TEXT = "1,200 ".repeat(1000);

    @GET @Path("string")
    public String string() { return TEXT; }

    @GET @Path("response")
    public Response response() { return Response.ok(TEXT).tag("v1").build(); }

    @GET @Path("typed")
    public Response typed() { return Response.ok(TEXT, MediaType.TEXT_PLAIN).tag("v1").build(); }
}
EOF
cat > probe.py <<'EOF'
import http.client, sys
connection = http.client.HTTPConnection('127.0.0.1', int(sys.argv[1]))
for path in '/string', '/response', '/typed':
    for coding in 'gzip', 'identity':
        connection.request('GET', path, headers={'Accept-Encoding': coding})
        (response := connection.getresponse()).read()
        print(path, coding, '->', *map(response.getheader, ('Content-Encoding', 'Vary', 'ETag')))
EOF
mvn -q -B -DskipTests package
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 java -jar target/quarkus-app/quarkus-run.jar > log &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$dir"' EXIT
until grep -qs 'Listening on' log; do kill -0 $server; sleep 1; done
python3 probe.py "$(sed -n 's/.*Listening on: .*:\([0-9]*\)$/\1/p' log)" | tee seen
diff seen - <<'EOF'
/string gzip -> gzip None None
/string identity -> None None None
/response gzip -> None None "v1"
/response identity -> None None "v1"
/typed gzip -> gzip None "v1"
/typed identity -> None None "v1"
EOF
