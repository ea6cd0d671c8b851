# Møteklar. `make serve` and `make test` are all the set-up there is.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.SUFFIXES:
.DELETE_ON_ERROR:
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

# Where the built folder will lie on its host: `make dist BASE=/moteklar/`.
BASE ?= /
PORT ?= 8080
# `make fuzz`: how long each reader is tried, and which (all).
FOR ?= 60
READERS ?=
# `dev` builds the browser part fast and large.
PROFILE ?= wasm-release

# The pinned tools come first, never over a user's own.
export PATH := $(shell .ci/tools path)$(PATH)

# Views as one type: smaller code and much quicker builds. Relocations: wasm-split cuts the module along them.
export CARGO_BUILD_RUSTFLAGS := --cfg erase_components
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --cfg erase_components -Clink-args=--emit-relocs
# What rustc turns on for this target; the chunks do not say it themselves.
FEATURES := $(addprefix --enable-,bulk-memory mutable-globals nontrapping-float-to-int reference-types sign-ext multivalue)

# One feature set for all native code, so that nothing is compiled twice.
NATIVE := --locked --features ssr
TOOL := cargo run --quiet $(NATIVE) --bin tool --
BROWSER := --locked --target wasm32-unknown-unknown --features csr --lib --bin moteklar

STYLES := build/assets/styles.css
ICONS := build/assets/icons.svg
FONT := build/assets/inter.woff2
SCRIPTS := build/assets/boot.js build/assets/scheme.js
THEME := build/theme/moteklar.css
APP := build/trunk-$(PROFILE).done

SOURCES := $(shell find src -type f -not -path 'src/bin/*' 2>/dev/null)
LOCK := package-lock.json .ci/assets.mjs

.PHONY: pictures help serve only-serve watch test test-fast test-all content bench fuzz dist assets theme app-icons clean \
	tools-build tools-test tool packs

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# --- Running ---

serve: dist only-serve ## build what a school gets, and serve it on http://localhost:8080

only-serve: tool
	$(TOOL) serve dist --port $(PORT)

watch: tools-build ## the same, built fast, and again after every change
	@.ci/watch $(PORT)

# --- Testing ---

FORMAT := 'format' 'cargo fmt --check'
CLIPPY := 'clippy, native' 'cargo clippy $(NATIVE) --all-targets -- -D warnings'
CLIPPY_BROWSER := 'clippy, browser' 'cargo clippy $(BROWSER) -- -D warnings'
CONTENT := 'content' '$(TOOL) content --check'
ROOMS := 'rooms' 'cargo test $(NATIVE) --no-fail-fast --lib --bin tool --test rooms'
DIST := 'build' '$(MAKE) dist BASE=/ PROFILE=wasm-release'
# A test that takes long, or has not been seen green in every engine yet, says so where it stands
# (`#[ignore = "long"]`); `make test-all` runs those too.
BROWSERS := 'browsers' 'cargo test $(NATIVE) --test browser -- --test-threads=2'
MATRIX := 'rooms, ten times the cases' 'env MOTEKLAR_CASES=10 cargo test $(NATIVE) --no-fail-fast --test rooms' \
	'browsers, all' 'cargo test $(NATIVE) --test browser -- --test-threads=2 --include-ignored'

test: tools-test ## everything: format, clippy, content, native tests, three browsers
	@.ci/sum $(FORMAT) $(CLIPPY) $(CLIPPY_BROWSER) $(CONTENT) $(ROOMS) $(DIST) $(BROWSERS)

test-fast: tools-build ## what needs no browser
	@.ci/sum $(FORMAT) $(CLIPPY) $(CONTENT) $(ROOMS)

test-all: tools-test ## everything, and the long matrices
	@.ci/sum $(FORMAT) $(CLIPPY) $(CLIPPY_BROWSER) $(CONTENT) $(ROOMS) $(DIST) $(MATRIX)

content: tools-build ## check the course in content/
	@$(TOOL) content --check $(if $(ACCEPT),--accept)

fuzz: ## look for bytes that a reader does not bear: FOR=60 seconds each, READERS="zip link"
	@.ci/fuzz $(FOR) $(READERS)

bench: tools-test dist ## sizes and speed, as ratios measured in one run
	cargo test --config .ci/bench.toml $(NATIVE) --test bench -- --nocapture --test-threads=1
	cargo run --quiet --locked --manifest-path fuzz/Cargo.toml --target-dir target/fuzz --profile cost --bin hostile
	node .ci/lighthouse.mjs $(TOOL)

# --- Building ---

dist: assets packs $(APP) ## the folder for a web host; BASE=/x/ when it lies in a subfolder
	$(TOOL) finish --base $(BASE)
	node .ci/worker.mjs dist
	$(TOOL) seal dist

assets: $(STYLES) $(ICONS) $(FONT) $(SCRIPTS)

$(STYLES): $(wildcard public/styles/*.css) $(SOURCES) $(THEME) $(LOCK) | tools-build
	node .ci/assets.mjs styles

$(ICONS): public/icons/list.txt $(wildcard public/icons/own/*.svg) $(LOCK) | tools-build
	node .ci/assets.mjs icons

$(FONT): $(LOCK) | tools-build
	node .ci/assets.mjs font

# In the language of browsers that cannot run the app: they must still say so.
$(SCRIPTS): build/assets/%.js: public/%.js $(LOCK) | tools-build
	node_modules/.bin/esbuild $< --minify --target=es2017 --outfile=$@ --log-level=warning

THEMER := node node_modules/@digdir/designsystemet/dist/bin/designsystemet.js tokens

$(THEME): public/styles/theme.config.json package-lock.json | tools-build
	@echo "theme: $@"
	@$(THEMER) create --config $< >/dev/null
	@$(THEMER) build --config $< --tokens build/tokens --out-dir build/theme >/dev/null

tool: | tools-build
	@cargo build $(NATIVE) --bin tool

packs: tool
	$(TOOL) content

$(APP): $(SOURCES) .ci/bin/wasm-bindgen Cargo.toml Cargo.lock Trunk.toml index.html | tools-build
	@mkdir -p build && rm -f build/trunk-*.done
	env -u NO_COLOR trunk build --offline --locked --config Trunk.toml --dist build/trunk \
		--cargo-profile $(PROFILE) --release=$(if $(filter dev,$(PROFILE)),false,true)
	node_modules/.bin/esbuild build/trunk/moteklar.js --minify --outfile=build/trunk/moteklar.js --allow-overwrite --log-level=warning
	$(if $(filter dev,$(PROFILE)),,for chunk in build/chunks/*.wasm; do wasm-opt -Oz $(FEATURES) $$chunk -o $$chunk || exit 1; done)
	touch $@

app-icons: tools-test ## remake the PNG icons after a change to public/icons/favicon.svg
	node .ci/app-icons.mjs

tools-build:
	@.ci/tools build

tools-test:
	@.ci/tools test

pictures: tools-test dist ## take the pictures of the readme and the install sheet anew
	MOTEKLAR_PICTURES=public/icons cargo test $(NATIVE) --test browser -- pictures::

clean: ## remove what was built; installed tools and Rust's target folder stay
	rm -rf build dist
