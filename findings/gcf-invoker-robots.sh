#!/usr/bin/env bash
# Version:  com.google.cloud.functions.invoker:java-function-invoker 2.0.0
# Guess:    an HTTP function is asked for every path, as it says of itself; a site behind it may serve /robots.txt.
# Seen:     /robots.txt and /favicon.ico are answered by the invoker, 404 and empty, and the function never hears of them;
#           /favicon.svg and /site/robots.txt reach it. So a crawler finds no rules there, whatever the site behind it says.
# Source:   Javadoc of HttpFunction.service (called to service an incoming HTTP request); README of functions-framework-java,
#           which names no path of its own.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'END'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>com.google.cloud.functions.invoker</groupId><artifactId>java-function-invoker</artifactId><version>2.0.0</version>
  </dependency></dependencies>
</project>
END
cat > Probe.java <<'END'
import com.google.cloud.functions.HttpFunction;
import com.google.cloud.functions.HttpRequest;
import com.google.cloud.functions.HttpResponse;

public class Probe implements HttpFunction {
    @Override
    public void service(HttpRequest request, HttpResponse response) throws Exception {
        response.getWriter().write("the function: " + request.getPath());
    }
}
END
cat > ask.py <<'END'
import http.client, sys, time

def ask(path):
    connection = http.client.HTTPConnection('127.0.0.1', int(sys.argv[1]))
    connection.request('GET', path)
    response = connection.getresponse()
    return response.status, response.read().decode()

for _ in range(60):
    try:
        ask('/')
        break
    except ConnectionRefusedError:
        time.sleep(0.5)
for path in ('/', '/robots.txt', '/favicon.ico', '/favicon.svg', '/site/robots.txt'):
    print(path, *ask(path))
END
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
javac -cp 'lib/*' Probe.java
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
java -cp 'lib/*:.' com.google.cloud.functions.invoker.runner.Invoker --target Probe --port "$port" > log 2>&1 &
server=$!
trap 'kill $server; wait $server || true; rm -rf "$dir"' EXIT
python3 ask.py "$port" | tee seen
sed 's/ *$//' seen | diff - <(cat <<'END'
/ 200 the function: /
/robots.txt 404
/favicon.ico 404
/favicon.svg 200 the function: /favicon.svg
/site/robots.txt 200 the function: /site/robots.txt
END
)
