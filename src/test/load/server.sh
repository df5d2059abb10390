# Sourced by the scripts beside it: starts the program, and knows its memory and a page that has a lot to tell.

command -v wrk >/dev/null || { echo "There is no wrk here; on Debian: apt-get install wrk" >&2; exit 1; }

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
log=$(mktemp)
trap 'stop; rm -f "$log" "$log".*' EXIT
servers=()

# start FOLDER FLAG…: starts what was packaged there on a free port, beside what runs; sets `server` and `address`.
start() {
    local folder=$1
    shift
    "$java" "$@" -Dquarkus.http.port=0 -jar "$folder/quarkus-run.jar" >"$log" 2>&1 &
    server=$!
    servers+=($server)
    until address=$(grep -om1 'Listening on: http://[0-9.:]*[0-9]' "$log"); do
        kill -0 $server || { cat "$log" >&2; exit 1; }
        sleep 0.1
    done
    address=http://localhost:${address##*:}
}

stop() {
    [ ${#servers[@]} -eq 0 ] || { kill "${servers[@]}" && wait "${servers[@]}"; } 2>/dev/null || true
    servers=()
}

# The program's memory, in MiB.
memory() { awk '/VmRSS/ {printf "%.0f", $2 / 1024}' "/proc/$server/status"; }

result_page='result?topics=project&inHuzhou=yes&projectKinds=technical-transformation&projectStage=in-production&equipmentInvestment=1200&benchmarkDemonstration=no'
