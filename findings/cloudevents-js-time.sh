#!/usr/bin/env bash
# Version:  npm cloudevents 10.0.0
# Guess:    an event that is read and sent on bears the time that it came with, digit by digit, as it does where the program
#           sets it.
# Seen:     reading takes it to UTC and cuts it to milliseconds, so 8 o'clock in China comes out as midnight and events a few
#           microseconds apart as one. A leap second, which is a time of RFC 3339 too, is replaced by the present time, silently.
#           (Printed: what the reader makes of it, and the constructor.)
# Source:   CloudEvents 1.0.2, `time`: a Timestamp in the format of RFC 3339, of when the occurrence happened; RFC 3339, 5.6 to
#           5.8 (offsets, fractions of any length, an example with second 60).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { CloudEvent, HTTP } from 'cloudevents';

const attributes = { specversion: '1.0', id: '1', source: '/s', type: 't' };
for (const time of ['2025-06-30T08:00:00+08:00', '2025-06-30T00:00:00.123456Z', '2016-12-31T23:59:60Z']) {
  const began = new Date().toISOString();
  const headers = { 'content-type': 'application/cloudevents+json' };
  const { time: read } = HTTP.toEvent({ headers, body: JSON.stringify({ ...attributes, time }) });
  console.log(`${time}: ${read >= began ? 'now' : read}, ${new CloudEvent({ ...attributes, time }).time}`);
}
EOF
npm install --silent --no-audit --no-fund cloudevents@10.0.0
node probe.mjs | tee seen
diff seen - <<'EOF'
2025-06-30T08:00:00+08:00: 2025-06-30T00:00:00.000Z, 2025-06-30T08:00:00+08:00
2025-06-30T00:00:00.123456Z: 2025-06-30T00:00:00.123Z, 2025-06-30T00:00:00.123456Z
2016-12-31T23:59:60Z: now, 2016-12-31T23:59:60Z
EOF
