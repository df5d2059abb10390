#!/bin/bash
# Builds the program with a floor beside it (mvn -Pfloor package, into target/floor), starts it, and prints how many
# requests a second it answers, how that compares with the floor, and how long answers take at a tenth of that rate.
# All in one run, round by round in turn; the table holds medians.
#
#   src/test/load/load.sh                  ROUNDS=5 SECONDS_EACH=5 WARM_UP=30 JAVA_OPTS= say otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."
rounds=${ROUNDS:-5}
each=${SECONDS_EACH:-5}
warm_up=${WARM_UP:-30}
. "$here/server.sh"

echo "Building: mvn -q -Pfloor -DskipTests package" >&2
mvn -q -Pfloor -DskipTests package

# shellcheck disable=SC2086
start target/floor/quarkus-app ${JAVA_OPTS:-}
after_start=$(memory)

names=(short floor/short long floor/long page)
url() {
    case $1 in
        page) echo "$address/zh/$result_page" ;;
        floor/*) echo "$address/$1" ;;
        *) echo "$address/awards" ;;
    esac
}
requests=0
# Runs wrk on one of the names for some seconds; adds what it measured to the log of that name.
run() {
    local script=()
    [ "$1" = page ] || script=(-s "$here/post.lua")
    BODY=$here/${1##*/}.json wrk -t1 -c16 -d"$2s" "${script[@]}" "$(url "$1")" >"$log.wrk"
    if grep -q 'Non-2xx' "$log.wrk"; then
        echo "Not every answer to $1 was good:" >&2
        cat "$log.wrk" >&2
        exit 1
    fi
    requests=$((requests + $(awk '/requests in/ {print $1}' "$log.wrk")))
    awk '/Requests\/sec/ {print $2}' "$log.wrk" >>"$log.${1//\//-}"
}
median() { sort -n "$log.${1//\//-}" | awk '{all[NR] = $1} END {printf "%.0f", all[int((NR + 1) / 2)]}'; }

# A page runs through so much code that a Java takes a minute under load to have compiled it.
echo "Warming up" >&2
for name in "${names[@]}" page page; do run "$name" "$warm_up"; done
rm -f "$log".short "$log".long "$log".floor-* "$log".page
for ((round = 1; round <= rounds; round++)); do
    echo "Round $round of $rounds" >&2
    for name in "${names[@]}"; do run "$name" "$each"; done
done

printf '%-34s %10s %8s %8s %8s\n' '' 'requests/s' 'of floor' 'p50 ms' 'p99 ms'
for name in "${names[@]}"; do
    rate=$(median "$name")
    body=()
    [ "$name" = page ] || body=("$here/${name##*/}.json")
    read -r p50 p99 < <("$java" "$here/Load.java" "$(url "$name")" $((rate / 10)) $((2 * each)) "${body[@]}")
    case $name in
        page) label='result page' share= ;;
        floor/*) label="floor, ${name##*/} request" share= ;;
        *) label="awards, $name request" share=$(awk "BEGIN {printf \"%.2f\", $rate / $(median "floor/$name")}") ;;
    esac
    printf '%-34s %10d %8s %8s %8s\n' "$label" "$rate" "$share" "$p50" "$p99"
done
echo "Memory (RSS): $after_start MiB after the start, $(memory) MiB after $requests requests"
