#!/bin/bash
# Builds the program with a floor beside it (mvn -Pfloor package, into target/floor), starts it, and prints how many
# requests a second it answers as clients really ask, compressed, and without; how that compares with the floor; how long
# answers take at a tenth of that rate; and, where there is another build, how that does in the same run.
# All in turn, round by round; the table holds medians.
#
#   src/test/load/load.sh [OTHER]          OTHER is the quarkus-app folder of another build; it need not know reasons.
#                                          ROUNDS=5 SECONDS_EACH=5 WARM_UP=30 JAVA_OPTS= say otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
other=${1:+$(cd "$1" && pwd)}
cd "$here/../../.."
rounds=${ROUNDS:-5}
each=${SECONDS_EACH:-5}
warm_up=${WARM_UP:-30}
. "$here/server.sh"

echo "Building: mvn -q -Pfloor -DskipTests package" >&2
mvn -q -Pfloor -DskipTests package

declare -A address_of
if [ -n "$other" ]; then
    # shellcheck disable=SC2086
    start "$other" ${JAVA_OPTS:-}
    address_of[other]=$address
fi
# shellcheck disable=SC2086
start target/floor/quarkus-app ${JAVA_OPTS:-}
address_of[this]=$address
after_start=$(memory)

echo '{"language": "en", "on": "2025-06-30"}' >"$log.catalogue.json"
sed '1s/{/{"explain": true,/' "$here/short.json" >"$log.reasons.json"
# What is asked: a name, a path, a body or nothing, and a floor or nothing.
asked=(
    "awards, a short request|awards|$here/short.json|floor/short"
    "awards, a long one|awards|$here/long.json|floor/long"
    "awards, short, with reasons|awards|$log.reasons.json|floor/reasons"
    "catalogue|catalogue|$log.catalogue.json|"
    "result page|zh/$result_page||"
)
# url WHICH PATH, body WHICH FILE: an older build gives reasons unasked.
url() { echo "${address_of[$1]}/$2"; }
body() {
    if [ "$1" = other ] && [ "$2" = "$log.reasons.json" ] && ! curl -fsS -o /dev/null -H 'Content-Type: application/json' \
            -d "@$2" "${address_of[other]}/awards" 2>/dev/null; then
        echo "$here/short.json"
    else
        echo "$2"
    fi
}
requests=0
# run WHICH PATH BODY ENCODING SECONDS LOG: adds the rate to the log.
run() {
    local script=()
    [ -z "$3" ] || script=(-s "$here/post.lua")
    BODY=$3 wrk -t1 -c16 -d"$5s" -H "Accept-Encoding: $4" "${script[@]}" "$(url "$1" "$2")" >"$log.wrk"
    if grep -q 'Non-2xx' "$log.wrk"; then
        echo "Not every answer to $2 was good:" >&2
        cat "$log.wrk" >&2
        exit 1
    fi
    [ "$1" = other ] || requests=$((requests + $(awk '/requests in/ {print $1}' "$log.wrk")))
    awk '/Requests\/sec/ {print $2}' "$log.wrk" >>"$log.$6"
}
# round SECONDS: everything once.
round() {
    local number=0 line path file floor encoding which
    for line in "${asked[@]}"; do
        IFS='|' read -r _ path file floor <<<"$line"
        for encoding in gzip identity; do
            for which in other this; do
                [ -z "${address_of[$which]:-}" ] ||
                    run $which "$path" "$(body $which "$file")" $encoding "$1" "$number-$encoding-$which"
            done
            [ -z "$floor" ] || run this "$floor" "$file" $encoding "$1" "$number-$encoding-floor"
        done
        number=$((number + 1))
    done
}
median() { sort -n "$log.$1" 2>/dev/null | awk '{all[NR] = $1} END {printf "%.0f", all[int((NR + 1) / 2)]}'; }
share() { awk "BEGIN {if ($2 > 0) printf \"%.2f\", $1 / $2}"; }

# A page runs through so much code that a Java takes a minute under load to have compiled it.
echo "Warming up" >&2
round "$warm_up"
rm -f "$log".[0-9]*
for ((number = 1; number <= rounds; number++)); do
    echo "Round $number of $rounds" >&2
    round "$each"
done

# latency WHICH RATE: the median and the 99th percentile at a tenth of the rate.
latency() {
    "$java" "$here/Load.java" "$(url "$1" "$path")" $encoding $(($2 / 10)) $((2 * each)) $(body "$1" "$file")
}
printf '%-40s %9s %9s %8s %9s %7s %7s %7s\n' 'requests a second' 'this' 'other' 'times' 'of floor' 'p50 ms' 'p99 ms' 'other'
number=0
for line in "${asked[@]}"; do
    IFS='|' read -r name path file _ <<<"$line"
    for encoding in gzip identity; do
        rate=$(median "$number-$encoding-this")
        rate_of_other=$(median "$number-$encoding-other")
        read -r p50 p99 < <(latency this "$rate")
        other_p99=
        [ -z "$other" ] || read -r _ other_p99 < <(latency other "$rate_of_other")
        printf '%-40s %9s %9s %8s %9s %7s %7s %7s\n' "$name, $encoding" "$rate" "$rate_of_other" \
            "$(share "$rate" "$rate_of_other")" "$(share "$rate" "$(median "$number-$encoding-floor")")" \
            "$p50" "$p99" "$other_p99"
    done
    number=$((number + 1))
done
echo "Memory (RSS): $after_start MiB after the start, $(memory) MiB after $requests requests"
