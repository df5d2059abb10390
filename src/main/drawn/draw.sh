#!/bin/sh
# Draws the pictures that browsers and messengers do not take as SVG: ./draw.sh writes them into ../resources/assets.
set -e
cd "$(dirname "$0")"
assets=$(cd ../resources/assets && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# draw PAGE SIZE FILE
draw() {
    "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
        --window-size="$2" --screenshot="$3" "file://$1" 2>/dev/null
}

# mark SIZE GROUND FILE
mark() {
    printf '<body style="margin:0;background:%s"><img src="%s" width="%s">' "$2" "$assets/mark.svg" "$1" >"$work/mark.html"
    draw "$work/mark.html" "$1,$1" "$3"
}

draw "$PWD/preview.svg" 1200,630 "$assets/preview.png"
# A phone rounds the corners itself.
mark 180 '#0D3A4A' "$assets/apple-touch-icon.png"
mark 32 transparent "$work/icon.png"

# An ICO file of one picture: how many there are, then its size, depth, length and place, each with its low byte first.
length=$(wc -c <"$work/icon.png")
{
    printf '\0\0\1\0\1\0\40\40\0\0\1\0\40\0'
    printf "\\$(printf %o $((length % 256)))\\$(printf %o $((length / 256)))\0\0\26\0\0\0"
    cat "$work/icon.png"
} >"$assets/favicon.ico"
