#!/bin/bash
# Builds the program and prints how large things are: its own jar, answers and pages on the wire, and the memory that a
# process has after its start and after a million requests.
#
#   src/test/load/sizes.sh        REQUESTS=1000000 says otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."
. "$here/server.sh"
requests=${REQUESTS:-1000000}
program=target/quarkus-app

echo "Building: mvn -q -DskipTests package" >&2
mvn -q -DskipTests package

jar=$(ls $program/app/award-check-*.jar)
unpacked() { unzip -l "$jar" | awk -v want="$1" '/^ +[0-9]+ / && $4 !~ /\/$/ && $4 != "" {class = $4 ~ /\.class$/
    if (class == (want == "classes")) {bytes += $1}} END {printf "%d", bytes / 1000}'; }
row() { printf '%-44s %9s %9s\n' "$@"; }

row 'the program, kB' 'packed' 'unpacked'
row 'its own jar' $(($(stat -c %s "$jar") / 1000)) $(($(unpacked classes) + $(unpacked resources)))
row '  classes' '' "$(unpacked classes)"
row '  policy, templates, styles, …' '' "$(unpacked resources)"
row 'everything, with its libraries' $(($(du -bs $program | cut -f1) / 1000)) ''

start $program
# on_wire WHAT PATH [BODY_FILE]: the size of an answer, plain and compressed.
on_wire() {
    local body=() sizes=()
    [ $# -lt 3 ] || body=(-H 'Content-Type: application/json' -d "@$3")
    for encoding in identity gzip; do
        sizes+=("$(curl -fsS -o /dev/null -w '%{size_download}' -H "Accept-Encoding: $encoding" "${body[@]}" "$address/$2")")
    done
    row "$1" "${sizes[@]}"
}
echo
row 'on the wire, bytes' 'plain' 'gzip'
for name in short open long; do on_wire "awards, $name request" awards "$here/$name.json"; done
sed '1s/{/{"explain": true,/' "$here/short.json" >"$log.reasons.json"
on_wire 'awards, short request, with reasons' awards "$log.reasons.json"
on_wire 'catalogue (function), zh' 'catalogue?language=zh'
for language in zh en; do
    on_wire "start page, $language" $language
    on_wire "a question, $language" "$language/questions/location"
    on_wire "result page, $language" "$language/$result_page"
    on_wire "catalogue, $language" "$language/awards"
done
on_wire 'all styles' "$(curl -fsS "$address/zh" | grep -o 'href="[^"]*\.css"' | cut -d'"' -f2 | cut -c2-)"
stop

# ask COUNT: sends so many requests to the function awards.
ask() {
    local left=$1
    while ((left > 0)); do
        BODY=$here/short.json wrk -t1 -c16 -d5s -s "$here/post.lua" "$address/awards" >"$log.wrk"
        ! grep -q 'Non-2xx' "$log.wrk" || { cat "$log.wrk" >&2; exit 1; }
        left=$((left - $(awk '/requests in/ {print $1}' "$log.wrk")))
    done
}
# in_memory WHAT FLAG…: the memory of a process that was started so.
in_memory() {
    local what=$1 after_start
    shift
    start $program "$@"
    curl -fsS -o /dev/null -H 'Content-Type: application/json' -d "@$here/short.json" "$address/awards"
    after_start=$(memory)
    ask "$requests"
    row "$what" "$after_start" "$(memory)"
    stop
}
echo
row 'memory (RSS), MiB' 'start' "$requests"
in_memory 'plain'
in_memory '-XX:+UseSerialGC -Xmx128m' -XX:+UseSerialGC -Xmx128m
in_memory '  with -XX:TieredStopAtLevel=1' -XX:+UseSerialGC -Xmx128m -XX:TieredStopAtLevel=1
