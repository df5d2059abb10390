#!/bin/bash
# Half an hour of mixed load on the packaged program in -Xmx128m: memory (RSS), threads, open files and the 99th percentile
# of the time to answer, each minute, as a table and as a picture (target/soak.svg). Fails if RSS at the end is more than
# 1.15 times that after the first minute.
#
#   src/test/load/soak.sh [FOLDER]          the packaged program, target/quarkus-app; MINUTES=30 RATE=200 JAVA_OPTS= say otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
folder=$(cd "${1:-$root/target/quarkus-app}" && pwd)
minutes=${MINUTES:-30}
rate=${RATE:-200}
. "$here/server.sh"
# shellcheck disable=SC2086
start "$folder" -Xmx128m -XX:+UseSerialGC ${JAVA_OPTS:-}
table=$root/target/soak.tsv
echo "minute	RSS, MiB	threads	open files	p99, ms" | tee "$table"
for ((minute = 1; minute <= minutes; minute++)); do
    slowest=0
    # A quarter of a minute each; half of all clients ask for compressed answers.
    for asked in "zh/$result_page gzip" "awards gzip $here/short.json" "en/awards identity" "awards identity $here/long.json"; do
        read -r path encoding body <<<"$asked"
        # shellcheck disable=SC2086
        read -r _ p99 < <("$java" "$here/Load.java" "$address/$path" "$encoding" "$rate" 14 $body)
        slowest=$(awk "BEGIN {print ($p99 > $slowest ? $p99 : $slowest)}")
    done
    threads=$(awk '/^Threads/ {print $2}' "/proc/$server/status")
    files=$(ls "/proc/$server/fd" | wc -l)
    printf '%d\t%d\t%d\t%d\t%s\n' "$minute" "$(memory)" "$threads" "$files" "$slowest" | tee -a "$table"
done
python3 "$here/draw.py" "$root/target/soak.svg" "$table"
awk 'NR == 2 {first = $2} {last = $2} END {
    printf "RSS at the end: %.2f of that after the first minute; drawn in target/soak.svg\n", last / first; exit last / first > 1.15}' "$table"
