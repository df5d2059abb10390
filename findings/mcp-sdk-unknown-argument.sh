#!/usr/bin/env bash
# Version:  npm @modelcontextprotocol/sdk 1.25.1 with zod 3.25.76
# Guess:    a tool whose listed input schema says additionalProperties: false refuses an argument that is not in it, so an
#           assistant that misspells one is told; and what a server sends as structured content, its own client takes.
# Seen:     the misspelt argument is dropped without a word and the tool runs as if it had not been answered. An extra
#           member of the output, which the server lets pass by the same kind of schema, is an error in the client. No
#           arguments at all, which the protocol allows, are refused though none is required.
# Source:   MCP specification 2025-06-18, 'Tools': servers MUST validate all tool inputs, clients SHOULD validate structured
#           results against the output schema; schema.ts, CallToolRequest: `arguments` is optional.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { z } from 'zod';

const server = new McpServer({ name: 'server', version: '1' });
const inputSchema = { investment: z.number().int().optional() };
server.registerTool('echo', { inputSchema },
  async given => ({ content: [{ type: 'text', text: JSON.stringify(given) }] }));
server.registerTool('extra', { inputSchema, outputSchema: { yuan: z.number() } },
  async () => ({ content: [], structuredContent: { yuan: 1, note: 'x' } }));
const client = new Client({ name: 'client', version: '1' });
const [here, there] = InMemoryTransport.createLinkedPair();
await Promise.all([server.connect(here), client.connect(there)]);

const { tools } = await client.listTools();
console.log(`listed: additionalProperties ${tools.map(tool => tool.inputSchema.additionalProperties)}`);
const calls = [['echo', { investment: 5 }], ['echo', { investement: 5 }], ['echo', { investment: '5' }],
  ['echo', undefined], ['extra', {}]];
for (const [name, given] of calls) {
  const said = await client.callTool({ name, arguments: given })
    .then(result => result.isError ? 'refused by the server' : result.content[0].text)
    .catch(() => 'refused by the client');
  console.log(`${name} ${JSON.stringify(given)}: ${said}`);
}
EOF
npm install --silent --no-audit --no-fund @modelcontextprotocol/sdk@1.25.1 zod@3.25.76
node probe.mjs | tee seen
diff seen - <<'EOF'
listed: additionalProperties false,false
echo {"investment":5}: {"investment":5}
echo {"investement":5}: {}
echo {"investment":"5"}: refused by the server
echo undefined: refused by the server
extra {}: refused by the client
EOF
