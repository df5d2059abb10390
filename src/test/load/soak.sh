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
: >"$table"
echo "minute	RSS, MiB	threads	files	p99, ms"
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
python3 - "$table" "$root/target/soak.svg" <<'PYTHON'
import sys
rows = [[float(cell) for cell in line.split('\t')] for line in open(sys.argv[1])]
names = ['RSS, MiB', 'threads', 'open files', 'p99, ms']
width, height, gap = 640, 110, 34
parts = []
for i, name in enumerate(names):
    values = [row[i + 1] for row in rows]
    top, most = i * (height + gap) + gap, max(max(values), 1)
    points = ' '.join(f'{50 + (width - 60) * k / max(len(values) - 1, 1):.1f},{top + height - height * v / most:.1f}' for k, v in enumerate(values))
    parts.append(f'<text x="50" y="{top - 8}">{name}: first {values[0]:g}, last {values[-1]:g}, most {max(values):g}</text>'
                 f'<path d="M50 {top}V{top + height}H{width - 10}" fill="none" stroke="#999"/>'
                 f'<polyline points="{points}" fill="none" stroke="#0D3A4A" stroke-width="2"/>')
total = len(names) * (height + gap) + gap
open(sys.argv[2], 'w').write(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {total}" width="{width}" height="{total}" '
                             f'font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}'
                             f'<text x="50" y="{total - 8}">minutes 1 to {len(rows)}</text></svg>\n')
ratio = rows[-1][1] / rows[0][1]
print(f'RSS at the end: {ratio:.2f} of that after the first minute; drawn in {sys.argv[2]}')
sys.exit(ratio > 1.15)
PYTHON
