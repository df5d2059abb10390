#!/bin/bash
# Builds the program and has Lighthouse look at each kind of page as a phone shows it, in both languages, with answers and
# without: 100 for accessibility, best practices and search engines, and at least 97 for performance. A page whose address
# bears answers asks search engines to leave it alone, for which Lighthouse takes points off; that audit is left out there.
# For a machine that does nothing else.
#
#   src/test/load/lighthouse.sh        five minutes; needs Node (npx), Chromium and wrk
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."
. "$here/server.sh"
lighthouse=(npx --yes lighthouse@12.8.2 --quiet --output=json '--chrome-flags=--headless --no-sandbox'
    --only-categories=performance,accessibility,best-practices,seo)
CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
export CHROME_PATH

echo "Building: mvn -q -DskipTests package" >&2
mvn -q -DskipTests package
start target/quarkus-app

long=$(sed -n 's/^long = //p' src/test/resources/pages/addresses.txt)
token=$(curl -fsS "$address/zh/result?$long" | sed -n 's|.*href="/en/result?\(a=[A-Za-z0-9_-]*\).*|\1|p' | head -n 1)
failed=0
# look PATH FLAG…: prints what it gets.
look() {
    curl -fsS -o /dev/null "$address/$1"
    "${lighthouse[@]}" "${@:2}" "$address/$1" >"$log.report" 2>/dev/null
    node - "$log.report" "$1" <<'JS' || failed=1
const [, , file, path] = process.argv
const points = Object.values(JSON.parse(require('fs').readFileSync(file)).categories).map(it => Math.round(it.score * 100))
console.log(path.padEnd(90), points.join(' '))
process.exit(points[0] >= 97 && points.slice(1).every(it => it === 100) ? 0 : 1)
JS
}
for language in zh en; do
    for path in '' /topics /questions/growth-titles /questions/equipment-investment /answers /result /why-not /compare \
            /awards /awards/new-build-chain-building /about /batch; do
        look "$language$path"
    done
    for path in questions/growth-titles questions/equipment-investment answers result why-not compare awards/new-build-chain-building; do
        look "$language/$path?$token" --skip-audits=is-crawlable
    done
done
exit $failed
