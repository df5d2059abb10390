#!/bin/bash
# Builds the program, starts it with a small heap, and sends many projects through /batch, as NDJSON and as CSV: how many a
# second, and how much memory it takes. Every row must come back; the summary says so.
#
#   src/test/load/batch.sh        ROWS=200000 and HEAP=64m say otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."
. "$here/server.sh"
rows=${ROWS:-200000}
heap=${HEAP:-64m}
program=target/quarkus-app

echo "Building: mvn -q -DskipTests package" >&2
mvn -q -DskipTests package

# Each row is one of seven, so that not all come out alike.
awk -v rows="$rows" 'BEGIN {
    print "project,inHuzhou,projectKinds,projectStage,equipmentInvestment,benchmarkDemonstration,topics"
    for (i = 1; i <= rows; i++) printf "p%d,%s,technical-transformation;energy-saving,%s,%d,no,project;green\n", i,
        i % 7 ? "yes" : "no", i % 2 ? "completed" : "planned", i % 1000 * 100000 }' >"$log.csv"
awk -v rows="$rows" 'BEGIN { for (i = 1; i <= rows; i++)
    printf "{\"answers\":{\"inHuzhou\":%s,\"projectKinds\":[\"technical-transformation\",\"energy-saving\"],\"projectStage\":\"%s\",\"equipmentInvestment\":%d,\"benchmarkDemonstration\":false,\"topics\":[\"project\",\"green\"]}}\n",
        i % 7 ? "true" : "false", i % 2 ? "completed" : "planned", i % 1000 * 100000 }' >"$log.ndjson"

# send NAME TYPE ACCEPT FILE: the row of one format.
send() {
    local seconds
    seconds=$(curl -fsS -o "$log.out" -w '%{time_total}' -H "Content-Type: $2" -H "Accept: $3" -T "$4" -X POST "$address/batch")
    case $3 in
        text/csv) [ "$(wc -l <"$log.out")" -eq $((rows + 1)) ] ;;
        *) tail -n 1 "$log.out" | grep -q "{\"summary\":{\"read\":$rows,\"assessed\":$rows,\"refused\":0,\"complete\":true" ;;
    esac || { echo "$1: not every project came back" >&2; exit 1; }
    printf '%-18s %10d rows a second %6s MiB\n' "$1" "$(awk -v r="$rows" -v s="$seconds" 'BEGIN {print int(r / s)}')" "$(memory)"
}

start $program -XX:+UseSerialGC "-Xmx$heap"
for turn in first second; do
    echo "$turn time, -Xmx$heap, $rows rows"
    send 'CSV to CSV' text/csv text/csv "$log.csv"
    send 'NDJSON to NDJSON' application/x-ndjson application/x-ndjson "$log.ndjson"
done
