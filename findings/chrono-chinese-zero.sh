#!/usr/bin/env bash
# Version:  npm chrono-node 2.10.3
# Guess:    each Chinese parser reads a date as it stands at the foot of many an official paper, 二〇二五年六月三十日, with the sign 〇
#           that is usual there, or finds none.
# Seen:     the parser for Traditional signs, alone of the three, knows 零 only. It passes over what stands before the last 〇
#           and reads the rest, 二五年: the year 25.
# Source:   README of chrono ('zh.hans' and 'zh.hant' partially supported); GB/T 15835-2011 (the nought in Chinese digits is 零
#           in a quantity and 〇 where digits only number, as in a year).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import * as chrono from 'chrono-node';

for (const text of ['2025年6月30日', '二〇二五年六月三十日', '二零二五年六月三十日']) {
  const found = parser => parser.parse(text).map(({ text, start }) =>
    `${text} = ${start.get('year')}-${start.get('month')}-${start.get('day')}`).join();
  console.log(`zh: ${found(chrono.zh)}; zh.hans: ${found(chrono.zh.hans)}; zh.hant: ${found(chrono.zh.hant)}`);
}
EOF
npm install --silent --no-audit --no-fund chrono-node@2.10.3
node probe.mjs | tee seen
diff seen - <<'EOF'
zh: 2025年6月30日 = 2025-6-30; zh.hans: 2025年6月30日 = 2025-6-30; zh.hant: 2025年6月30日 = 2025-6-30
zh: 二〇二五年六月三十日 = 2025-6-30; zh.hans: 二〇二五年六月三十日 = 2025-6-30; zh.hant: 二五年六月三十日 = 25-6-30
zh: 二零二五年六月三十日 = 2025-6-30; zh.hans: 二零二五年六月三十日 = 2025-6-30; zh.hant: 二零二五年六月三十日 = 2025-6-30
EOF
