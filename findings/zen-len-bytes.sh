#!/usr/bin/env bash
# Version:  npm @gorules/zen-engine 0.54.0
# Guess:    len of a text is its number of characters, so a rule on a name's or a code's length holds in Chinese as well.
# Seen:     it is the number of bytes in UTF-8: 6 for 湖州, where JavaScript, which runs the engine, says 2; and a city with
#           an umlaut gets longer.
# Source:   GoRules documentation, ZEN language, functions: len gives the length of a string or the number of items of an
#           array.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import zen from '@gorules/zen-engine';
for (const text of ['Huzhou', '湖州', 'Zürich']) {
  console.log(`${text}: len ${await zen.evaluateExpression('len(x)', { x: text })}, JavaScript ${text.length}`);
}
EOF
npm install --silent --no-audit --no-fund @gorules/zen-engine@0.54.0
node probe.mjs | tee seen
diff seen - <<'EOF'
Huzhou: len 6, JavaScript 6
湖州: len 6, JavaScript 2
Zürich: len 7, JavaScript 6
EOF
