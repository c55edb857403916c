# Fledge: everything a developer or a machine runs. `make help` lists it.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
.PHONY: help run build dev test bench eval train fuzz clean

PORT ?= 8080
CACHE := $(or $(FLEDGE_CACHE),$(HOME)/.cache/fledge)
TOOLS := $(CACHE)/tools
export PATH := $(TOOLS)/bin:$(TOOLS)/npm/node_modules/.bin:$(PATH):$(HOME)/.cargo/bin

help: ## list what can be made
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "make %-7s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

run: build ## install what is missing, build, serve on 127.0.0.1:8080 (PORT=… for another)
	@cargo build --quiet --locked --no-default-features --features serve --bin serve
	@echo "Fledge: http://127.0.0.1:$(PORT)/ (stop with Ctrl-C)"
	@exec cargo run --quiet --locked --no-default-features --features serve --bin serve -- --dir dist --port $(PORT)

build: ## dist/, for any folder of any static host
	@tests/tools/install.sh build
	@trunk build --release --locked

dev: ## quick loop: a debug build, served anew at every change
	@tests/tools/install.sh build
	@trunk serve --port $(PORT)

test: ## everything CI runs, in three browsers; the last line counts
	@tests/tools/test.sh

bench: ## what the first visit costs, keystroke to counter, the coach, 5,000 reports, counting beside npm twitter-text
	@tests/tools/install.sh bench
	@$(MAKE) --no-print-directory build
	@cargo build --quiet --locked --no-default-features --features serve --bin serve
	@node tests/tools/bench/bench.js
	@cargo bench --quiet --locked --no-default-features --bench text --bench linear --bench replay
	@cargo bench --quiet --locked --no-default-features --features cli --bench codes

eval: ## how often the coach speaks when it should, and when it should not
	@tests/tools/fixtures.sh
	@cargo bench --quiet --locked --no-default-features --bench eval

train: ## the weights of the coach's linear model, from the labelled drafts
	@tests/tools/fixtures.sh
	@cargo bench --quiet --locked --no-default-features --bench train

fuzz: ## a minute each of any bytes against the reading of posts, of pastes and of codes
	@command -v cargo-fuzz >/dev/null || cargo install --locked --root $(TOOLS) cargo-fuzz@0.13.1
	@for target in text paste code; do
		mkdir -p target/fuzz-corpus/$$target
		RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir tests/fuzz $$target target/fuzz-corpus/$$target tests/fuzz/corpus/$$target -- -max_total_time=60
	done

clean: ## remove what was built here (the tools in the cache stay)
	@cargo clean
	@rm -rf dist
