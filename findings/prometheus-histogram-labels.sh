#!/usr/bin/env bash
# Version:  npm parse-prometheus-text-format 1.1.1
# Guess:    the parser gives each histogram and summary with its labels, as prom2json does, so that the requests of two
#           functions can be told apart.
# Seen:     all histograms of a name are one, without labels, in which the buckets of the last label set have overwritten the
#           others, and sum and count are left out. Where there is one alone and without labels, it has them. Counters keep
#           their labels.
# Source:   README of the package (output compatible with prom2json, whose metrics each have labels, buckets, count and sum);
#           Prometheus, 'Exposition formats', 'Histograms and summaries'.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import parse from 'parse-prometheus-text-format';

const histogram = (labels, few, all) => `seconds_bucket{${labels}le="0.5"} ${few}\nseconds_bucket{${labels}le="+Inf"} ${all}
seconds_sum{${labels}} ${all}.5\nseconds_count{${labels}} ${all}\n`.replaceAll('{}', '');
const show = text => console.log(parse(text)[0].metrics.map(metric => JSON.stringify(metric)).join('\n'));
show('# TYPE requests counter\nrequests{function="awards"} 90\nrequests{function="award"} 3\n');
show(`# TYPE seconds histogram\n${histogram('', 2, 3)}`);
show(`# TYPE seconds histogram\n${histogram('function="awards",', 80, 90)}${histogram('function="award",', 2, 3)}`);
EOF
npm install --silent --no-audit --no-fund parse-prometheus-text-format@1.1.1
node probe.mjs | tee seen
diff seen - <<'EOF'
{"value":"90","labels":{"function":"awards"}}
{"value":"3","labels":{"function":"award"}}
{"buckets":{"0.5":"2","+Inf":"3"},"count":"3","sum":"3.5"}
{"buckets":{"0.5":"2","+Inf":"3"}}
EOF
