#!/usr/bin/env bash
# Everything that must hold before a change goes in, one stage after the other; CI runs the same.
#
# A stage that fails does not stop the others, unless they need what it was to build. Ends with the
# seconds of each stage and, alone on the last line, the sum of all tests: `N passed, N failed`. A
# stage that breaks without a failed test of its own counts as one failed. How a failed stage ended
# is printed once more before that, and the names of failed tests last of all: of a long run, a
# machine may keep the last lines only.
set -uo pipefail
cd "$(dirname "$0")/../.."

export CARGO_TERM_COLOR=${CARGO_TERM_COLOR:-never}
# Nobody edits or debugs between two runs on a CI machine: what incremental builds and debuggers need
# is only written there. A panic still tells its line.
if [ -n "${CI:-}" ]; then export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0; fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0 failed=0 times='' endings='' names=''

# count LOG: adds up cargo's `test result: … X passed; Y failed` and a closing `X passed, Y failed`.
count() {
  awk '/^test result: /{for(i=2;i<=NF;i++){if($i=="passed;")p+=$(i-1);if($i=="failed;")f+=$(i-1)}}
       /^[0-9]+ passed, [0-9]+ failed$/{p+=$1;f+=$3}
       END{print p+0, f+0}' "$1"
}

# names_in LOG: the journeys and tests that failed, the first few, a line each; of a journey with what
# went wrong.
names_in() {
  awk '/^[a-z].* s  FAILED$/ { name = $0; getline why; sub(/ +FAILED$/, "", name); gsub(/ +/, " ", name); sub(/^ +/, ": ", why)
         if (!seen[name]++) print "failed: " name why }
       /^---- .* stdout ----$/ { print "failed: " $2 }' "$1" | head -n 6 | cut -c -240
}

# stage NAME COMMAND…: runs it, counts its tests, keeps its seconds. Says whether it went well.
stage() {
  local name=$1 began=$SECONDS status p f verdict=ok
  shift
  printf '\n== %s\n' "$name"
  "$@" </dev/null 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  read -r p f < <(count "$log")
  if [ "$status" != 0 ] && [ "$f" = 0 ]; then f=1; fi
  passed=$((passed + p)) failed=$((failed + f))
  if [ "$f" != 0 ]; then
    verdict=FAILED
    names+=$(names_in "$log")$'\n'
    endings+=$(printf '\n== %s ended so:\n' "$name"; tail -n 25 "$log" | cut -c -300)$'\n'
  fi
  times+=$(printf '%6d s  %-6s  %s' $((SECONDS - began)) "$verdict" "$name")$'\n'
  [ "$f" = 0 ]
}

finish() {
  printf '%s\n%s%6d s  in all\n%s\n' "$endings" "$times" "$SECONDS" "$names"
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" = 0 ]
  exit
}

lint() { cargo clippy --locked --quiet "$@" -- -D warnings; }
tests() { cargo test --locked --quiet --no-fail-fast "$@"; }
documentation() { RUSTDOCFLAGS='-D warnings' cargo doc --locked --quiet --no-deps --lib; }

stage 'install what is missing' tests/tools/install.sh test || finish
if [ -x tests/tools/fixtures.sh ]; then stage 'fixtures' tests/tools/fixtures.sh; fi

stage 'format' cargo fmt --all --check
stage 'lints: core' lint --no-default-features --all-targets
stage 'lints: native programs' lint --no-default-features --features seal,serve,cli,e2e --all-targets
stage 'lints: page, native' lint --all-targets
stage 'lints: page, in the browser' lint --target wasm32-unknown-unknown --lib --bin fledge-app
stage 'lints: bench, in the browser' lint --target wasm32-unknown-unknown --no-default-features --features bench --bin counting
stage 'documentation' documentation

stage 'tests: core and command line' tests --no-default-features --features cli
stage 'tests: native programs' tests --no-default-features --features seal,serve --bins
stage 'tests: page, native' tests --lib -- state:: ui:: browser::

if stage 'release build' trunk build --release --locked; then
  stage 'journeys in three browsers' cargo test --locked --quiet --no-default-features --features e2e --test e2e
fi
finish
