#!/usr/bin/env bash
# Version:  io.quarkus:quarkus-rest 3.33.2
# Guess:    A resource class whose @Path ends in a parameter with a pattern, as in /{language:zh|en}, is asked only about
#           paths that begin so. Every other path is not found.
# Seen:     It is also asked about a path in which the pattern is found further on, within a word, too, if the path as a whole
#           fits one of its methods. The method is then called without any parameter of the class: null, where the pattern
#           allows zh and en alone. A pattern that begins with \G keeps to its place.
# Source:   Jakarta RESTful Web Services 3.1, 3.7.2, 1: a class whose template as a regular expression does not match the
#           path of the request, from its start, is no candidate.
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
mkdir -p src/main/java
cat > src/main/java/Loose.java <<'EOF'
import jakarta.ws.rs.*;

@Path("/{language:zh|en}")
public class Loose {
    @GET @Path("words/{word}")
    public String word(@PathParam("language") String language, @PathParam("word") String word) {
        return language + " " + word;
    }
}
EOF
cat > src/main/java/Strict.java <<'EOF'
import jakarta.ws.rs.*;

@Path("/{language:\\G(?:zh|en)}")
public class Strict {
    @GET @Path("names/{name}")
    public String name(@PathParam("language") String language, @PathParam("name") String name) {
        return language + " " + name;
    }
}
EOF
cat > probe.py <<'EOF'
import http.client, sys
connection = http.client.HTTPConnection('127.0.0.1', int(sys.argv[1]))
for path in 'en/words/cat', 'de/words/cat', 'words/cat', 'words/en', 'words/garden', 'names/garden', 'en/names/garden':
    connection.request('GET', '/' + path)
    response = connection.getresponse()
    body = response.read().decode()
    print(path, response.status, body if response.status == 200 else '')
EOF
mvn -q -B -DskipTests package
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 java -jar target/quarkus-app/quarkus-run.jar > log &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$dir"' EXIT
until grep -qs 'Listening on' log; do kill -0 $server; sleep 1; done
python3 probe.py "$(sed -n 's/.*Listening on: .*:\([0-9]*\)$/\1/p' log)" | sed 's/ *$//' | tee seen
diff seen - <<'EOF'
en/words/cat 200 en cat
de/words/cat 404
words/cat 404
words/en 200 null en
words/garden 200 null garden
names/garden 404
en/names/garden 200 en garden
EOF
