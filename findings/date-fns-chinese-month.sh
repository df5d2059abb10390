#!/usr/bin/env bash
# Version:  npm date-fns 4.1.0, locale zh-CN
# Guess:    what format writes with a pattern and a locale, parse reads with the same, for each month and quarter.
# Seen:     with MMM, which writes 11月 and 12月, these are read as January, without an error, and 10月 is an invalid date. In words,
#           MMMM, October alone of the twelve is not read. Of the quarters none is. Numbers alone (PPP, M) are fine.
# Source:   date-fns documentation, `parse` and `format`: the same tokens, MMM and MMMM months, QQQQ quarters; locale option.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { format, isValid, parse } from 'date-fns';
import { zhCN as locale } from 'date-fns/locale';

const day = new Date(2025, 0, 1);
for (const pattern of ['PPP', 'yyyy年M月d日', 'yyyy年MMMd日', 'MMM', 'MMMM', 'yyyy年MMMM', 'yyyy年QQQQ']) {
  const wrong = new Set();
  for (let month = 0; month < 12; month++) {
    const text = format(new Date(2025, month, 1), pattern, { locale });
    const read = parse(text, pattern, day, { locale });
    if (!isValid(read)) wrong.add(`${text} not read`);
    else if (format(read, pattern, { locale }) !== text) wrong.add(`${text} is ${format(read, 'yyyy-MM-dd')}`);
  }
  console.log(`${pattern}: ${[...wrong].join(', ') || 'as written'}`);
}
EOF
npm install --silent --no-audit --no-fund date-fns@4.1.0
node probe.mjs | tee seen
diff seen - <<'EOF'
PPP: as written
yyyy年M月d日: as written
yyyy年MMMd日: 2025年10月1日 not read, 2025年11月1日 is 2025-01-01, 2025年12月1日 is 2025-01-01
MMM: 10月 not read, 11月 is 2025-01-01, 12月 is 2025-01-01
MMMM: 十月 not read
yyyy年MMMM: 2025年十月 not read
yyyy年QQQQ: 2025年第一季度 not read, 2025年第二季度 not read, 2025年第三季度 not read, 2025年第四季度 not read
EOF
