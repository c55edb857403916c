#!/usr/bin/env bash
# Writes the names of emoji anew, and the table of single emoji; with --check, fails if they are out
# of date. Fetches the one package it needs into the cache. Needs node, npm and rustfmt.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
modules="${FLEDGE_CACHE:-$HOME/.cache/fledge}/npm/emoji"
version="$(sed -n "s/^const VERSION = '\(.*\)';$/\1/p" "$here/emoji_names.mjs")"

mkdir -p "$modules"
[[ -f "$modules/package.json" ]] || echo '{"private":true,"name":"fledge-emoji-names"}' >"$modules/package.json"
if ! grep -qsF "\"version\": \"$version\"" "$modules/node_modules/emojibase-data/package.json"; then
    npm install --prefix "$modules" --no-audit --no-fund --ignore-scripts --legacy-peer-deps --silent \
        "emojibase-data@$version"
fi
node "$here/emoji_names.mjs" --modules "$modules/node_modules" "$@"
