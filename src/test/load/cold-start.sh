#!/bin/bash
# Builds the program and an empty Quarkus application with the same extensions, as a jar, with an AOT cache and as a
# native binary, and prints how long each takes from the start of its process to its first right answer: the program's to
# the function `awards`, the empty one's to anything. Starts take turns; the table holds medians.
#
#   src/test/load/cold-start.sh        RUNS=7 and JAVA_25=/folder/of/a/jdk say otherwise. There is no row for the cache
#                                      without a JDK 25, and none for native without a GraalVM, unless Quarkus is told
#                                      where else to build: NATIVE_OPTIONS=-Dquarkus.native.container-build=true
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=$root/target/cold-start
runs=${RUNS:-7}
java=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")
java_25=${JAVA_25:-$(ls -d /usr/lib/jvm/*25* 2>/dev/null | head -1)}
# Where Quarkus looks for it, too.
native_image=$(command -v "${GRAALVM_HOME:+$GRAALVM_HOME/bin/}native-image" || command -v "${JAVA_HOME:-}/bin/native-image" || true)
# What deploy/container/java.options starts Java with, for both.
quick="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
mkdir -p "$work"

# Writes an application that has the project's extensions and answers GET / and nothing else.
write_empty_application() {
    local to=$work/empty
    rm -rf "$to" && mkdir -p "$to/src/main/java/empty" "$to/src/main/resources"
    cp "$root/src/main/resources/application.properties" "$to/src/main/resources"
    python3 - "$root/pom.xml" >"$to/pom.xml" <<'PYTHON'
import re, sys
pom = open(sys.argv[1], encoding='utf-8').read()
platform, compiler = (re.search(f'<{name}>(.*?)<', pom).group(1)
                      for name in ('quarkus.platform.version', 'compiler-plugin.version'))
plain = pom[:pom.index('<profiles>')]
extensions = [re.sub(r'<scope>.*?</scope>', '', block) for block in re.findall(r'<dependency>.*?</dependency>', plain.split('</dependencyManagement>')[1], re.S)
              if '<groupId>io.quarkus</groupId>' in block and '<scope>test<' not in block]
print(f'''<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>empty</groupId><artifactId>empty</artifactId><version>1</version>
  <properties><maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencyManagement><dependencies><dependency><groupId>io.quarkus</groupId><artifactId>quarkus-bom</artifactId>
    <version>{platform}</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
  <dependencies>{''.join(extensions)}</dependencies>
  <build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><version>{compiler}</version></plugin>
    <plugin><groupId>io.quarkus</groupId><artifactId>quarkus-maven-plugin</artifactId>
    <version>{platform}</version><extensions>true</extensions><executions><execution><goals><goal>build</goal></goals>
    </execution></executions></plugin></plugins></build>
</project>''')
PYTHON
    cat >"$to/src/main/java/empty/Empty.java" <<'JAVA'
package empty;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/")
@NonBlocking
public class Empty {
    @GET
    public String get() {
        return "empty";
    }
}
JAVA
}

# build FOLDER NAME ARGUMENT…: packages the application in FOLDER and keeps what came of it as NAME.
build() {
    local folder=$1 name=$2
    shift 2
    echo "Building $name: mvn -q -DskipTests package $*" >&2
    (cd "$folder" && mvn -q -DskipTests package "$@")
    rm -rf "${work:?}/$name" && cp -r "$folder/target/quarkus-app" "$work/$name"
}

# build_native FOLDER NAME BINARY ARGUMENT…: builds a native binary, and keeps it as NAME.
build_native() {
    local folder=$1 name=$2 binary=$3
    shift 3
    echo "Building $name, which takes minutes: mvn -q -DskipTests package $*" >&2
    (cd "$folder" && mvn -q -DskipTests package "$@")
    cp "$folder/target/$binary" "$work/$name"
}

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("", 0)); print(s.getsockname()[1])')
# train NAME PATH BODY: records one start with one question, and leaves app.aot in the folder.
train() {
    echo "Training $1" >&2
    cd "$work/$1"
    # shellcheck disable=SC2086
    "$java_25/bin/java" $quick -XX:AOTCacheOutput=app.aot -Dquarkus.http.port="$port" -jar quarkus-run.jar >"$work/$1.log" 2>&1 &
    local recording=$! question=(curl -fs -o /dev/null --retry 100 --retry-connrefused --retry-delay 1 "http://localhost:$port$2")
    [ "$3" = - ] || question+=(-H 'Content-Type: application/json' -d "@$3")
    "${question[@]}"
    kill $recording
    wait $recording || true
    cd "$root"
    [ -s "$work/$1/app.aot" ] || { cat "$work/$1.log" >&2; exit 1; }
}

body=$here/short.json
programs=$work/programs
: >"$programs"
# add NAME FOLDER COMMAND: program and empty application take their questions from the first letter of the name.
add() {
    case $1 in
        empty*) printf '%s\t%s\t%s\t/\t-\tempty\n' "$1" "$2" "$3" >>"$programs" ;;
        *) printf '%s\t%s\t%s\t/awards\t%s\t"status":"eligible"\n' "$1" "$2" "$3" "$body" >>"$programs" ;;
    esac
}

write_empty_application
build "$work/empty" empty-jar
build "$root" award-check-jar
for name in empty award-check; do
    add "$name-jar" "$work/$name-jar" "$java -Dquarkus.http.port=$port -jar quarkus-run.jar"
    add "$name-jar-quick" "$work/$name-jar" "$java $quick -Dquarkus.http.port=$port -jar quarkus-run.jar"
done
if [ -n "$java_25" ]; then
    aot=(-Dquarkus.package.jar.aot.enabled=true -Dquarkus.package.jar.aot.type=aot)
    build "$work/empty" empty-aot "${aot[@]}"
    build "$root" award-check-aot "${aot[@]}"
    train empty-aot / -
    train award-check-aot /awards "$body"
    for name in empty award-check; do
        add "$name-aot" "$work/$name-aot" "$java_25/bin/java -XX:AOTCache=app.aot $quick -Dquarkus.http.port=$port -jar quarkus-run.jar"
    done
fi
if [ -n "$native_image${NATIVE_OPTIONS:-}" ]; then
    read -ra options <<<"${NATIVE_OPTIONS:-}"
    # As the project's profile `native` has it.
    build_native "$work/empty" empty-native empty-1-runner -Dquarkus.native.enabled=true \
        -Dquarkus.package.jar.enabled=false -Dquarkus.native.additional-build-args=-Os \
        -Dquarkus.native.march=compatibility "${options[@]}"
    build_native "$root" award-check-native native/award-check-runner -Dnative "${options[@]}"
    for name in empty award-check; do
        add "$name-native" "$work" "$work/$name-native -Dquarkus.http.port=$port"
    done
fi

echo "Starting each $runs times" >&2
"$java" "$here/ColdStart.java" "$runs" "$port" "$programs" >"$work/medians"
printf '%-12s %22s %22s %8s %8s\n' '' 'award-check: ms (cpu)' 'empty: ms (cpu)' ratio '(cpu)'
for mode in jar jar-quick aot native; do
    awk -F'\t' -v mode="$mode" '$1 == "award-check-" mode {w = $2; c = $3} $1 == "empty-" mode {ew = $2; ec = $3}
        END {if (w) printf "%-12s %15d (%d) %15d (%d) %9.2f %9.2f\n", mode, w, c, ew, ec, w / ew, c / ec}' "$work/medians"
done
