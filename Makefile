# make report   sets up and builds the sample report      make test            sets up and runs the tests
# make check    style, types and layers                   make test-documents  the tests that open the documents
# make bench    how long the commands take                make snapshots       accepts what the snapshots show now
# make sample   writes sample_data again                  make pins            writes requirements.txt again
# make pictures writes the pictures of the README again (needs poppler-utils)
# make dev      sets up, with the commit hooks            make clean           removes everything that make made

PYTHON ?= python3
RUN := .venv/bin
PYTEST := $(RUN)/python -m pytest -n 2
export PYTHON
unexport PYTHONDONTWRITEBYTECODE

.PHONY: report test test-documents check bench sample pictures snapshots pins dev clean

report: .venv/ready
	$(RUN)/report build sample_data/harbour-lane.xlsx -o out

test: .venv/ready
	$(PYTEST) -m "not documents"

test-documents: .venv/ready
	.ci/setup documents
	$(PYTEST) -m documents

check: .venv/ready
	$(RUN)/ruff check
	$(RUN)/ruff format --check
	$(RUN)/mypy
	$(RUN)/lint-imports
	$(RUN)/python -m pytest tests/house/test_text.py

bench: .venv/ready
	$(RUN)/python tests/bench/bench.py

sample: .venv/ready
	$(RUN)/report new --sample --force sample_data

pictures: report
	for page in 2 3 7; do \
	    pdftoppm -singlefile -r 56 -f $$page -l $$page -png out/harbour-lane-2026-10.pdf assets/readme/page-$$page; \
	done

snapshots: .venv/ready
	REPORTER_SNAPSHOTS=accept $(PYTEST) -m "not documents"

pins:
	$(RUN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
	    --generate-hashes --no-header --no-config -q -o requirements.txt

dev: .venv/ready
	$(RUN)/pre-commit install

clean:
	rm -rf .venv out node_modules dist build .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

.venv/ready: requirements.txt pyproject.toml .ci/setup
	.ci/setup
