#!/usr/bin/env bash
# Version:  npm feelin 8.2.0 (FEEL, the expression language of DMN)
# Guess:    FEEL's numbers are decimals, so money comes out to the cent: 7% of 12,000,000 is 840,000, 0.1 + 0.2 = 0.3 holds,
#           and 1.005 rounded half up to two places is 1.01.
# Seen:     they are JavaScript's binary numbers: 840000.0000000001, false, and 1. 16 digits and one more lose the one.
# Source:   DMN 1.3 and later, 10.3.2.3.1 'number': 34 decimal digits of precision after IEEE 754-2008 decimal128;
#           10.3.4.5 'round half up'.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { evaluate } from 'feelin';
for (const expression of ['12000000 * 0.07', '12000000 * 0.07 > 840000', '0.1 + 0.2 = 0.3', 'round half up(1.005, 2)',
  '10000000000000000 + 1']) {
  console.log(`${expression} => ${evaluate(expression, {}).value}`);
}
EOF
npm install --silent --no-audit --no-fund feelin@8.2.0
node probe.mjs | tee seen
diff seen - <<'EOF'
12000000 * 0.07 => 840000.0000000001
12000000 * 0.07 > 840000 => true
0.1 + 0.2 = 0.3 => false
round half up(1.005, 2) => 1
10000000000000000 + 1 => 10000000000000000
EOF
