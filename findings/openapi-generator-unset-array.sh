#!/usr/bin/env bash
# Version:  org.openapitools:openapi-generator-cli 7.20.0, generator `java`, with its own defaults
# Guess:    a client that is generated for Java leaves out an optional member that was never set, of whatever type.
# Seen:     figures, options and yes-or-no are left out; every optional array that was never set is sent as []. Where the API
#           takes [] for 'none of these', a client says so of all it was never told. `containerDefaultToNull=true` ends it.
# Source:   OpenAPI 3.1, Schema Object (what is not in `required` may be left out); documentation of the generator `java`, where
#           the option is named with `false`, and no word on what it sends.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > api.yaml <<'END'
openapi: 3.1.0
info: {title: Projects, version: "1"}
paths:
  /projects:
    post:
      operationId: assess
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Project'}}}}
      responses: {'200': {description: How it comes out}}
components:
  schemas:
    Project:
      type: object
      properties:
        inCity: {type: boolean}
        stage: {type: string, enum: [planned, completed]}
        investment: {type: integer, format: int64}
        kinds: {type: array, items: {$ref: '#/components/schemas/Kind'}}
    Kind: {type: string, enum: [new-build, energy-saving]}
END
cat > Probe.java <<'END'
import org.openapitools.client.JSON;
import org.openapitools.client.model.Project;

public class Probe {
    public static void main(String[] args) {
        new JSON();
        System.out.println(args[0] + ": " + JSON.serialize(new Project().inCity(true)));
    }
}
END
copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
mvn -q -B $copy:copy -Dartifact=org.openapitools:openapi-generator-cli:7.20.0 -DoutputDirectory=.
# probe NAME PROPERTIES: generates a client, and has it write a project of which one thing was set.
probe() {
    java -jar openapi-generator-cli-7.20.0.jar generate -i api.yaml -g java -o "$1" --additional-properties="$2" > "$1.log" 2>&1
    (cd "$1" && mvn -q -B $copy:copy-dependencies -DoutputDirectory=lib > maven.log)
    find "$1/src/main/java" -name '*.java' > sources
    javac -nowarn -d "$1/classes" -cp "$1/lib/*" @sources Probe.java 2> javac.log
    java -cp "$1/classes:$1/lib/*" Probe "$1"
}
{
    probe defaults hideGenerationTimestamp=true
    probe told hideGenerationTimestamp=true,containerDefaultToNull=true
} | tee seen
diff seen - <<'END'
defaults: {"inCity":true,"kinds":[]}
told: {"inCity":true}
END
