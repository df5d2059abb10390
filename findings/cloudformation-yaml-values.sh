#!/usr/bin/env bash
# Version:  npm js-yaml-cloudformation-schema 1.0.0 with js-yaml 3.14.1
# Guess:    a template read with this schema is what the same template in JSON says: a policy's version is a text, an account's
#           twelve digits stay those, and the short forms become the long ones.
# Seen:     Version becomes a date and goes out as 2012-10-17T00:00:00.000Z, which is no version of the policy language. An
#           account that begins with 0 and has no 8 or 9 is read as octal. !GetAtt gives a text where JSON has to have a list,
#           and !Condition gives Fn::Condition, which there is not. !Sub and !Ref are right.
# Source:   README of the package (the structure matches that of a JSON template); AWS CloudFormation user guide, Fn::GetAtt
#           and condition functions; IAM user guide, 'Version'.
export LC_ALL=C.UTF-8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > probe.mjs <<'EOF'
import yaml from 'js-yaml';
import { CLOUDFORMATION_SCHEMA as schema } from 'js-yaml-cloudformation-schema';

for (const line of ['Version: 2012-10-17', 'Account: 012345670123', 'Account: 012345678901', 'Url: !GetAtt Site.Url',
  'If: !Condition Live', 'Name: !Sub "${Stage}-check"', 'Site: !Ref Site']) {
  console.log(`${line} ${JSON.stringify(yaml.safeLoad(line, { schema }))}`);
}
EOF
npm install --silent --no-audit --no-fund js-yaml-cloudformation-schema@1.0.0 js-yaml@3.14.1
node probe.mjs | tee seen
diff seen - <<'EOF'
Version: 2012-10-17 {"Version":"2012-10-17T00:00:00.000Z"}
Account: 012345670123 {"Account":1402433619}
Account: 012345678901 {"Account":"012345678901"}
Url: !GetAtt Site.Url {"Url":{"Fn::GetAtt":"Site.Url"}}
If: !Condition Live {"If":{"Fn::Condition":"Live"}}
Name: !Sub "${Stage}-check" {"Name":{"Fn::Sub":"${Stage}-check"}}
Site: !Ref Site {"Site":{"Ref":"Site"}}
EOF
