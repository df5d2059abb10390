#!/usr/bin/env bash
# Version:  npm accept-language-parser 1.5.0
# Guess:    pick gives a language that the client takes, or null: never one of weight 0, which the client refuses.
# Seen:     weight 0 only puts a language last. A client that refuses English and has nothing else that there is gets English, in
#           the strict and the loose mode, and * is no language at all, so that who takes any, but not English, gets English too.
# Source:   RFC 9110, 12.4.2: 'a value of 0 means "not acceptable"', 12.5.4 and RFC 4647, 3.3.1 (* matches any); README, 'pick'.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import parser from 'accept-language-parser';

for (const header of ['zh-CN,en;q=0', 'fr,en;q=0', '*,en;q=0', '*']) {
  const [strict, loose] = [false, true].map(loose => parser.pick(['zh', 'en'], header, { loose }));
  console.log(`${header}: ${strict}, loose ${loose}`);
}
EOF
npm install --silent --no-audit --no-fund accept-language-parser@1.5.0
node probe.mjs | tee seen
diff seen - <<'EOF'
zh-CN,en;q=0: en, loose zh
fr,en;q=0: en, loose en
*,en;q=0: en, loose en
*: null, loose null
EOF
