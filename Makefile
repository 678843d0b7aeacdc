# The only door. `make run` opens the window, `make test` runs everything.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
export CARGO_BUILD_JOBS ?= 2
PYTHON := .venv/bin/python
WINDOWED := dbus-run-session -- xvfb-run -a -s "-screen 0 1280x900x24"
SHELL_FEATURES := --features tauri/custom-protocol
# One set of features for all that is tested: with another one, Cargo builds every crate again.
ALL := --workspace $(SHELL_FEATURES)
# Clippy is the compiler of our crates here, as `cargo clippy` makes it, so that what is linted is also what runs: apart from the build,
# the lints would read every crate, and those it uses, a second time.
LINTED := RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS="-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__" cargo

help: ## what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: ## install what building and testing need (says what and why first)
	@tests/tools/setup.sh test

run: ## build and open the window; without a display, test the sample scenario in it and print the explanation
	@tests/tools/setup.sh run
	@$(MAKE) --no-print-directory window
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] || [ "$$(uname)" != Linux ]; then target/debug/keywand-desktop; \
	else tests/tools/setup.sh show; $(WINDOWED) python3 tests/desktop/show.py; fi

window: ui/dist/index.html
	cargo build -p keywand-desktop $(SHELL_FEATURES)

built: ui/dist/index.html
	$(LINTED) build $(ALL) --all-targets

ui/node_modules/.stamp: ui/package-lock.json
	@echo "Installing the screen's packages with npm."
	@npm --prefix ui ci --no-audit --no-fund --loglevel=error
	@touch $@

ui/dist/index.html: ui/node_modules/.stamp $(shell find ui/src ui/index.html ui/vite.config.ts src-tauri/core/locales -type f 2>/dev/null)
	npm --prefix ui run build
	@touch $@

check: ui/dist/index.html ## format, lints, tests without a window, generated files, catalogue, screen
	cargo fmt --all --check
	@$(MAKE) --no-print-directory built
	$(LINTED) test $(ALL)
	$(PYTHON) -m pytest -qq --collect-only tests/terminal tests/sdk
	npm --prefix ui run check
	npm --prefix ui run lint
	npm --prefix ui test

e2e: built ## the screen in a browser, and the real window
	npm --prefix ui run e2e
	$(WINDOWED) $(PYTHON) -m pytest -q tests/desktop

# Three at once on two cores: the clients wait for much of their time.
sdk: built ## the real wandb clients against the sample W&B, a sample of the questions
	$(PYTHON) -m pytest -q -n 3 --dist worksteal tests/terminal tests/sdk

test-sdk: built ## as above: every client, every person, every target
	KEYWAND_SDK=all $(PYTHON) -m pytest -q -n 3 --dist worksteal tests/sdk

# The windows and the clients at the same time: each waits for much of its time. What each says comes in one piece.
test: check ## everything, from unit tests to the real window
	@$(MAKE) --no-print-directory -j2 --output-sync=target e2e sdk

fuzz: ## any text, netrc, settings file and answer, for TIME=20 seconds each (TARGET=reading for one)
	@tests/tools/fuzz.sh $(or $(TIME),20) $(TARGET)

mutants: ## change the core in COUNT=100 places, or everywhere in FILES="…", and say what no test notices (about a minute each)
	@tests/tools/mutants.sh $(or $(COUNT),100) $(FILES)

words: ## record what released clients print as fixtures, and list which of their messages are read (VERSION=0.32.0 adds one; without it every release, about an hour)
	cargo build -p keywand-cli
	$(PYTHON) tests/sdk/record_words.py $(VERSION)
	$(PYTHON) tests/sdk/record_weave.py
	$(PYTHON) tests/sdk/inventory.py $(VERSION)

bench: ## compare with the wandb client and an empty window, as ratios
	@$(MAKE) --no-print-directory ui/dist/index.html
	cargo build --release -p keywand-cli -p switch-time -p reach-time
	cargo build --release -p keywand-desktop -p empty-window $(SHELL_FEATURES)
	$(WINDOWED) $(PYTHON) tests/bench/bench.py

package: ## deb and rpm with window and terminal, under dist/linux; linted
	@tests/tools/package.sh build

package-test: ## install the deb into a bare Debian 12 and 13, use window and terminal there, remove it (root; says first what it installs)
	@tests/tools/package-test.sh

windows: ui/dist/index.html ## the core's tests and a day with the terminal under Wine, and a zip with window and terminal for Windows (root; says first what it installs)
	@tests/tools/windows.sh

macos: ui/dist/index.html ## type check and clippy of every crate for both kinds of Mac (root; says first what it installs)
	@tests/tools/macos.sh

wheel: ## the terminal for pip: wheel and source package, under dist/wheel
	@tests/tools/wheel.sh build

wheel-test: ## install wheel, source package and crate, and use them without root, D-Bus or a home
	@tests/tools/wheel.sh test

.PHONY: help setup run window built check e2e sdk test-sdk test fuzz mutants words bench package package-test windows macos wheel wheel-test
