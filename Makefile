# The two commands of the README: `make film` and `make check`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
FILM ?= projects/grandmothers-recipe

.PHONY: film check check-all bench look docs pictures lint types warm test clean

film: $(VENV)/ready
	$(BIN)/filmkit doctor --warm-up
	$(BIN)/filmkit build $(FILM)

check: $(VENV)/ready-dev
	$(MAKE) -j 2 lint types warm
	$(MAKE) test

lint: $(VENV)/ready-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

types: $(VENV)/ready-dev
	$(BIN)/mypy

# The generator is compiled while types are checked: else each process that tests would compile it for itself.
warm: $(VENV)/ready-dev
	$(BIN)/filmkit doctor --warm-up

test: $(VENV)/ready-dev
	$(BIN)/pytest -m "not slow and not live" -n 3 --dist loadgroup

check-all: $(VENV)/ready-dev
	$(MAKE) -j 2 lint types warm
	$(BIN)/pytest -m "not live" -n 3 --dist loadgroup

bench: $(VENV)/ready-bench
	$(BIN)/python -m tests.bench

# Contact sheets of all that can be drawn, into build/look; what is there already is kept.
look: $(VENV)/ready-dev
	$(BIN)/python -m tests.bench.look

# The site of docs/, into build/site; a link that leads nowhere fails it.
docs: $(VENV)/ready-dev
	$(BIN)/python -m zensical build --strict

# The pictures of docs/, drawn anew.
pictures: $(VENV)/ready-dev
	$(BIN)/python -m tests.docs.pictures

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/ready: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/ready-dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@ $(VENV)/ready

$(VENV)/ready-bench: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev,bench]'
	@touch $@ $(VENV)/ready-dev $(VENV)/ready

clean:
	rm -rf $(VENV) build *.egg-info
