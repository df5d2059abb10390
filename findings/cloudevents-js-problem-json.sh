#!/usr/bin/env bash
# Version:  npm cloudevents 10.0.0
# Guess:    an event in HTTP binary mode whose content type is application/problem+json (or any +json) has JSON data, as
#           with application/json, and goes on in the structured format as a JSON object.
# Seen:     the data stays text. Put into the structured format it becomes a JSON string, so the next reader, who takes
#           JSON data by the media type, gets a text where an object was sent.
# Source:   CloudEvents JSON event format 1.0.2, 3.1: data is JSON where the media subtype is json or ends in +json.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { CloudEvent, HTTP } from 'cloudevents';
for (const type of ['application/json', 'application/problem+json', 'application/vnd.probe+json']) {
  const headers = { 'ce-specversion': '1.0', 'ce-id': '1', 'ce-source': 'urn:probe', 'ce-type': 'probe', 'content-type': type };
  const event = HTTP.toEvent({ headers, body: '{"status":400}' });
  const structured = JSON.parse(HTTP.structured(event).body);
  console.log(`${type}: ${typeof event.data}, structured ${JSON.stringify(structured.data)}`);
}
EOF
npm install --silent --no-audit --no-fund cloudevents@10.0.0
node probe.mjs | tee seen
diff seen - <<'EOF'
application/json: object, structured {"status":400}
application/problem+json: string, structured "{\"status\":400}"
application/vnd.probe+json: string, structured "{\"status\":400}"
EOF
