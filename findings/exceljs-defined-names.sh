#!/usr/bin/env bash
# Version:  npm exceljs 4.4.0
# Guess:    opening a workbook and saving it leaves its defined names alone: a rate that is a constant, a name that each sheet has
#           for itself, a range that grows by formula, a whole column.
# Seen:     the constant and the whole column are gone, so that formulas with them show #NAME?; of the two names that belong to
#           sheets one is left, for the whole workbook, and the first sheet's sums read the other sheet; the formula is cut to
#           a reference into a sheet `OFFSET(a`, which there is not. No word of it.
# Source:   ECMA-376 part 1, 18.2.5 definedName (a formula; localSheetId gives its sheet); exceljs' README, 'Defined Names' and
#           'Reading XLSX' / 'Writing XLSX', which name no such limit.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import ExcelJS from 'exceljs';
import JSZip from 'jszip';

const file = 'xl/workbook.xml';
const names = async workbook => (await (await JSZip.loadAsync(workbook)).file(file).async('string'))
  .match(/<definedName .*?<\/definedName>/g).join('\n');
const empty = new ExcelJS.Workbook();
empty.addWorksheet('a').getCell('A1').value = 5;
empty.addWorksheet('b').getCell('A1').value = 6;
const zip = await JSZip.loadAsync(await empty.xlsx.writeBuffer());
zip.file(file, (await zip.file(file).async('string')).replace('</sheets>', `</sheets><definedNames>
  <definedName name="grows">OFFSET(a!$A$1,0,0,COUNTA(a!$A:$A),1)</definedName>
  <definedName name="own" localSheetId="0">a!$A$1</definedName><definedName name="own" localSheetId="1">b!$A$1</definedName>
  <definedName name="range">a!$A$1:$B$2</definedName><definedName name="rate">0.08</definedName>
  <definedName name="whole">a!$A:$A</definedName></definedNames>`));
const given = await zip.generateAsync({ type: 'nodebuffer' });
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(given);
console.log(`opened\n${await names(given)}\nsaved\n${await names(await workbook.xlsx.writeBuffer())}`);
EOF
npm install --silent --no-audit --no-fund exceljs@4.4.0 jszip@3.10.1
node probe.mjs | tee seen
diff seen - <<'EOF'
opened
<definedName name="grows">OFFSET(a!$A$1,0,0,COUNTA(a!$A:$A),1)</definedName>
<definedName name="own" localSheetId="0">a!$A$1</definedName>
<definedName name="own" localSheetId="1">b!$A$1</definedName>
<definedName name="range">a!$A$1:$B$2</definedName>
<definedName name="rate">0.08</definedName>
<definedName name="whole">a!$A:$A</definedName>
saved
<definedName name="grows">&apos;OFFSET(a&apos;!$A$1</definedName>
<definedName name="own">b!$A$1</definedName>
<definedName name="range">a!$A$1:$B$2</definedName>
EOF
