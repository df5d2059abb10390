#!/usr/bin/env bash
# Holds the description of the functions, as the program was built with it, to a linter's recommended rules. The linter
# needs Node.js 18 or newer with npm 9; where they are missing and apt may install them, it does.
set -euo pipefail
cd "$(dirname "$0")/../../.."
linter=@redocly/cli@1.34.5
built=target/quarkus-app/quarkus/generated-bytecode.jar
document=META-INF/quarkus-generated-openapi-doc.JSON

if ! command -v npx >/dev/null; then
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
    if command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null; then
        "${as_root[@]}" apt-get update -q
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends nodejs npm
    else
        echo "The linter of the functions' description needs Node.js with npm: install them." >&2
        exit 1
    fi
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}
here=$PWD
(cd "$folder" && "${java}jar" --extract --file "$here/$built" $document)
# Warnings fail it, too.
REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true npx --yes $linter lint --max-problems 50 --format summary \
    "$folder/$document" 2>&1 | tee "$folder/said"
! grep -Eq '[1-9][0-9]* (warning|error)s?' "$folder/said"
