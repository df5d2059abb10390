#!/usr/bin/env bash
# Version:  npm udsv 0.7.3
# Guess:    a column is typed as a number only where its cells come back as they are, so that a credit code of 18 digits and a
#           number with zeros in front stay texts; and a row with a cell less is that row.
# Seen:     two enterprises of different codes have the same one, 913305001234568000, and 00123 is 123. A row with a cell less
#           and the next are one row, whose first cell holds a line break and both first cells, also where all are read as
#           texts.
# Source:   README of udsv, 'Schema inference and value typing'; GB 32100-2015 (codes of 18 signs, digits alone allowed); RFC
#           4180, 2.1: each record is on a line of its own.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { inferSchema, initParser } from 'udsv';

const typed = 'code,number,name\n913305001234567890,00123,a\n913305001234567891,00124,b\n';
console.log(JSON.stringify(initParser(inferSchema(typed)).typedObjs(typed)));
const short = 'name,sum\na,1\nb\nc,3\n';
console.log(JSON.stringify(initParser(inferSchema(short)).stringArrs(short)));
EOF
npm install --silent --no-audit --no-fund udsv@0.7.3
node probe.mjs | tee seen
diff seen - <<'EOF'
[{"code":913305001234568000,"number":123,"name":"a"},{"code":913305001234568000,"number":124,"name":"b"}]
[["a","1"],["b\nc","3"]]
EOF
