#!/usr/bin/env bash
# Version:  io.quarkus:quarkus-vertx-http 3.33.2 (Vert.x 4.5.27)
# Guess:    behind a proxy that is trusted to name its client, request.remoteAddress().hostAddress() is the address that it
#           names, of IPv6 as of IPv4, with a port or without.
# Seen:     it is null where an IPv6 address is in brackets, as Forwarded has to have it, though host() keeps the text, brackets
#           and all, and Vert.x gives the address of the same client without them. Whoever counts by it takes all of those
#           clients for one.
# Source:   RFC 7239, section 6 (an IPv6 address is always enclosed in square brackets); Vert.x' SocketAddress, hostAddress()
#           (the textual representation of the IP address, or null for a host name).
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
  <dependencies><dependency><groupId>io.quarkus</groupId><artifactId>quarkus-vertx-http</artifactId></dependency></dependencies>
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
quarkus.http.proxy.proxy-address-forwarding=true
quarkus.http.proxy.allow-forwarded=true
EOF
cat > src/main/java/Probe.java <<'EOF'
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

public class Probe {
    void register(@Observes Router router) {
        router.get("/").handler(context -> {
            SocketAddress client = context.request().remoteAddress();
            context.end(client.host() + " " + client.hostAddress());
        });
    }
}
EOF
cat > probe.py <<'EOF'
import http.client, sys
for client in '192.0.2.7', '"192.0.2.7:80"', '"[2001:db8::7]"', '"[2001:db8::7]:80"', '"2001:db8::7"':
    connection = http.client.HTTPConnection('127.0.0.1', int(sys.argv[1]))
    connection.request('GET', '/', headers={'Forwarded': 'for=' + client})
    print(client, '->', connection.getresponse().read().decode())
EOF
mvn -q -B -DskipTests package
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 java -jar target/quarkus-app/quarkus-run.jar > log &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$dir"' EXIT
until grep -qs 'Listening on' log; do kill -0 $server; sleep 1; done
python3 probe.py "$(sed -n 's/.*Listening on: .*:\([0-9]*\)$/\1/p' log)" | tee seen
diff seen - <<'EOF'
192.0.2.7 -> 192.0.2.7 192.0.2.7
"192.0.2.7:80" -> 192.0.2.7 192.0.2.7
"[2001:db8::7]" -> [2001:db8::7] null
"[2001:db8::7]:80" -> [2001:db8::7] null
"2001:db8::7" -> 2001:db8::7 2001:db8:0:0:0:0:0:7
EOF
