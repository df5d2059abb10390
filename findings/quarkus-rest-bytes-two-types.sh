#!/usr/bin/env bash
# Version:  io.quarkus:quarkus-rest and quarkus-rest-jackson 3.33.2
# Guess:    A resource method that returns RestResponse<byte[]> sends these bytes, as one that returns byte[] does,
#           whatever media types it says that it produces.
# Seen:     Only where it names no more than one. With two, of which the first is text/csv, the client gets the name of the
#           array (as of Object.toString, [B@ and a number); with application/json first, the bytes in base 64 and in
#           quotation marks. No word at the build, and status 200. As byte[], or as a Response without @Produces, they are
#           sent as they are.
# Source:   Jakarta RESTful Web Services 3.1, 4.2.4: implementations must provide entity providers for byte[], all media
#           types; 4.2.2: writers are sorted by the nearness of their type to the entity's class first.
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
  <dependencies><dependency><groupId>io.quarkus</groupId><artifactId>quarkus-rest-jackson</artifactId></dependency></dependencies>
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
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
public class Probe {
    private static final byte[] BYTES = {'a', ',', 'b'};

    @GET @Path("one") @Produces("text/csv")
    public RestResponse<byte[]> one() { return RestResponse.ok(BYTES); }

    @GET @Path("text") @Produces({"text/csv", "text/html"})
    public RestResponse<byte[]> text() { return RestResponse.ok(BYTES); }

    @GET @Path("json") @Produces({"application/json", "text/html"})
    public RestResponse<byte[]> json() { return RestResponse.ok(BYTES); }

    @GET @Path("none")
    public Response none() { return Response.ok(BYTES, "text/csv").build(); }
}
EOF
cat > probe.py <<'EOF'
import http.client, re, sys
connection = http.client.HTTPConnection('127.0.0.1', int(sys.argv[1]))
for path in 'one', 'text', 'json', 'none':
    connection.request('GET', '/' + path)
    response = connection.getresponse()
    print(path, response.status, response.getheader('Content-Type'), re.sub('@[0-9a-f]+', '@(a number)', response.read().decode()))
EOF
mvn -q -B -DskipTests package
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 java -jar target/quarkus-app/quarkus-run.jar > log &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$dir"' EXIT
until grep -qs 'Listening on' log; do kill -0 $server; sleep 1; done
python3 probe.py "$(sed -n 's/.*Listening on: .*:\([0-9]*\)$/\1/p' log)" | tee seen
diff seen - <<'EOF'
one 200 text/csv;charset=UTF-8 a,b
text 200 text/csv;charset=UTF-8 [B@(a number)
json 200 application/json;charset=UTF-8 "YSxi"
none 200 text/csv a,b
EOF
