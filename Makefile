# `make` alone lists what can be asked for. Each `##` below is a line of that list.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help serve test test-browser lint format openapi fixtures lock evaluate bench hooks clean

# Another Python, if it is not found by itself:  make serve PYTHON=python3.12
PYTHON ?= python3.11 python3
# More options for pytest:  make test PYTEST_FLAGS='-x -k quotes'
PYTEST_FLAGS ?=
# How many tests run at a time; each of these starts a PostgreSQL of its own.
JOBS ?= 2
# Newer versions where the ranges allow them:  make lock LOCK_FLAGS=--upgrade
LOCK_FLAGS ?=
# More options for the benchmark:  make bench BENCH_FLAGS='--briefs 20000 --write'
BENCH_FLAGS ?=

BIN := .venv/bin
# -qq: pip speaks up only when something failed.
INSTALL := $(BIN)/python -m pip install -qq --no-input --disable-pip-version-check

help: ## List these targets
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1|\2/p' Makefile | \
		while IFS='|' read -r name what; do printf '  make %-14s %s\n' "$$name" "$$what"; done

serve: .venv/.runtime .venv/.wirebrief ## Serve the briefs and the documentation on this machine
	@exec $(BIN)/wirebrief serve --demo-key

test: .venv/.dev .venv/.wirebrief ## Run the tests that need no browser
	@$(BIN)/python -m pytest -m "not browser" -n $(JOBS) --dist loadfile --no-loadscope-reorder \
		$(PYTEST_FLAGS)

test-browser: .venv/.dev .venv/.wirebrief ## Run the tests that look at the pages in Chromium
	@$(BIN)/python -m pytest -m browser $(PYTEST_FLAGS)

lint: .venv/.dev .venv/.wirebrief ## Check style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/.dev ## Put the code in its usual form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

openapi: .venv/.runtime .venv/.wirebrief ## Write openapi.yaml from the code
	@$(BIN)/wirebrief openapi > openapi.yaml.new && mv openapi.yaml.new openapi.yaml || \
		{ rm -f openapi.yaml.new; exit 1; }

fixtures: .venv/.runtime .venv/.wirebrief ## Build the briefs in fixtures/ from their articles
	@$(BIN)/python -m tools.build_fixtures

# Indexes and folders that only this machine knows are left out, so that each
# hash is one that every machine is served.
COMPILE = env -u PIP_EXTRA_INDEX_URL -u PIP_FIND_LINKS PIP_CONFIG_FILE=/dev/null \
	CUSTOM_COMPILE_COMMAND='make lock' $(BIN)/pip-compile --quiet --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --strip-extras --allow-unsafe

lock: .venv/.dev ## Write the lock files from pyproject.toml and bench/requirements.in
	@echo 'Resolving what wirebrief needs; this takes about a minute.'
	@$(COMPILE) $(LOCK_FLAGS) --build-deps-for editable -o requirements.lock pyproject.toml
	@$(COMPILE) $(LOCK_FLAGS) --all-extras -c requirements.lock -o requirements-dev.lock pyproject.toml
	@$(COMPILE) $(LOCK_FLAGS) -c requirements.lock -o requirements-bench.lock bench/requirements.in

evaluate: .venv/.runtime .venv/.wirebrief ## Measure how well articles are read
	@$(BIN)/wirebrief evaluate
	@$(BIN)/python -m bench.agreement

bench: .venv/.wirebrief .venv/.bench/installed ## Measure how fast articles are read and briefs are served
	@$(BIN)/python -m bench.extraction
	@$(BIN)/python -m bench.ingesting
	@$(BIN)/python -m bench $(BENCH_FLAGS)

hooks: .venv/.dev ## Run the quick checks before each commit
	@$(BIN)/pre-commit install

clean: ## Remove the environment, the caches and what was built
	rm -rf .venv build dist *.egg-info
	rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache .schemathesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment, in steps. A stamp is as old as the step it stands for, so a
# second run has nothing to do. `make test` adds to what `make serve` installed.

.venv/.python:
	@for python in $(PYTHON); do \
		"$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
			|| continue; \
		echo "Setting up .venv with $$("$$python" --version) (only the first time)."; \
		rm -rf .venv && "$$python" -m venv .venv && touch $@; exit; \
	done; \
	echo "wirebrief needs Python 3.11 or newer with its venv module: install it (on Debian:" \
		"apt-get install python3 python3-venv) or name one with make PYTHON=..." >&2; \
	exit 1

.venv/.runtime: requirements.lock .venv/.python
	@echo 'Installing what wirebrief needs to run, each file checked against requirements.lock.'
	@$(INSTALL) --require-hashes -r requirements.lock
	@touch $@

.venv/.dev: requirements-dev.lock .venv/.runtime
	@echo 'Installing what its tests and checks need, each file checked against requirements-dev.lock.'
	@$(INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@

# What wirebrief is compared with needs other packages, which stay out of its own environment.
.venv/.bench/installed: requirements-bench.lock .venv/.runtime
	@echo 'Installing what wirebrief is compared with, each file checked against requirements-bench.lock.'
	@$(BIN)/python -m venv --clear .venv/.bench
	@.venv/.bench/bin/python -m pip install -qq --no-input --disable-pip-version-check \
		--require-hashes -r requirements-bench.lock
	@touch $@

.venv/.wirebrief: pyproject.toml .venv/.runtime
	@$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@
