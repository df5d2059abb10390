#!/usr/bin/env bash
# Version:  npm jsonata 2.2.2
# Guess:    `!=` is the opposite of `=`, and $not the opposite of what it is given, also where the value is missing; or else the
#           missing value runs through to the end, as it does through `<=`.
# Seen:     of a missing value both `=` and `!=` are false, so a rule on 'any other than' never fires, while $not of the equality
#           is true. $not of a missing value is nothing, and a choice on it takes the same branch as a choice on the value
#           itself: neither yes nor not-yes.
# Source:   JSONata documentation, 'Comparison Operators' (`!=` is false if both are the same, otherwise true) and 'Boolean
#           functions' ($not casts to a Boolean and negates it).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import jsonata from 'jsonata';

const rules = ['stage = "planned"', 'stage != "planned"', '$not(stage = "planned")', 'investment <= 5', '$not(inHuzhou)',
  'inHuzhou ? "yes" : "no"', '$not(inHuzhou) ? "no" : "yes"'];
for (const rule of rules) {
  console.log(`${rule}: ${JSON.stringify(await jsonata(rule).evaluate({}))}`);
}
EOF
npm install --silent --no-audit --no-fund jsonata@2.2.2
node probe.mjs | tee seen
diff seen - <<'EOF'
stage = "planned": false
stage != "planned": false
$not(stage = "planned"): true
investment <= 5: undefined
$not(inHuzhou): undefined
inHuzhou ? "yes" : "no": "no"
$not(inHuzhou) ? "no" : "yes": "yes"
EOF
