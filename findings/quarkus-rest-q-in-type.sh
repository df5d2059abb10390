#!/usr/bin/env bash
# Version:  io.quarkus:quarkus-rest 3.33.2
# Guess:    where a method produces two types, the one that the client prefers is chosen and said in Content-Type.
# Seen:     it is chosen, and the client's weight is said with it: `text/csv;charset=UTF-8;q=0.9`. With one produced
#           type, or where Accept has no weights, there is none.
# Source:   Jakarta REST 3.1, 3.8 'Determining the MediaType of Responses': q and qs are for sorting and the chosen type is
#           set; RFC 9110, 12.5.1 (weight is no parameter of a media type) and 8.3.
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("/")
public class Probe {
    @GET @Path("one") @Produces("text/csv")
    public String one() { return "1"; }

    @GET @Path("two") @Produces({"text/csv", "application/json"})
    public String two() { return "1"; }
}
EOF
cat > probe.py <<'EOF'
import http.client, sys
connection = http.client.HTTPConnection('127.0.0.1', int(sys.argv[1]))
for path, accept in ('/one', 'text/csv;q=0.9'), ('/two', 'text/csv'), ('/two', 'application/json;q=0.5, text/csv;q=0.9'):
    connection.request('GET', path, headers={'Accept': accept})
    response = connection.getresponse()
    response.read()
    print(path, accept, '->', response.status, response.getheader('Content-Type'))
EOF
mvn -q -B -DskipTests package
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 java -jar target/quarkus-app/quarkus-run.jar > log &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$dir"' EXIT
until grep -qs 'Listening on' log; do kill -0 $server; sleep 1; done
python3 probe.py "$(sed -n 's/.*Listening on: .*:\([0-9]*\)$/\1/p' log)" | tee seen
diff seen - <<'EOF'
/one text/csv;q=0.9 -> 200 text/csv;charset=UTF-8
/two text/csv -> 200 text/csv;charset=UTF-8
/two application/json;q=0.5, text/csv;q=0.9 -> 200 text/csv;charset=UTF-8;q=0.9
EOF
