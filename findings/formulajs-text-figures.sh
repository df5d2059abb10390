#!/usr/bin/env bash
# Version:  npm @formulajs/formulajs 4.6.1
# Guess:    in a column each function does with a figure that is text what Excel does: it leaves it out, so that sum, count and
#           average fit each other; and a day that there is not is an error.
# Seen:     SUM adds the text '5' that COUNT, AVERAGE and MAX pass over, and takes '1,200' for 1. SUMIF gives the text 050 for
#           it. 30 February is 2 March.
# Source:   README (Excel's functions); Excel function reference, SUM and AVERAGE ('only numbers in that array or reference are
#           counted') and DATEVALUE (#VALUE! for a text that is no date).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import * as formulas from '@formulajs/formulajs';

const show = (name, ...given) => {
  const result = formulas[name](...given);
  const day = result instanceof Date ? `${result.getMonth() + 1}-${result.getDate()}` : JSON.stringify(result);
  console.log(`${name} ${JSON.stringify(given)}: ${day}`);
};
for (const name of ['SUM', 'COUNT', 'AVERAGE', 'MAX']) show(name, ['5', 1]);
show('SUM', ['1,200', 1]);
show('SUMIF', ['5', 1], '>=5');
show('DATEVALUE', '2025-02-30');
EOF
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1
node probe.mjs | tee seen
diff seen - <<'EOF'
SUM [["5",1]]: 6
COUNT [["5",1]]: 1
AVERAGE [["5",1]]: 1
MAX [["5",1]]: 1
SUM [["1,200",1]]: 2
SUMIF [["5",1],">=5"]: "050"
DATEVALUE ["2025-02-30"]: 3-2
EOF
