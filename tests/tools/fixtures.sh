#!/usr/bin/env bash
# Fetches what the tests of `domain::text` compare with, into the cache; nothing of it is committed.
# Idempotent: a second run does nothing. Needs cargo, node, npm, pip and the package registries.
#
#   ${FLEDGE_CACHE:-$HOME/.cache/fledge}/npm/text   twitter-text, @atproto/api, tlds, twemoji-parser
#   ${FLEDGE_CACHE:-$HOME/.cache/fledge}/fixtures   the cases, as JSON, and emoji-test.txt
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cache="${FLEDGE_CACHE:-$HOME/.cache/fledge}"
npm_dir="$cache/npm/text"
out="$cache/fixtures"

twitter_text=3.1.0
atproto_api=0.19.19
tlds=1.261.0
yaml=2.8.1
conformance=0.3.1
vader=3.3.2

# The stamp changes with the versions and with the scripts, so a change of either fetches anew.
stamp="$(cat "$here/fixtures.sh" "$here/expected.mjs" "$here/posts.mjs" "$here/tables_emoji.mjs" | sha256sum | cut -c1-32)"
if [[ "${1:-}" != "--force" && -f "$out/text.stamp" && "$(cat "$out/text.stamp")" == "$stamp" ]]; then
    echo "fixtures: up to date in $out"
    exit 0
fi

mkdir -p "$npm_dir" "$out"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

[[ -f "$npm_dir/package.json" ]] || echo '{"private":true,"name":"fledge-text-fixtures"}' >"$npm_dir/package.json"
npm install --prefix "$npm_dir" --no-audit --no-fund --ignore-scripts --silent \
    "twitter-text@$twitter_text" "@atproto/api@$atproto_api" "tlds@$tlds" "yaml@$yaml"

# The crate has no library, so it can't be a dependency; asking for its description unpacks it.
cargo info --quiet "twitter_text_conformance@$conformance" >/dev/null
conformance_dir="$(find "${CARGO_HOME:-$HOME/.cargo}/registry/src" -maxdepth 2 -type d \
    -name "twitter_text_conformance-$conformance" | head -n 1)"
[[ -d "$conformance_dir" ]] || { echo "fixtures: twitter_text_conformance $conformance was not unpacked" >&2; exit 1; }
cp "$conformance_dir/tests/unicode16-emoji-test.txt" "$out/emoji-test-16.txt"
cp "$conformance_dir/tests/unicode11-emoji-test.txt" "$out/emoji-test-11.txt"

pip download --quiet --disable-pip-version-check --no-deps --no-binary vaderSentiment \
    --dest "$work" "vaderSentiment==$vader"
tar -xzf "$work/vaderSentiment-$vader.tar.gz" -C "$work"
tar -xzf "$work/vaderSentiment-$vader/additional_resources/hutto_ICWSM_2014.tar.gz" -C "$work"
tweets="$(find "$work" -name tweets_GroundTruth.txt | head -n 1)"
[[ -f "$tweets" ]] || { echo "fixtures: vaderSentiment $vader holds no tweets_GroundTruth.txt" >&2; exit 1; }

node "$here/expected.mjs" --modules "$npm_dir/node_modules" --conformance "$conformance_dir/tests" \
    --tweets "$tweets" --out "$out"
echo "$stamp" >"$out/text.stamp"
echo "fixtures: written to $out"
