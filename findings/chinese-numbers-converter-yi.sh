#!/usr/bin/env bash
# Version:  npm chinese-numbers-converter 2.3.1
# Guess:    the reader of Chinese numbers, whose greatest sign is said to be 亿, knows a number of 亿 and 万, as sums of more than a
#           hundred million yuan are written; what it cannot read it says.
# Seen:     the 亿 are taken ten thousandfold where 万 follow: 一亿二千万, 120,000,000, becomes more than a million million, and with
#           digits, 1亿2000万, the 万 are not even added. 1,200万 is right, but 12,000,000 is 12.
# Source:   README of the package: simplified and traditional integers and digits before a Chinese unit; the largest sign is 亿;
#           toInteger gives a JavaScript number.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import Converter from 'chinese-numbers-converter';

for (const text of ['一千二百万', '1200万', '1,200万', '12,000,000', '一亿', '1.2亿', '一亿二千万', '1亿2000万', '一亿零五百万']) {
  console.log(`${text} = ${new Converter(text).toInteger()}`);
}
EOF
npm install --silent --no-audit --no-fund chinese-numbers-converter@2.3.1
node probe.mjs | tee seen
diff seen - <<'EOF'
一千二百万 = 12000000
1200万 = 12000000
1,200万 = 12000000
12,000,000 = 12
一亿 = 100000000
1.2亿 = 120000000
一亿二千万 = 1000020000000
1亿2000万 = 1000000000000
一亿零五百万 = 1000005000000
EOF
