#!/usr/bin/env bash
# Version:  npm publicodes 1.10.3
# Guess:    a figure outside a table's brackets gives nothing, the same way at both ends; a progressive rate ends at its
#           first and last rates.
# Seen:     below the first bracket of a `grille` the amount is the boolean false, and a sum takes it for 0. At the last
#           ceiling and above it is undefined and names the rule itself as the missing answer, as if asking it could
#           help; the sum is undefined with it. A `taux progressif` of a negative base is the highest rate of all.
# Source:   Publicodes manual, mechanisms `grille` and `taux progressif`: brackets with a ceiling each, the last of which
#           may have none; 'missingVariables' are the rules whose value is to be asked for.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import Engine from 'publicodes';
const brackets = (key, low, high) => [{ [key]: low, plafond: 10 }, { [key]: high, plafond: 20 }];
const rules = {
  investment: { question: 'How much?' },
  grant: { grille: { assiette: 'investment', tranches: brackets('montant', 100, 200) } },
  total: { somme: ['grant', 1] },
  rate: { 'taux progressif': { assiette: 'investment', tranches: brackets('taux', '8%', '10%') } },
};
for (const investment of [-1, 0, 15, 20, 30]) {
  const engine = new (Engine.default ?? Engine)(rules).setSituation({ investment });
  console.log(investment, ['grant', 'total', 'rate'].map(rule => {
    const { nodeValue, missingVariables } = engine.evaluate(rule);
    return `${rule} ${nodeValue} missing [${Object.keys(missingVariables)}]`;
  }).join(', '));
}
EOF
npm install --silent --no-audit --no-fund publicodes@1.10.3
node probe.mjs | tee seen
diff seen - <<'EOF'
-1 grant false missing [], total 1 missing [], rate 10 missing []
0 grant 100 missing [], total 101 missing [], rate 8 missing []
15 grant 200 missing [], total 201 missing [], rate 9 missing []
20 grant undefined missing [grant], total undefined missing [grant], rate 10 missing []
30 grant undefined missing [grant], total undefined missing [grant], rate 10 missing []
EOF
