#!/bin/bash
# Stops the program by SIGTERM while eight clients that keep their connections and a slow one are at it, and counts what
# failed: any answer but a good one, any connection that ends without having been told so. Readiness has to be gone at once.
#
#   src/test/load/stops.sh [FOLDER]        the packaged program, target/quarkus-app; STOPS=20 says otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "${1:-$here/../../../target/quarkus-app}" && pwd)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" "$here/Stops.java" "$folder" "${STOPS:-20}"
