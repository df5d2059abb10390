#!/bin/bash
# Finds out how many requests a second the packaged program answers at best, then asks three times as many on 600
# connections: it has to serve at least 0.8 of its best and shed the rest, and answer /q/health within 100 ms throughout, on
# the management port, where it has a loop of its own, and beside the visitors.
# For a machine that does nothing else; who asks takes up to half of it.
#
#   src/test/load/overload.sh [FOLDER]      the packaged program, target/quarkus-app; JAVA_OPTS= and SECONDS_EACH=10
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "${1:-$here/../../../target/quarkus-app}" && pwd)
each=${SECONDS_EACH:-10}
. "$here/server.sh"
# shellcheck disable=SC2086
start "$folder" -Dquarkus.management.host-enabled=true -Dquarkus.management.port=0 ${JAVA_OPTS:-}
management=http://localhost:$(sed -n 's|.*Management interface listening on http://[0-9.]*:\([0-9]*\).*|\1|p' "$log")
# ask PATH RATE CONNECTIONS SECONDS [BODY]
ask() { "$java" -Xmx256m "$here/Overload.java" "$address/$1" "${@:2:3}" "$management" "${@:5}"; }
# try_out NAME PATH [BODY]
try_out() {
    local name=$1 path=$2 body=("${@:3}") best
    ask "$path" 0 48 30 "${body[@]}" >/dev/null
    best=$(ask "$path" 0 48 "$each" "${body[@]}" | awk '{print $2}')
    echo "$name: best $best a second; at three times that: $(ask "$path" $((3 * best)) 600 "$each" "${body[@]}")"
}
try_out 'result page' "zh/$result_page"
try_out 'awards' awards "$here/short.json"
