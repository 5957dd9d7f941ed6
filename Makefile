# Every target sets up what it needs; only Python 3.11+, git and make must be there.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup demo smoke test test-slow test-long check lint types check-generated regenerate docs-tables check-imports bench-sandbox bench-fleet bench-imports bench-speed bench-burst bench-round-trip bench-check diff-server coverage sbom audit sandbox pins build public-api release-check docs docs-serve clean

# The first Python that is new enough; override with `make PYTHON=/path/to/python3.12 ...`.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	"$$p" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo "$$p"; break; }; done)
BIN := .venv/bin
STAMP := .venv/.installed

help: ## List every target
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "%-16s %s\n", $$1, $$2}'

setup: $(STAMP) ## Make .venv with everything that development needs

$(STAMP): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with venv is needed (on Debian: apt-get install python3-venv)." >&2; exit 1; }
	@echo "Setting up .venv; this takes about a minute the first time." >&2
	"$(PYTHON)" -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# The demo needs a tenth of what development needs, so it has an environment of its own.
.venv-demo/.installed: pyproject.toml examples/constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with venv is needed (on Debian: apt-get install python3-venv)." >&2; exit 1; }
	"$(PYTHON)" -m venv .venv-demo
	.venv-demo/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement examples/constraints.txt
	@.venv-demo/bin/python -c "import sysconfig; print(sysconfig.get_path('purelib'))" \
		| { read -r site; printf '%s\n%s\n' "$(CURDIR)" "$(CURDIR)/generated" > "$$site/rivet_atlas.pth"; }
	@touch $@

demo: .venv-demo/.installed ## Run the main job, sync and async, against the bundled sandbox server
	@.venv-demo/bin/python examples/demo.py

# Where bytecode is not kept, each of the hundreds of processes that tests start compiles the package again.
test test-slow test-long: export PYTHONDONTWRITEBYTECODE :=

PYTEST := $(BIN)/python -m pytest --numprocesses 5 --dist loadfile --no-loadscope-reorder

test: setup ## Run the tests but the slow ones (those that need a server which is not here are skipped and say so)
	$(PYTEST) -m "not slow" $(ARGS)

test-slow: setup ## Run the slow tests: kills, fleets of processes, a browser, packaging, MaintainX, ServiceTitan, MCP
	$(PYTEST) -m slow --timeout 400 $(ARGS)

test-long: setup ## Run all tests whole, without the bounds that CI puts on them
	ATLAS_TEST_LONG=1 $(BIN)/python -m pytest $(ARGS)

check: lint types check-generated check-imports docs ## Everything but the tests

lint: setup ## Ruff: rules and formatting; import-linter: rooms import downwards only; wording of docstrings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo
	$(BIN)/python scripts/check_wording.py

types: setup ## mypy --strict on the facade, the examples and a typed user script
	$(BIN)/mypy rivet examples scripts tests/typing

check-generated: setup ## Fail if generated code differs from what it is made from, new files included
	scripts/check_generated.sh
	$(BIN)/python scripts/kinds.py --check
	$(BIN)/python scripts/unasync.py --check
	$(BIN)/python scripts/error_table.py --check
	$(BIN)/python scripts/release_table.py --check
	$(BIN)/python scripts/public_api.py

regenerate: setup ## Write generated/ from the contract, and the sync client from the async one
	scripts/regenerate.sh
	$(BIN)/python scripts/unasync.py

docs-tables: setup ## Write the tables of the docs that are made from the code
	$(BIN)/python scripts/error_table.py
	$(BIN)/python scripts/release_table.py

check-imports: setup ## Fail if importing the facade loads a heavy module
	$(BIN)/python scripts/check_imports.py

smoke: setup ## Import and run the demo on each Python 3.11 to 3.14 here, and with the lowest versions of dependencies
	scripts/smoke.sh

sandbox: .venv-demo/.installed ## Start the sandbox server on a free port
	@.venv-demo/bin/python -m rivet.integrations.atlas.sandbox --port 0

bench-sandbox: setup ## Measure the sandbox with wrk (Debian's package), beside an empty application
	$(BIN)/python benchmarks/sandbox.py

bench-fleet: setup ## Measure a fleet of processes under rate limits, paced through Redis and not
	$(BIN)/python benchmarks/fleet.py

.venv-bench/.installed: benchmarks/constraints.txt $(STAMP)
	"$(PYTHON)" -m venv .venv-bench
	$(BIN)/python -m pip --python .venv-bench/bin/python install --quiet --disable-pip-version-check --require-hashes --requirement $<
	$(BIN)/python -c "import sysconfig; print(sysconfig.get_path('purelib', vars={'base': '.venv-bench'}))" \
		| { read -r site; printf '%s\n%s\n' "$(CURDIR)" "$(CURDIR)/generated" > "$$site/rivet_atlas.pth"; }
	@touch $@

bench-imports: .venv-bench/.installed ## Measure what importing costs, beside other SDKs
	.venv-bench/bin/python benchmarks/imports.py

bench-speed: .venv-bench/.installed ## Measure a page and a warm call beside httpx, aiohttp and the stock generated code
	.venv-bench/bin/python benchmarks/speed.py

bench-burst: .venv-bench/.installed ## Measure 1,000 calls at once
	.venv-bench/bin/python benchmarks/burst.py

bench-round-trip: setup ## Measure 10,000 assets and 20,000 work orders on their way to MaintainX and on to another Atlas
	$(BIN)/python benchmarks/round_trip.py

bench-check: setup ## Fail if an import, a call or a page takes 10 % more instructions than are kept (valgrind)
	$(BIN)/python benchmarks/counts.py

diff-server: setup ## Print what SERVER (an address, or a file with its /v3/api-docs) has otherwise than the contract
	$(BIN)/python scripts/diff_server.py $(SERVER)

coverage: setup ## Write docs/coverage.md: what of SERVER (as for diff-server) is typed
	$(BIN)/python scripts/coverage.py $(SERVER)

build: setup ## Build the wheel and the source distribution into dist/
	$(BIN)/python -m build --no-isolation

docs: setup ## Build the documentation's site strictly into dist/site, with an entry for each public name
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet
	$(BIN)/python scripts/check_reference.py

docs-serve: setup ## Show the documentation's site while you write it
	$(BIN)/mkdocs serve

public-api: setup ## Write docs/public_api.pyi; refused while a breaking change is not in the changelog
	$(BIN)/python scripts/public_api.py --write

release-check: setup ## Build, check and install the distributions, and run the snippets and the demo from the wheel
	scripts/release_check.sh

pins: ## Renew constraints.txt (names, versions, hashes) from pyproject.toml
	scripts/pins.sh

sbom: setup ## Write dist/sbom.cdx.json, a CycloneDX bill of materials of the client
	scripts/sbom.sh

audit: setup ## Ask for known weaknesses of what is pinned (needs the network)
	$(BIN)/pip-audit --strict --require-hashes --disable-pip --requirement constraints.txt

clean: ## Remove what was made
	rm -rf .venv .venv-bench .venv-demo dist build .mypy_cache .pytest_cache .ruff_cache
