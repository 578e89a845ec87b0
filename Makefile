# Every command sets up what it needs first; the second time that takes a moment and no network.
MODEL ?= qwen2.5-coder-1.5b
SPOKEN ?= de
SCALE ?= 100
SECONDS ?= 60
PYTHON ?= python3
PY := .venv/bin/python
prepare := $(PYTHON) -m installer.prepare

.DEFAULT_GOAL := help
.PHONY: run test faults care fuzz tour bench cpu-check installers installers-test check lint lock clean help

run: ## Set up and open the app (MODEL=smollm2-135m takes the small model)
	@$(prepare) run --model $(MODEL)
	@$(PY) -m desktop --model $(MODEL)

test: ## Set up and run every check and test
	@$(prepare) test --model smollm2-135m
	@$(MAKE) --no-print-directory lint
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 --dist worksteal

tour: ## Walk one visit without a screen, pictures in build/tour/ (SPOKEN=ar SCALE=200 walks it in Arabic, with large text)
	@$(prepare) tour --model $(MODEL)
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.tour --model $(MODEL) --language $(SPOKEN) --scale $(SCALE)

bench: ## Measure the engine against llama.cpp's own loop, side by side (about 5 minutes)
	@$(prepare) bench --model $(MODEL)
	@$(PY) -m tests.bench $(MODEL)

cpu-check: ## Run the engine as on processors of 2008, 2011 and 2013, emulated, and as on this one
	@$(prepare) cpu-check --model smollm2-135m
	@$(PY) -m tests.cpu_check

faults: ## Try every fault of the reliability table as often as it says (about an hour and a half)
	@$(prepare) test --model smollm2-135m
	@$(PY) -m tests.faults

care: ## Learn the signs of a crisis anew from the sentences, and print what is seen (2 minutes)
	@$(prepare) test --model smollm2-135m
	@$(PY) -m tests.care train

fuzz: ## Let a fuzzer write what the app reads, a minute for each reader (SECONDS=600 for longer)
	@$(prepare) test --model smollm2-135m
	@$(PY) -m tests.fuzz $(SECONDS)

installers: ## Build what staff installs, for Debian and Windows, into dist/ (10 minutes)
	@$(prepare) installers --model $(MODEL)
	@$(PY) -m installer.build --model $(MODEL)

installers-test: ## Install, use, upgrade and remove what was built, in a clean Debian and under Wine
	@$(prepare) installers-test --model smollm2-135m
	@$(PY) -m tests.installed

check: ## Lint, types and the rules of the house, on a checkout that is set up for the tests
	@$(MAKE) --no-print-directory lint
	@$(PY) -m pytest -q tests/rules

lint:
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) -m mypy --platform win32 --no-warn-unreachable --cache-dir .mypy_cache/win32 desktop

lock: ## Choose the newest allowed versions of every library and write the locks anew
	@$(PY) -m installer.lock

clean: ## Remove what was built in this checkout (models and the built engine stay in their user folders)
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

help: ## List these commands
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' Makefile | expand -t 12
