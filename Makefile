# Everything starts with `make setup`, which every other target runs first.
# Words after ARGS= are passed on: make test ARGS="tests/house -k lock"

ARGS ?=
PYTHON ?=
BIN := .venv/bin
export PYTHON
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup system run test check lint types contracts format bench torture looks recalc words lock wheel clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

setup: ## Make .venv from the locked packages and see to Qt's system libraries
	@packaging/dev.sh setup

system: ## Install the system packages of the window and the tests (Debian, as root)
	@packaging/dev.sh system

run: ## Open the window; without a display, walk the example and leave its files in out/
	@packaging/dev.sh run $(ARGS)

test: ## Run the whole test suite
	@packaging/dev.sh test $(ARGS)

check: lint types contracts test ## Run everything that has to pass: lint, types, contracts, tests

lint: setup ## Check style and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup ## Check types strictly
	$(BIN)/mypy

contracts: setup ## Check which part may import which
	$(BIN)/lint-imports

format: setup ## Format the code and fix what can be fixed
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: ## Measure speed; prints a table and JSON
	@packaging/dev.sh bench $(ARGS)

torture: ## Kill the window while it saves, and run the long form of the tests that have one
	@packaging/dev.sh script tests/torture/run.py $(ARGS)

looks: ## Take pictures of every screen to look at: make looks ARGS="out/looks dark 200 de"
	@packaging/dev.sh script tests/looks/run.py $(ARGS)

recalc: ## Recalculate workbooks with LibreOffice and compare them with the score
	@packaging/dev.sh recalc $(ARGS)

words: setup ## Collect what the program says into the language files
	$(BIN)/python packaging/words.py $(ARGS)

lock: ## Make packaging/requirements.lock and bench.lock anew (needs uv)
	@packaging/dev.sh lock

wheel: setup ## Build the wheel into dist/
	$(BIN)/python -m hatchling build -t wheel -d dist

clean: ## Remove all that was made here: .venv, out, dist and caches
	rm -rf .venv out dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find regrisk ui tests -name __pycache__ -type d -prune -exec rm -rf {} +
