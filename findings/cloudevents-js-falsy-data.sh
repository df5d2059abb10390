#!/usr/bin/env bash
# Version:  npm cloudevents 10.0.0
# Guess:    an event's JSON data may be any JSON value and comes out of either HTTP mode as it went in.
# Seen:     in the structured mode an answer of false, 0 or '' is written and then lost by the SDK's own reader: the event has no
#           data. In the binary mode those pass, but true and 12 are refused, though their opposites are not.
# Source:   CloudEvents JSON event format 1.0.2, 3.1: `data` is any JSON value; RFC 8259, section 2, for what JSON text is.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { CloudEvent, HTTP } from 'cloudevents';

for (const data of [false, true, 0, 12, '', 'text', [], {}]) {
  const event = new CloudEvent({ id: '1', source: '/s', type: 't', datacontenttype: 'application/json', data });
  const through = mode => {
    try {
      return JSON.stringify(HTTP.toEvent(HTTP[mode](event)).data) ?? 'no data';
    } catch {
      return 'refused';
    }
  };
  console.log(`${JSON.stringify(data)}: structured ${through('structured')}, binary ${through('binary')}`);
}
EOF
npm install --silent --no-audit --no-fund cloudevents@10.0.0
node probe.mjs | tee seen
diff seen - <<'EOF'
false: structured no data, binary false
true: structured true, binary refused
0: structured no data, binary 0
12: structured 12, binary refused
"": structured no data, binary ""
"text": structured "text", binary "text"
[]: structured [], binary []
{}: structured {}, binary {}
EOF
