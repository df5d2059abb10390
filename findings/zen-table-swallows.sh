#!/usr/bin/env bash
# Version:  npm @gorules/zen-engine 0.54.0
# Guess:    a cell of a decision table that cannot be worked out fails as the same expression does, so a missing answer
#           or a figure that came as text is an error and never decides.
# Seen:     `investment >= 5` with no investment, or with '6' as text, is an error as an expression; in a table's cell it
#           is just no match: the row is passed over and the row without a condition answers, here 'refused'. A cell
#           with 'not in' or '!=' matches what is missing.
# Source:   GoRules documentation, 'Decision tables' (a row is picked if all its cells are true; an empty cell is always
#           true) and 'Expression language' (no comparison of null or of text with a number).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import zen from '@gorules/zen-engine';
const table = cell => {
  const node = (id, type, content) => ({ id, type, name: id, position: { x: 0, y: 0 }, ...content });
  return new zen.ZenEngine().createDecision({
    nodes: [node('in', 'inputNode'), node('out', 'outputNode'), node('table', 'decisionTableNode', { content: {
      hitPolicy: 'first',
      inputs: [{ id: 'i', name: 'investment', field: 'investment' }],
      outputs: [{ id: 'o', name: 'status', field: 'status' }],
      rules: [{ _id: '1', i: cell, o: '"granted"' }, { _id: '2', i: '', o: '"refused"' }],
    } })],
    edges: [['in', 'table'], ['table', 'out']].map(([sourceId, targetId]) =>
      ({ id: sourceId, sourceId, targetId, type: 'edge' })),
  });
};
for (const facts of [{ investment: 6 }, { investment: '6' }, {}]) {
  let expression;
  try {
    expression = await zen.evaluateExpression('investment >= 5', facts);
  } catch (error) {
    expression = 'an error';
  }
  const said = await Promise.all(['>= 5', '!= 5', 'not in [5]'].map(async cell =>
    `${cell} ${(await table(cell).evaluate(facts)).result.status}`));
  console.log(`${JSON.stringify(facts)}: expression ${expression}; table ${said.join(', ')}`);
}
EOF
npm install --silent --no-audit --no-fund @gorules/zen-engine@0.54.0
node probe.mjs | tee seen
diff seen - <<'EOF'
{"investment":6}: expression true; table >= 5 granted, != 5 granted, not in [5] granted
{"investment":"6"}: expression an error; table >= 5 refused, != 5 granted, not in [5] granted
{}: expression an error; table >= 5 refused, != 5 granted, not in [5] granted
EOF
