#!/usr/bin/env bash
# Version:  npm nzh 1.0.14
# Guess:    the reader of Chinese numbers knows 两 (the spoken two, as in 两千万) as ICU and Hutool do, and throws or gives
#           NaN for what it cannot read.
# Seen:     what 两 stands before is left out: 两千万 is 0, a number like any other, and 一千两百万, twelve million, is ten.
# Source:   README of nzh: supports the spoken way of writing (口语化) and turns Chinese numbers back into digits with
#           decodeS; no word on what is not a number.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import Nzh from 'nzh';
for (const text of ['一千二百万', '一千两百万', '两千万', '两百']) {
  console.log(`${text} = ${Nzh.cn.decodeS(text)}`);
}
EOF
npm install --silent --no-audit --no-fund nzh@1.0.14
node probe.mjs | tee seen
diff seen - <<'EOF'
一千二百万 = 12000000
一千两百万 = 10000000
两千万 = 0
两百 = 0
EOF
