#!/bin/bash
# Builds the program and has its command assess many projects from file to file, and a server the same by /batch: how many
# a second, beside a floor that reads with the same library and writes lines that are ready; how little memory it takes;
# and two processes with a part each beside one process with one thread. Runs take turns; each figure is the best of them.
# The summary tells that every row was read. Workbooks likewise, beside a floor that reads and writes the cells alone.
# Draws what memory (RSS) runs with a small heap take, in target/command/memory.svg.
#
#   src/test/load/projects.sh     ROWS=1000000, TIMES=10 (so many more rows for the parts), SHEET_ROWS=200000 (of a
#                                 workbook) and TURNS=3 say otherwise
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."
. "$here/server.sh"
rows=${ROWS:-1000000}
turns=${TURNS:-3}
times=${TIMES:-10}
sheet_rows=${SHEET_ROWS:-200000}
work=target/command
program=(-jar target/quarkus-app/quarkus-run.jar assess)
mkdir -p "$work"

echo "Building: mvn -q -DskipTests package" >&2
mvn -q -DskipTests package
libraries=$work:$(printf '%s:' target/quarkus-app/lib/main/*.jar)
"${java}c" -cp "$libraries" -d "$work" "$here/CsvFloor.java" "$here/XlsxFloor.java"

# A name and twelve facts; no two rows of a thousand are alike.
awk -v rows="$rows" 'BEGIN {
    print "project,inHuzhou,topics,projectKinds,projectStage,equipmentInvestment,industry,chainRole,benchmarkDemonstration,energySavingInvestment,softInvestment,greenRecognitions,keyTechnologyProjects"
    split("planned under-construction completed in-production", stages, " ")
    split("new-build technical-transformation technical-transformation;energy-saving digital-transformation", kinds, " ")
    for (i = 1; i <= rows; i++) printf "p%d,%s,project;green;innovation,%s,%s,%d,%s,%s,%s,%d,%d,%s,%d\n", i,
        i % 7 ? "yes" : "no", kinds[i % 4 + 1], stages[int(i / 4) % 4 + 1], i % 1000 * 100000,
        i % 3 ? "biomedicine" : "other", i % 5 ? "none" : "key-upgrade", i % 2 ? "yes" : "no",
        i % 997 * 10000, i % 991 * 10000, i % 11 ? "none" : "green-factory-national", i % 4 }' >"$work/projects.csv"
awk -v rows="$rows" 'BEGIN { for (i = 1; i <= rows; i++)
    printf "{\"answers\":{\"inHuzhou\":%s,\"topics\":[\"project\",\"green\",\"innovation\"],\"projectKinds\":[\"technical-transformation\",\"energy-saving\"],\"projectStage\":\"%s\",\"equipmentInvestment\":%d,\"industry\":\"biomedicine\",\"chainRole\":\"none\",\"benchmarkDemonstration\":false,\"energySavingInvestment\":%d,\"softInvestment\":%d,\"greenRecognitions\":[],\"keyTechnologyProjects\":%d},\"on\":\"2025-06-30\"}\n",
        i % 7 ? "true" : "false", i % 2 ? "completed" : "planned", i % 1000 * 100000, i % 997 * 10000, i % 991 * 10000, i % 4 }' >"$work/projects.ndjson"
head -n 1 "$work/projects.csv" >"$work/many.csv"
for ((i = 0; i < times; i++)); do tail -n +2 "$work/projects.csv" >>"$work/many.csv"; done
head -n $((sheet_rows + 1)) "$work/projects.csv" >"$work/some.csv"
"$java" -cp "$libraries" XlsxFloor "$work/some.csv" "$work/projects.xlsx"

# seconds COMMAND…: how long it takes.
seconds() {
    local from to
    from=$(date +%s.%N)
    "$@" 2>"$work/said" || { cat "$work/said" >&2; exit 1; }
    to=$(date +%s.%N)
    awk -v f="$from" -v t="$to" 'BEGIN {printf "%.2f\n", t - f}'
}
floor() { seconds "$java" -cp "$libraries" CsvFloor "$work/projects.csv" "$work/floor.csv"; }
sheet_floor() { seconds "$java" -Xmx256m -cp "$libraries" XlsxFloor "$work/projects.xlsx" "$work/floor.xlsx"; }
assess() { seconds "$java" "${flags[@]}" "${program[@]}" "$@"; }
# drawn NAME HEADING COMMAND…: runs it, and notes five times a second what memory the program takes meanwhile.
drawn() {
    local table=$work/$1.tsv from watch
    from=$(date +%s.%N)
    printf 'seconds\t%s: RSS in MiB\n' "$2" >"$table"
    shift 2
    while sleep 0.2; do
        awk -v f="$from" -v t="$(date +%s.%N)" '/VmRSS/ {printf "%.1f\t%.0f\n", t - f, $2 / 1024}' \
            "/proc/$(pgrep -f 'quarkus-run[.]jar' | head -1)/status" 2>/dev/null || true
    done >>"$table" &
    watch=$!
    "$@"
    kill "$watch"
}
# batch TYPE FILE LINES: the same by HTTP, with the client on the same cores; how long it takes.
batch() {
    curl -fsS -o "$work/results" -w '%{time_total}\n' -H "Content-Type: $1" -H "Accept: $1" -T "$2" -X POST "$address/batch"
    [ "$(grep -vc '^{"summary"' "$work/results")" -eq "$3" ] || { echo "not every project came back" >&2; exit 1; }
}
two_parts() {
    local first
    "$java" "${program[@]}" "$work/many.csv" --threads 1 --part 1/2 -o "$work/part-1.csv" &
    first=$!
    "$java" "${program[@]}" "$work/many.csv" --threads 1 --part 2/2 -o "$work/part-2.csv"
    wait $first
    cat "$work/part-1.csv" "$work/part-2.csv" >"$work/together.csv"
}
best() { sort -n "$1" | head -1; }
# told FILE ROWS: makes sure that all of them were assessed.
told() { grep -q "$(printf '^assessed,,,,%d,' "$2")" "$1" || { echo "not every project came back" >&2; exit 1; }; }

rm -f "$work"/*.seconds
# As README's alias has it.
flags=(-XX:+UseSerialGC)
for ((turn = 1; turn <= turns; turn++)); do
    floor >>"$work/floor.seconds"
    assess "$work/projects.csv" -o "$work/results.csv" --summary "$work/sums.csv" >>"$work/command.seconds"
    told "$work/sums.csv" "$rows"
    assess "$work/projects.csv" -o "$work/results.csv" --threads 1 >>"$work/one.seconds"
    assess "$work/projects.ndjson" -o "$work/results.ndjson" --summary "$work/sums.csv" >>"$work/ndjson.seconds"
    told "$work/sums.csv" "$rows"
done
flags=(-Xmx256m)
for ((turn = 1; turn <= turns; turn++)); do
    sheet_floor >>"$work/sheet-floor.seconds"
    drawn sheet "$sheet_rows rows of XLSX to XLSX, -Xmx256m" \
        assess "$work/projects.xlsx" -o "$work/results.xlsx" --summary "$work/sums.csv" >>"$work/sheet.seconds"
    told "$work/sums.csv" "$sheet_rows"
done
flags=(-XX:+UseSerialGC -Xmx64m)
drawn small "$rows rows of CSV to CSV, -Xmx64m" \
    assess "$work/projects.csv" -o "$work/results.csv" --summary "$work/sums.csv" >"$work/small.seconds"
told "$work/sums.csv" "$rows"
drawn small-ndjson "$rows rows of NDJSON to NDJSON, -Xmx64m" \
    assess "$work/projects.ndjson" -o "$work/results.ndjson" --summary "$work/sums.csv" >"$work/small-ndjson.seconds"
told "$work/sums.csv" "$rows"
start target/quarkus-app -XX:+UseSerialGC -Xmx64m
for ((turn = 1; turn <= turns; turn++)); do
    drawn http "$rows rows of CSV by HTTP, -Xmx64m" \
        batch text/csv "$work/projects.csv" $((rows + 1)) >>"$work/http.seconds"
    drawn http-ndjson "$rows rows of NDJSON by HTTP, -Xmx64m" \
        batch application/x-ndjson "$work/projects.ndjson" "$rows" >>"$work/http-ndjson.seconds"
done
memory=$(memory)
stop
flags=(-XX:+UseSerialGC)
for ((turn = 1; turn <= turns; turn++)); do
    assess "$work/many.csv" -o "$work/whole.csv" --threads 1 >>"$work/whole.seconds"
    seconds two_parts >>"$work/parts.seconds"
    cmp "$work/whole.csv" "$work/together.csv"
done

# rate NAME WORDS [ROWS FLOOR]
rate() { awk -v r="${3:-$rows}" -v s="$(best "$work/$1.seconds")" -v f="$(best "$work/${4:-floor}.seconds")" -v name="$2" \
    'BEGIN {printf "%-44s %10d rows a second %6.2f of the floor\n", name, r / s, f / s}'; }
rate floor 'the floor, one thread'
rate command 'CSV to CSV'
rate one 'CSV to CSV, --threads 1'
rate ndjson 'NDJSON to NDJSON'
rate small 'CSV to CSV, -Xmx64m, one run'
rate small-ndjson 'NDJSON to NDJSON, -Xmx64m, one run'
rate http "CSV to CSV by HTTP, -Xmx64m"
rate http-ndjson "NDJSON to NDJSON by HTTP, -Xmx64m"
printf '%-44s %10d rows a second, and %s MiB after all\n' 'CSV by HTTP, the first time' \
    "$(awk -v r="$rows" -v s="$(head -1 "$work/http.seconds")" 'BEGIN {print int(r / s)}')" "$memory"
rate sheet-floor 'the floor of workbooks, one thread' "$sheet_rows" sheet-floor
rate sheet 'XLSX to XLSX, -Xmx256m' "$sheet_rows" sheet-floor
awk -v w="$(best "$work/whole.seconds")" -v p="$(best "$work/parts.seconds")" -v r="$((times * rows))" \
    'BEGIN {printf "%d rows: one thread %.1f s, two parts in two processes %.1f s, %.2f of it\n", r, w, p, p / w}'
python3 "$here/draw.py" "$work/memory.svg" "$work"/{small,small-ndjson,http,http-ndjson,sheet}.tsv
echo "memory: drawn in $work/memory.svg"
