#!/bin/bash
# Makes the workbooks that the tests read as LibreOffice writes them, in src/test/resources/sheets: of projects.fods, which
# has what people do to a sheet, counting its days from 1904, and of all worked cases. The tests need no LibreOffice; run
# this when projects.fods or the cases change, or for another release of it.
#
#   src/test/sheets/make.sh     needs soffice (Debian: libreoffice-calc-nogui) and jq
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jq -rs '([.[].answers | keys[]] | unique) as $facts | (["project"] + $facts), (.[].answers as $answers
        | ["case"] + [$facts[] | $answers[.] | if . == null then "" elif . == true then "yes" elif . == false then "no"
        elif type == "array" then if length == 0 then "none" else join(";") end else . end]) | @csv' \
    ../resources/policy/huzhou-manufacturing-2023/cases.ndjson >"$work/cases.csv"
cp projects.fods "$work"
soffice --version
# Commas, quotes, UTF-8, from the first line.
soffice "-env:UserInstallation=file://$work/profile" --headless --infilter='CSV:44,34,76,1' \
    --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir ../resources/sheets "$work/cases.csv"
soffice "-env:UserInstallation=file://$work/profile" --headless \
    --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir ../resources/sheets "$work/projects.fods"
