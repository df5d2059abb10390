#!/usr/bin/env bash
# Sees to what the tests of the pages need: a Chromium, and a font with Chinese characters. Installs what is missing by
# apt where it may; else it stops and says what to install. Does nothing where all is there.
set -euo pipefail

has_browser() {
  [[ -n "${CHROMIUM:-}" ]] ||
    command -v chromium-headless-shell chromium google-chrome google-chrome-stable chromium-browser >/dev/null ||
    [[ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]]
}

# macOS brings its own Chinese fonts.
has_font() {
  [[ "$(uname)" == Darwin ]] || { command -v fc-list >/dev/null && [[ -n "$(fc-list :lang=zh-cn file)" ]]; }
}

missing=()
has_browser || missing+=(chromium)
has_font || missing+=(fonts-noto-cjk)
[[ ${#missing[@]} -eq 0 ]] && exit 0

as_root=()
[[ "$(id -u)" -eq 0 ]] || as_root=(sudo -n)
if command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null; then
  "${as_root[@]}" apt-get update -q
  # Where there is one, the shell: it runs the tests in half the time of a whole browser.
  if apt-cache show chromium-headless-shell >/dev/null 2>&1; then
    missing=("${missing[@]/%chromium/chromium-headless-shell}")
  fi
  echo "Installing for the tests of the pages: ${missing[*]}"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
else
  echo "The tests of the pages need ${missing[*]}: install them (or name a Chromium in CHROMIUM), or skip all tests with -DskipTests." >&2
  exit 1
fi
