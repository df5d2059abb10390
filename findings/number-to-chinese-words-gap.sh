#!/usr/bin/env bash
# Version:  npm number-to-chinese-words 1.0.20
# Guess:    amounts written in Chinese words have all their digits; where a place is empty, 零 stands in between.
# Seen:     above a hundred million, one to nine 万 with nothing behind them are left out: 100,010,000 is written as 一億, and
#           1,000,050,000 as 十億. With ten 万, or where a single yuan stands there instead, nothing is lost.
# Source:   README of the package: turns a number into words on the base of 万, 億 = 10^8 (its example has all digits).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import words from 'number-to-chinese-words';

for (const amount of [12_000_000, 120_010_000, 100_000_000, 100_010_000, 100_090_000, 100_100_000, 1_000_050_000, 100_000_001]) {
  console.log(`${amount.toLocaleString('en')} ${words.toWords(amount)}`);
}
EOF
npm install --silent --no-audit --no-fund number-to-chinese-words@1.0.20
node probe.mjs | tee seen
diff seen - <<'EOF'
12,000,000 一千二百萬
120,010,000 一億二千零一萬
100,000,000 一億
100,010,000 一億
100,090,000 一億
100,100,000 一億零一十萬
1,000,050,000 十億
100,000,001 一億零一
EOF
