#!/usr/bin/env bash
# Version:  npm hyperformula 3.0.1
# Guess:    a workbook's formulas for an award come out as in Excel: halves of a cent are rounded up, and TEXT writes thousands
#           and per cent.
# Seen:     ROUND(1.005, 2) is 1, while 2.675 and 1.115, which are no more exact, are rounded up. TEXT knows the noughts, not
#           what stands by them: 12,000,000 in #,##0 is 12000000,##0, and 8% in 0% is 0%. Neither is an error. Days are right.
# Source:   HyperFormula documentation, 'Built-in functions', ROUND and TEXT; Excel function reference, ROUND (half up by the
#           digits shown) and TEXT (#,##0 and 0% among its examples).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { HyperFormula } from 'hyperformula';

const formulas = ['=ROUND(2.675, 2)', '=ROUND(1.005, 2)', '=ROUND(1.115, 2)', '=TEXT(12000000, "0.0")', '=TEXT(12000000, "#,##0")',
  '=TEXT(0.08, "0%")', '=TEXT(45838, "yyyy-mm-dd")'];
const sheet = HyperFormula.buildFromArray([formulas], { licenseKey: 'gpl-v3' }).getSheetValues(0)[0];
formulas.forEach((formula, index) => console.log(`${formula} ${JSON.stringify(sheet[index])}`));
EOF
npm install --silent --no-audit --no-fund hyperformula@3.0.1
node probe.mjs | tee seen
diff seen - <<'EOF'
=ROUND(2.675, 2) 2.68
=ROUND(1.005, 2) 1
=ROUND(1.115, 2) 1.12
=TEXT(12000000, "0.0") "12000000.0"
=TEXT(12000000, "#,##0") "12000000,##0"
=TEXT(0.08, "0%") "0%"
=TEXT(45838, "yyyy-mm-dd") "2025-06-30"
EOF
