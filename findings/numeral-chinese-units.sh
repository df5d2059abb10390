#!/usr/bin/env bash
# Version:  npm numeral 2.0.6, its locale `chs`
# Guess:    the locale for Chinese counts in 万 and 亿, as Chinese does, or at least refuses to read them.
# Seen:     it counts in thousands and millions, in Chinese characters: twelve thousand is `12千`, 120 million `120百万`.
#           1200万 is read as 1200 and 1.2亿 as 1.2, without a word, while 12百万 is twelve million.
# Source:   numeral's site: a locale has its own abbreviations, and unformat reads a formatted text back; CLDR's compact
#           numbers for zh, which are 万 and 亿.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.cjs <<'END'
const numeral = require('numeral');
require('numeral/locales/chs');
numeral.locale('chs');
for (const yuan of [12_000, 12_000_000, 120_000_000]) {
  console.log(`${yuan} is written ${numeral(yuan).format('0.[0]a')}`);
}
for (const text of ['1200万', '1.2亿', '12百万', '1,200']) {
  console.log(`${text} is read as ${numeral(text).value()}`);
}
END
npm install --silent --no-audit --no-fund numeral@2.0.6
node probe.cjs | tee seen
diff seen - <<'END'
12000 is written 12千
12000000 is written 12百万
120000000 is written 120百万
1200万 is read as 1200
1.2亿 is read as 1.2
12百万 is read as 12000000
1,200 is read as 1200
END
