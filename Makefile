# make demo · make test · make check · make ui · make bench · make bench-gpu. Each makes .venv by itself and is quick the second time.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test check ui bench bench-gpu system-deps clean help

help:                   ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 16

$(READY): pyproject.toml constraints.txt
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed, $$($(PYTHON) --version) was found: make PYTHON=/path/to/python3.11"; exit 2; }
	@echo "Setting up $(VENV) (some minutes the first time) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

demo: $(READY)          ## merge the embedded SQL and JSON adapters, test, record and register the result
	@$(BIN)/tiesmith run recipes/sql-json.yaml

test: $(READY)          ## the whole test suite
	@$(BIN)/python -m pytest -n logical --maxprocesses 4 --dist worksteal

check: $(READY)         ## format, lint, types, compose file
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/check-jsonschema --builtin-schema vendor.compose-spec docker-compose.yml

ui: $(READY)            ## Dagster's webserver and daemon and MLflow's server, on loopback
	@$(BIN)/tiesmith ui

bench: $(READY)         ## copy, tiesmith merge and (RIVALS=venv) mergekit and PEFT, side by side; see benchmarks/
	@$(BIN)/python -m benchmarks.merge --cold $(if $(RIVALS),--rivals $(RIVALS))
	@$(BIN)/python -m benchmarks.report

bench-gpu: $(READY)     ## on a GPU: the CPU's bytes? kernels and whole merges of Llama-3-8B's shape, some minutes
	@$(BIN)/python -m benchmarks.gpu

system-deps:            ## what pip cannot bring: chromium, PostgreSQL, nginx (Debian, needs root)
	@missing=""; \
	command -v chromium >/dev/null || missing="$$missing chromium"; \
	test -n "$$(ls /usr/lib/postgresql/*/bin/postgres 2>/dev/null)" || missing="$$missing postgresql"; \
	command -v nginx >/dev/null || missing="$$missing nginx-light"; \
	if [ -z "$$missing" ]; then echo "system packages: all there"; exit 0; fi; \
	echo "installing$$missing"; \
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null

clean:                  ## remove the virtual environment and caches (never .tiesmith, where your work lives)
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache *.egg-info
