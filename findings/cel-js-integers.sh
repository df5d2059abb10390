#!/usr/bin/env bash
# Version:  npm cel-js 0.8.2
# Guess:    CEL's integers are integers of 64 bits: 7 / 2 is 3 as in Go, Java and C++, which evaluate the same expression in
#           Kubernetes, and two that differ are not equal. A condition that is settled does not ask for the other side.
# Seen:     7 / 2 is 3.5, 2^53 and 2^53 + 1 are equal, the greatest integer and one more is no error. `true || x` with no x is an
#           error though the left side settles it.
# Source:   README of cel-js (int, uint and && and || among the supported features); CEL language definition, 'Numeric values',
#           'Arithmetic' (division rounds toward zero, overflow is an error) and 'Logical operators' (an operand that determines
#           the result makes the other irrelevant).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { evaluate } from 'cel-js';

for (const expression of ['7 / 2', '7 / 2 >= 3.2', '9007199254740993 == 9007199254740992', '9223372036854775807 + 1',
  'investment >= 5 || true', 'true || investment >= 5', 'true ? 1 : investment']) {
  let result;
  try {
    result = evaluate(expression, {});
  } catch {
    result = 'refused';
  }
  console.log(`${expression}: ${result}`);
}
EOF
npm install --silent --no-audit --no-fund cel-js@0.8.2
node probe.mjs | tee seen
diff seen - <<'EOF'
7 / 2: 3.5
7 / 2 >= 3.2: true
9007199254740993 == 9007199254740992: true
9223372036854775807 + 1: 9223372036854776000
investment >= 5 || true: refused
true || investment >= 5: refused
true ? 1 : investment: 1
EOF
