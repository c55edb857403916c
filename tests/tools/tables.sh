#!/usr/bin/env bash
# Writes the generated tables of `domain::text` anew; with --check, fails if they are out of date.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cache="${FLEDGE_CACHE:-$HOME/.cache/fledge}"
"$here/fixtures.sh"
node "$here/tables.mjs" --modules "$cache/npm/text/node_modules" \
    --emoji "$cache/fixtures/emoji-test-16.txt" "$@"
