#!/usr/bin/env bash
# Version:  io.quarkus:quarkus-qute 3.33.2
# Guess:    the words of a message bundle are in it, so making them into templates while the program starts looks for no files:
#           what Qute looks for below templates/ are templates.
# Seen:     while the program starts, each message is looked for as a file of that folder by the name of bundle and message,
#           before its words are taken from the bundle. What quarkus.qute.template-path-exclude matches is not looked for,
#           though it is described as one for files that are there, and the messages say the same.
# Source:   Quarkus' configuration reference, quarkus.qute.template-path-exclude (used to exclude template files found in
#           template roots); the guide to Qute, type-safe message bundles (a message's template is the annotation's value or
#           the key in a localised file).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'EOF'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <properties><maven.compiler.release>17</maven.compiler.release><maven.compiler.parameters>true</maven.compiler.parameters></properties>
  <dependencyManagement><dependencies><dependency>
    <groupId>io.quarkus</groupId><artifactId>quarkus-bom</artifactId><version>3.33.2</version>
    <type>pom</type><scope>import</scope>
  </dependency></dependencies></dependencyManagement>
  <dependencies><dependency><groupId>io.quarkus</groupId><artifactId>quarkus-qute</artifactId></dependency></dependencies>
  <build><plugins>
    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
    <plugin>
      <groupId>io.quarkus</groupId><artifactId>quarkus-maven-plugin</artifactId><version>3.33.2</version>
      <extensions>true</extensions><executions><execution><goals><goal>build</goal></goals></execution></executions>
    </plugin>
  </plugins></build>
</project>
EOF
mkdir -p src/main/java src/main/resources/messages src/main/resources/templates
cat > src/main/java/Greetings.java <<'EOF'
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("words")
public interface Greetings {
    @Message("Hello, {name}")
    String hello(String name);
}
EOF
cat > src/main/java/Main.java <<'EOF'
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

@QuarkusMain
public class Main implements QuarkusApplication {
    public int run(String... arguments) {
        System.out.println("says: " + MessageBundles.get(Greetings.class).hello("you"));
        return 0;
    }
}
EOF
cat > src/main/resources/application.properties <<'EOF'
quarkus.default-locale=en
quarkus.log.category."io.quarkus.qute".level=DEBUG
quarkus.log.category."io.quarkus.qute".min-level=DEBUG
quarkus.log.console.format=%s%n
EOF
echo '{title}' > src/main/resources/templates/page.html
run() {
    rm -rf target
    mvn -q -B -DskipTests package >&2
    java -jar target/quarkus-app/quarkus-run.jar | grep -E '^(Locate template file|says)'
}
{
    echo 'as it comes'
    run
    echo 'quarkus.qute.template-path-exclude=words_.*' >> src/main/resources/application.properties
    echo 'with words_.* excluded'
    run
} | tee seen
diff seen - <<'EOF'
as it comes
Locate template file for templates/page.html
Locate template file for templates/words_hello
says: Hello, you
with words_.* excluded
Locate template file for templates/page.html
says: Hello, you
EOF
