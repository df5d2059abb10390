#!/usr/bin/env bash
# Version:  npm @redocly/cli 1.34.5
# Guess:    bundling an OpenAPI document joins its files and leaves its values alone.
# Seen:     numbers pass through JavaScript: the greatest long, a usual maximum, becomes 9223372036854776000, which no long
#           can hold. A quoted text 1_000 loses its quotes and is a number to readers of YAML 1.1, while 12:30 keeps them.
# Source:   Redocly CLI documentation, 'bundle' (pulls the parts of an API description into one file); JSON Schema
#           2020-12 core, 4.2 and 6.3: numbers are of arbitrary precision.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > api.yaml <<'EOF'
openapi: 3.1.0
info: {title: probe, version: '1'}
paths: {}
components:
  schemas:
    yuan: {type: integer, maximum: 9223372036854775807}
    code: {type: string, enum: ['1_000', '12:30', '2025-06-30']}
EOF
npm install --silent --no-audit --no-fund @redocly/cli@1.34.5
export REDOCLY_TELEMETRY=off
npx redocly bundle api.yaml -o out.yaml 2> log
grep -E 'maximum|^ *- ' out.yaml | tee seen
diff seen - <<'EOF'
      maximum: 9223372036854776000
        - 1_000
        - '12:30'
        - '2025-06-30'
EOF
