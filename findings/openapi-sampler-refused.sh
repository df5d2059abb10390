#!/usr/bin/env bash
# Version:  npm openapi-sampler 1.6.1 (which writes the examples of Redoc)
# Guess:    an example made from a schema is one that the schema takes, so that a reader of the documentation can send it; at
#           least where bounds are looked at, as `minimum` and `maxLength` are.
# Seen:     above 0 gives 0 and below 0 too, in the writing of OpenAPI 3.0 and of 3.1. Whole steps of 10,000, at least 1, give
#           1, and two different options the same one twice.
# Source:   README of openapi-sampler, 'Features' (minimum, exclusiveMinimum, exclusiveMaximum, minItems); JSON Schema 2020-12
#           validation, 6.2 and 6.4.3; OpenAPI 3.0 (exclusiveMinimum is a boolean).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { sample } from 'openapi-sampler';

const schemas = [{ type: 'integer', minimum: 10000 }, { type: 'string', maxLength: 2 }, { type: 'integer', exclusiveMinimum: 0 },
  { type: 'integer', minimum: 0, exclusiveMinimum: true }, { type: 'integer', exclusiveMaximum: 0 },
  { type: 'integer', minimum: 1, multipleOf: 10000 },
  { type: 'array', items: { enum: ['a', 'b'] }, minItems: 2, uniqueItems: true }];
for (const schema of schemas) console.log(`${JSON.stringify(schema)}: ${JSON.stringify(sample(schema))}`);
EOF
npm install --silent --no-audit --no-fund openapi-sampler@1.6.1
node probe.mjs | tee seen
diff seen - <<'EOF'
{"type":"integer","minimum":10000}: 10000
{"type":"string","maxLength":2}: "st"
{"type":"integer","exclusiveMinimum":0}: 0
{"type":"integer","minimum":0,"exclusiveMinimum":true}: 0
{"type":"integer","exclusiveMaximum":0}: 0
{"type":"integer","minimum":1,"multipleOf":10000}: 1
{"type":"array","items":{"enum":["a","b"]},"minItems":2,"uniqueItems":true}: ["a","a"]
EOF
