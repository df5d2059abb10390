#!/usr/bin/env bash
# Version:  io.quarkus:quarkus-funqy-http 3.33.2
# Guess:    two functions of one name fail the build, as two REST methods of one path and verb do.
# Seen:     the build passes and the program serves; one of the two answers and the other is never reached. The only trace
#           is a warning among the lines of the start.
# Source:   Quarkus Funqy guide, 'Function Names' (the method's name unless @Funq gives one; it is the address, so there can
#           be but one); Quarkus REST reference, quarkus.rest.fail-on-duplicate (true by default).
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
  <dependencies><dependency><groupId>io.quarkus</groupId><artifactId>quarkus-funqy-http</artifactId></dependency></dependencies>
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
import io.quarkus.funqy.Funq;

public class Probe {
    public static class Awards {
        @Funq
        public String count() { return "awards"; }
    }

    public static class Projects {
        @Funq
        public String count() { return "projects"; }
    }
}
EOF
cat > probe.py <<'EOF'
import http.client, sys
connection = http.client.HTTPConnection('127.0.0.1', int(sys.argv[1]))
connection.request('GET', '/count')
response = connection.getresponse()
print('built and started; /count:', response.status, response.read() in (b'"awards"', b'"projects"'))
print('warnings of the name:', sum('name "count" is shared' in line for line in open('log')))
EOF
mvn -q -B -DskipTests package
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 java -jar target/quarkus-app/quarkus-run.jar > log &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$dir"' EXIT
until grep -qs 'Listening on' log; do kill -0 $server; sleep 1; done
python3 probe.py "$(sed -n 's/.*Listening on: .*:\([0-9]*\)$/\1/p' log)" | tee seen
diff seen - <<'EOF'
built and started; /count: 200 True
warnings of the name: 1
EOF
