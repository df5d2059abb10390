#!/usr/bin/env bash
# Version:  npm @modelcontextprotocol/sdk 1.25.1
# Guess:    a resource template is matched by what RFC 6570 makes of it: the server gets the values that the client put in, and
#           query members that are left out, or stand in another order, are no matter.
# Seen:     values stay percent-encoded: an id in Chinese or with a blank reaches the server as %E7..., and even where the client
#           wrote it plainly, since the address is encoded on the way. `{?on,language}` expands without what is not given, but
#           an address made so is 'not found', as is any with the members in another order.
# Source:   MCP specification 2025-06-18, 'Resources', 'Resource Templates' (URI templates of RFC 6570); RFC 6570, 1.4 and 3.2.8
#           (undefined variables are left out of the query).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { UriTemplate } from '@modelcontextprotocol/sdk/shared/uriTemplate.js';

const templates = { award: 'award://{id}', awards: 'list://awards{?on,language}' };
const server = new McpServer({ name: 'server', version: '1' });
for (const [name, template] of Object.entries(templates)) {
  server.registerResource(name, new ResourceTemplate(template, { list: undefined }), {},
    async (uri, given) => ({ contents: [{ uri: uri.href, text: JSON.stringify(given) }] }));
}
const client = new Client({ name: 'client', version: '1' });
const [here, there] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(here), client.connect(there)]);

const read = async uri => console.log(`${uri} ${await client.readResource({ uri })
  .then(result => result.contents[0].text).catch(() => 'refused')}`);
const expanded = (name, values) => read(new UriTemplate(templates[name]).expand(values));
await expanded('award', { id: 'green-factory' });
await expanded('award', { id: '绿色' });
await expanded('award', { id: 'a b' });
await read('award://绿色');
await expanded('awards', { on: '2025-06-30', language: 'en' });
await expanded('awards', { on: '2025-06-30' });
await read('list://awards?language=en&on=2025-06-30');
EOF
npm install --silent --no-audit --no-fund @modelcontextprotocol/sdk@1.25.1 zod@3.25.76
node probe.mjs | tee seen
diff seen - <<'EOF'
award://green-factory {"id":"green-factory"}
award://%E7%BB%BF%E8%89%B2 {"id":"%E7%BB%BF%E8%89%B2"}
award://a%20b {"id":"a%20b"}
award://绿色 {"id":"%E7%BB%BF%E8%89%B2"}
list://awards?on=2025-06-30&language=en {"on":"2025-06-30","language":"en"}
list://awards?on=2025-06-30 refused
list://awards?language=en&on=2025-06-30 refused
EOF
