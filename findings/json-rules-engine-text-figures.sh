#!/usr/bin/env bash
# Version:  npm json-rules-engine 7.3.1
# Guess:    the numeric operators, which are said to be numeric and have a check for it, do not match a figure that came
#           as text; so with `equal`, which is strict, '5' matches nothing.
# Seen:     '5' is at most 5 and at least 5, but not equal to it, and `notEqual` matches. '1,200' is neither at most 5 nor
#           above 5, so that neither a rule nor its opposite fires.
# Source:   docs/rules.md of the project, 'Numeric operators' and 'String and Numeric operators' (strict equality).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { Engine } from 'json-rules-engine';
const operators = ['equal', 'notEqual', 'lessThanInclusive', 'greaterThanInclusive', 'greaterThan'];
for (const investment of [5, '5', '12', '1,200']) {
  const hits = [];
  for (const operator of operators) {
    const condition = { fact: 'investment', operator, value: 5 };
    const { events } = await new Engine([{ conditions: { all: [condition] }, event: { type: 'hit' } }]).run({ investment });
    if (events.length) hits.push(operator);
  }
  console.log(`${JSON.stringify(investment)} and 5: ${hits.join(', ')}`);
}
EOF
npm install --silent --no-audit --no-fund json-rules-engine@7.3.1
node probe.mjs | tee seen
diff seen - <<'EOF'
5 and 5: equal, lessThanInclusive, greaterThanInclusive
"5" and 5: notEqual, lessThanInclusive, greaterThanInclusive
"12" and 5: notEqual, greaterThanInclusive, greaterThan
"1,200" and 5: notEqual
EOF
