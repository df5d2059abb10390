#!/usr/bin/env bash
# Version:  npm jsonschema 1.5.0, @cfworker/json-schema 4.1.1, @exodus/schemasafe 1.3.0, json-schema-library 11.6.2
# Guess:    validators that check formats without being told to agree on days, times and durations, which the standard takes
#           from RFC 3339: a day has to exist, and a date and time, or a time, has to have its zone.
# Seen:     none is right throughout. Three take a blank for the T, and a time without a zone, of which the first refuses a
#           time that has one. The first takes 29 February 2025 and 24 o'clock, the first and the last weeks and days together.
#           (Printed in the order above.)
# Source:   JSON Schema 2020-12 validation, 7.3.1; RFC 3339, 5.6 (full-date, date-time with T and offset, full-time) and 5.7
#           (days of each month, hours to 23), appendix A (weeks stand alone).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import jsonschema from 'jsonschema';
import { Validator } from '@cfworker/json-schema';
import { validator } from '@exodus/schemasafe';
import { compileSchema } from 'json-schema-library';

for (const [format, text] of [['date', '2024-02-29'], ['date', '2025-02-29'], ['date-time', '2025-06-30T08:00:00+08:00'],
  ['date-time', '2025-06-30 08:00:00Z'], ['date-time', '2025-06-30T24:00:00Z'], ['time', '08:00:00+08:00'], ['time', '08:00:00'],
  ['duration', 'P3M'], ['duration', 'P1W2D']]) {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'string', format };
  const verdicts = [jsonschema.validate(text, schema).valid, new Validator(schema, '2020-12').validate(text).valid,
    validator(schema)(text), compileSchema(schema).validate(text).valid];
  console.log(`${format} ${text}: ${verdicts.map(valid => valid ? 'yes' : 'no').join(', ')}`);
}
EOF
npm install --silent --no-audit --no-fund jsonschema@1.5.0 @cfworker/json-schema@4.1.1 \
  @exodus/schemasafe@1.3.0 json-schema-library@11.6.2
node probe.mjs | tee seen
diff seen - <<'EOF'
date 2024-02-29: yes, yes, yes, yes
date 2025-02-29: yes, no, no, no
date-time 2025-06-30T08:00:00+08:00: yes, yes, yes, yes
date-time 2025-06-30 08:00:00Z: yes, yes, yes, no
date-time 2025-06-30T24:00:00Z: yes, no, no, no
time 08:00:00+08:00: no, yes, yes, yes
time 08:00:00: yes, yes, yes, no
duration P3M: yes, yes, yes, yes
duration P1W2D: yes, no, no, yes
EOF
