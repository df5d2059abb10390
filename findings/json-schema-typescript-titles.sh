#!/usr/bin/env bash
# Version:  npm json-schema-to-typescript 15.0.4
# Guess:    types made from a schema with Chinese titles have these as names, which TypeScript allows, or the name that the
#           caller gives, or that of the property.
# Seen:     all are NoName, the whole too, though the caller has named it, numbered by their order, so that a new member gives
#           the others' names to other types. Properties and members of an enum keep their Chinese names, which compile.
# Source:   README of the package ('`title` => `interface`', 'default interface name'); ECMAScript 2024, 12.7 (identifiers of
#           any letters).
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import { compile } from 'json-schema-to-typescript';

const figure = (title, type) => ({ title, type: 'object', properties: { 数: { type } }, additionalProperties: false });
const stage = { title: '阶段', enum: ['done', 'open'], tsEnumNames: ['完成', '在建'] };
const show = async properties => {
  const schema = { title: '项目', type: 'object', properties, additionalProperties: false };
  const types = await compile(schema, 'Project', { bannerComment: '' });
  console.log(types.match(/(interface|enum) \w+|\S+\??: \w+|\S+ = \S+/gu).join('\n'));
};
await show({ investment: figure('投资', 'integer'), stage });
await show({ area: figure('面积', 'number'), investment: figure('投资', 'integer'), stage });
EOF
npm install --silent --no-audit --no-fund json-schema-to-typescript@15.0.4
node probe.mjs | tee seen
diff seen - <<'EOF'
interface NoName
investment?: NoName1
stage?: NoName2
interface NoName1
数?: number
enum NoName2
完成 = "done",
在建 = "open"
interface NoName
area?: NoName1
investment?: NoName2
stage?: NoName3
interface NoName1
数?: number
interface NoName2
数?: number
enum NoName3
完成 = "done",
在建 = "open"
EOF
