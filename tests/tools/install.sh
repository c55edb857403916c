#!/usr/bin/env bash
# Installs what a purpose lacks, and nothing that is there in the right version already.
#
#   tests/tools/install.sh build     wasm target, trunk, wasm-bindgen, wasm-opt, the reader of QR codes
#   tests/tools/install.sh test      the same, clippy, rustfmt, geckodriver, three browsers and their drivers,
#                                    what the journeys put into pages, pip for the fixtures
#   tests/tools/install.sh bench     what build needs, Chromium, Lighthouse, twitter-text and what bundles it
#
# Everything lands in ${FLEDGE_CACHE:-~/.cache/fledge}/tools, never in the clone. Only the browsers
# come from the system's packages: by apt when root, otherwise a sentence says what to install.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly TRUNK=0.21.14       # 0.22 wants a newer Rust than Cargo.toml does
readonly GECKODRIVER=0.37.1

purpose=${1:?say what for: build, test or bench}
tools=${FLEDGE_CACHE:-$HOME/.cache/fledge}/tools
export PATH="$tools/bin:$tools/npm/node_modules/.bin:$PATH:$HOME/.cargo/bin"
mkdir -p "$tools"

say() { printf 'install: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# The version that Cargo.lock holds of a crate.
locked() { awk -v name="\"$1\"" '/^name = /{hit=($3==name)} hit && /^version = /{gsub(/"/,"",$3); print $3; exit}' Cargo.lock; }

# cargo_tool COMMAND CRATE VERSION OPT_LEVEL [--locked]: unless COMMAND says VERSION, builds CRATE.
# A tool runs for a second and is built for minutes, so it is built in haste. Sharing one target
# folder lets the tools share what they depend on, and an interrupted install go on where it was.
cargo_tool() {
  local command=$1 crate=$2 version=$3 level=$4; shift 4
  if have "$command" && "$command" --version 2>/dev/null | grep -qwF "$version"; then return; fi
  say "$crate $version is missing: building it, which takes minutes, once"
  env -u RUSTFLAGS CARGO_TARGET_DIR="$tools/build" CARGO_PROFILE_RELEASE_OPT_LEVEL="$level" \
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
    cargo install --quiet --force --root "$tools" --version "$version" "$@" "$crate"
}

# npm_tools FOLDER SOURCE: the packages of SOURCE's lock file, in the cache. Done once a lock file.
npm_tools() {
  local folder=$tools/$1 source=$2
  if cmp -s "$source/package-lock.json" "$folder/installed.json"; then return; fi
  have npm || die "npm is missing: install Node 20 or newer (https://nodejs.org)"
  say "installing the npm packages of $source"
  mkdir -p "$folder"
  cp "$source/package.json" "$source/package-lock.json" "$folder/"
  npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error
  cp "$source/package-lock.json" "$folder/installed.json"
}

rust_toolchain() {
  have cargo || die "Rust is missing: install it with rustup (https://rustup.rs)"
  local wanted found
  wanted=$(awk -F'"' '/^rust-version/{print $2; exit}' Cargo.toml)
  found=$(rustc --version | awk '{print $2}')
  [ "$(printf '%s\n%s\n' "$wanted" "$found" | sort -V | head -n 1)" = "$wanted" ] ||
    die "Rust $found is too old, Fledge needs $wanted: run 'rustup update stable'"
  if ! [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
    have rustup || die "the Rust target wasm32-unknown-unknown is missing, and rustup to add it"
    say "adding the Rust target wasm32-unknown-unknown"
    rustup target add wasm32-unknown-unknown
  fi
}

rust_components() {
  local missing=()
  cargo clippy --version >/dev/null 2>&1 || missing+=(clippy)
  cargo fmt --version >/dev/null 2>&1 || missing+=(rustfmt)
  [ ${#missing[@]} -eq 0 ] && return
  have rustup || die "missing, and rustup to add them: ${missing[*]}"
  rustup component add "${missing[@]}"
}

# packages COMMAND[|COMMAND…]=DEBIAN_PACKAGE…: what apt has to bring for the commands that are missing.
packages() {
  local missing=() pair command found
  for pair in "$@"; do
    found=
    for command in $(tr '|' ' ' <<<"${pair%%=*}"); do if have "$command"; then found=1; fi; done
    [ -n "$found" ] || missing+=("${pair#*=}")
  done
  [ ${#missing[@]} -eq 0 ] && return
  if [ "$(id -u)" = 0 ] && have apt-get; then
    say "installing by apt: ${missing[*]}"
    apt-get update -qq </dev/null
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
  else
    die "missing: ${missing[*]} (names of Debian packages). Install them, for example: sudo apt-get install ${missing[*]}"
  fi
}

build_tools() {
  rust_toolchain
  cargo_tool trunk trunk "$TRUNK" 0 --locked
  # Its own lock file names a crate that has been withdrawn, so this one goes without --locked.
  cargo_tool wasm-bindgen wasm-bindgen-cli "$(locked wasm-bindgen)" 1
  npm_tools npm tests/tools
}

case $purpose in
  build) build_tools ;;
  test)
    build_tools
    rust_components
    packages 'chromium|chromium-browser|google-chrome=chromium' 'chromedriver=chromium-driver' \
      'firefox|firefox-esr=firefox-esr' 'WebKitWebDriver=webkit2gtk-driver' 'xvfb-run=xvfb' 'xauth=xauth' 'pip=python3-pip'
    cargo_tool geckodriver geckodriver "$GECKODRIVER" 0 --locked
    ;;
  bench)
    build_tools
    packages 'chromium|chromium-browser|google-chrome=chromium'
    npm_tools bench tests/tools/bench
    ;;
  *) die "unknown purpose '$purpose': say build, test or bench" ;;
esac
rm -rf "$tools/build"
