# `make run` and `make test` are all a newcomer needs; both install what they miss and may be
# repeated: nothing is rebuilt that did not change.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

TORCH = $(shell sed -n 's/^torch==//p' knowledge/requirements.in)
BOT := .venv/bot/bin/python
KNOWLEDGE := .venv/knowledge/bin/python
CALM := RASA_TELEMETRY_ENABLED=false PYTHONWARNINGS=ignore TF_CPP_MIN_LOG_LEVEL=3 \
        TQDM_DISABLE=1 HF_HUB_DISABLE_PROGRESS_BARS=1 TOKENIZERS_PARALLELISM=false
MODEL := models/bot.tar.gz
SEAL := $(MODEL).sha256
TRAINING := config.yml domain.yml $(wildcard bot/data/*.yml) $(wildcard bot/nlu/*.py bot/nlu/*.jsonl) bot/codes.py bot/compiled.py bot/hashed.py bot/requirements.txt

.PHONY: help run chat ask converse test system bot knowledge index publish train evaluate lint types pins \
        add preview explain accept correct supersede withdraw editors check changelog \
        test-bot test-knowledge test-rasa test-system tested packages measure speed guard danger danger-folds routing \
        redaction channels images clean config load memory faults growth stages startup \
        widget screenshots screenshots-editors measure-widget

help:  ## show the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

# --- run --------------------------------------------------------------------------------------

run: bot knowledge index train  ## start the bot and print where to chat
	@exec $(BOT) -m bot.run

chat:  ## talk to the running bot in this terminal
	$(call need,.venv/bot,make bot)
	@exec $(BOT) -m bot.chat

config: bot  ## the settings in effect, without secrets
	@$(BOT) -m bot.config

images: bot  ## whether every image that is built from or run is pinned by its digest
	@$(BOT) -m bot.base_images

channels: bot  ## which messaging channels are on, what they miss, what address to register
	@$(CALM) SQLALCHEMY_SILENCE_UBER_WARNING=1 $(BOT) -m bot.channel_list

ask:  ## questions as JSON lines in, answers as JSON lines out
	$(call need,.venv/knowledge,make knowledge)$(call need,.index/current,make index)
	@$(CALM) exec $(KNOWLEDGE) -m knowledge ask --jsonl

converse:  ## conversations as JSON lines in, replies as JSON lines out
	$(call need,.venv/bot,make bot)$(call need,.venv/knowledge,make knowledge)
	@exec $(BOT) -m bot.converse

# For targets that must not install: one line that says the cure, and exit 2.
need = $(if $(wildcard $(1)),,$(error $(1) is missing: run '$(2)'))
# Rasa's commands print pages of warnings that nobody here can act on: shown only when they fail.
quietly = mkdir -p .run; $(CALM) VT_ACTION_URL=http://unused LOG_LEVEL=WARNING $(2) >.run/$(1).log 2>&1 || { cat .run/$(1).log; exit 1; }

# --- edit -------------------------------------------------------------------------------------

EDIT = @$(CALM) $(KNOWLEDGE) -m knowledge
# Optional words of a command: $(call option,--url,URL). Values travel in the environment, where make
# puts what was given on its command line, so that no quote or apostrophe in them is lost.
option = $(if $($(2)),$(1) "$$$(2)")
given = $(foreach name,$(1),$(if $($(name)),,$(error say $(name)=…: docs/editors.md shows how)))

add: knowledge  ## make a draft of a published file: FILE=, URL= if it has one, ID= to name it
	$(call given,FILE)$(EDIT) add "$$FILE" $(call option,--url,URL) $(call option,--id,ID)

preview: knowledge index  ## what the bot would make of a draft: ID=, PAGE=file.html for a web page
	$(call given,ID)$(EDIT) preview "$$ID" $(call option,--page,PAGE)

explain: knowledge  ## a form for plain words and questions to a draft: ID=
	$(call given,ID)$(EDIT) explain "$$ID"

accept: knowledge index  ## sign a draft and put it into use: ID=, BY="your name"
	$(call given,ID BY)$(EDIT) accept "$$ID" --by "$$BY" $(call option,--answers,ANSWERS) \
	  $(call option,--despite,DESPITE)

correct: knowledge  ## make a draft of a statement that is in use, to correct it: ID=
	$(call given,ID)$(EDIT) correct "$$ID"

supersede: knowledge index  ## let a newer statement take its place: ID=, NEWER=, REASON=, HISTORY=yes
	$(call given,ID NEWER REASON)$(EDIT) supersede "$$ID" --by "$$NEWER" --reason "$$REASON" \
	  $(call option,--on,ON) $(if $(HISTORY),--history)

withdraw: knowledge index  ## take a statement out: ID=, REASON=
	$(call given,ID REASON)$(EDIT) withdraw "$$ID" --reason "$$REASON" $(call option,--on,ON)

editors: knowledge index  ## the editors' page, on this machine alone
	@$(CALM) exec $(KNOWLEDGE) -m knowledge page

check: knowledge  ## whether every statement, explanation and fact is as it should be
	$(EDIT) check

changelog: knowledge  ## write what happened to the statements
	$(EDIT) changelog

# --- build ------------------------------------------------------------------------------------

bot: .venv/bot.run  ## the environment of the Rasa server (Python 3.10)
knowledge: .venv/knowledge.run  ## the environment of retrieval and the action server (Python 3.11)

.venv/bot.run: bot/requirements.txt setup/environment.sh
	@bash setup/environment.sh bot 3.10 $<
	@touch $@

.venv/knowledge.run: knowledge/requirements.txt setup/environment.sh
	@bash setup/environment.sh knowledge 3.11 $< $(TORCH)
	@touch $@

.venv/bot.test: bot/requirements-test.txt .venv/bot.run
	@bash setup/environment.sh bot 3.10 $<
	@touch $@

.venv/knowledge.test: knowledge/requirements-test.txt .venv/knowledge.run
	@bash setup/environment.sh knowledge 3.11 $< $(TORCH)
	@touch $@

index: knowledge  ## build the index of the statements, if they changed
	@$(CALM) $(KNOWLEDGE) -m knowledge index

publish: knowledge  ## put changed statements into use while the bot answers: build, check, switch
	@$(CALM) $(KNOWLEDGE) -m knowledge publish $(QUESTIONS)

train: bot $(SEAL)  ## train Rasa, if its data changed

$(SEAL): $(TRAINING) | bot
	@echo "training Rasa (about three minutes)"
# --force: Rasa does not see the danger lines, so its cache would put yesterday's danger net in.
	@$(call quietly,train,$(BOT) -m rasa train --force --data bot/data --fixed-model-name bot)
	@cd models && sha256sum bot.tar.gz >bot.tar.gz.sha256

# Running needs no Node: the built file is in the repository. The tests build it again.
NODE_MODULES := bot/widget/node_modules/.package-lock.json

$(NODE_MODULES): bot/widget/package-lock.json bot/widget/package.json
	@command -v npm >/dev/null || { echo "npm is missing: run 'make system' as root, or install Node 18 or newer" >&2; exit 1; }
	@cd bot/widget && npm ci --silent
	@touch $@

widget: $(NODE_MODULES)  ## build the web chat's one file from its sources (needs Node)
	@cd bot/widget && npm run --silent types && npm run --silent build

pins:  ## compile requirements*.in into requirements*.txt with hashes (needs uv)
	@for file in bot/requirements bot/requirements-test; do uv pip compile --quiet --generate-hashes --upgrade \
	  --python-version 3.10 --no-header --no-annotate --no-emit-find-links $$file.in -o $$file.txt || exit; done
	@for file in knowledge/requirements knowledge/requirements-test; do uv pip compile --quiet --generate-hashes --upgrade \
	  --python-version 3.11 --no-header --no-annotate --no-emit-find-links --no-emit-package torch $$file.in -o $$file.txt || exit; done

# --- test -------------------------------------------------------------------------------------

PYTEST := -m pytest -m ""

tested: packages .venv/bot.test .venv/knowledge.test $(NODE_MODULES)

packages:
	@bash setup/system.sh --check

test: tested lint types index train check test-knowledge test-bot test-rasa test-system  ## everything CI runs
	@echo "all tests passed"

lint: tested
	@$(KNOWLEDGE) -m ruff check . && $(KNOWLEDGE) -m ruff format --check .

types: tested
	@$(KNOWLEDGE) -m mypy knowledge bot

test-knowledge: tested index
	@$(CALM) $(KNOWLEDGE) $(PYTEST) tests/knowledge tests/actions tests/load

test-bot: tested index train
	@$(CALM) $(BOT) $(PYTEST) tests/bot

test-rasa: tested train
	@echo "rasa data validate" && $(call quietly,validate,$(BOT) -m rasa data validate --data bot/data)
	@echo "rasa test core" && $(call quietly,stories,$(BOT) -m rasa test core --stories tests --model $(MODEL) --out results --fail-on-prediction-errors)

test-system: tested index train
	@$(CALM) $(KNOWLEDGE) $(PYTEST) tests/system

system:  ## install the Debian packages that tests need (as root)
	@bash setup/system.sh

# --- measure ----------------------------------------------------------------------------------

QUESTIONS = $(addprefix tests/questions/,statements.jsonl answers.jsonl conversations.jsonl fresh.jsonl short.jsonl) \
            $(wildcard tests/questions/untouched.jsonl knowledge/questions/*.jsonl)

evaluate: .venv/knowledge.test index  ## fit the decision and the danger net by meaning, and score the decision
	@$(CALM) $(KNOWLEDGE) -m bot.actions.danger_meaning_fit
	@$(CALM) $(KNOWLEDGE) -m knowledge evaluate $(QUESTIONS) --page docs/evaluation.md

speed: knowledge index  ## time a question to its decision against the encoder with a plain search
	@$(CALM) $(KNOWLEDGE) -m knowledge speed tests/questions/statements.jsonl

measure: bot knowledge index train  ## time turns and weigh both processes
	@exec $(BOT) -m bot.measure

guard: bot  ## time guard and danger check on real and 20,000 hostile messages
	@$(BOT) -m bot.guard_report

# SHORT=yes runs a tenth of it, to see that it works, and writes its page to results/ instead.
share = $(if $(SHORT),--share 0.1 --page results/$@.md)

load: tested index train  ## load the real web channel and write docs/load.md (SHORT=yes: only try it)
	@$(CALM) $(KNOWLEDGE) -m tests.load.run $(share)

memory: tested index train  ## play an hour of a busy day and write docs/memory.md (SHORT=yes: try it)
	@$(CALM) $(KNOWLEDGE) -m tests.load.memory $(if $(SHORT),--turns 1000 --faster 90 --page results/$@.md)

faults: tested index train  ## break every part under load, as root; writes docs/faults.md (SHORT=yes)
	@$(CALM) $(KNOWLEDGE) -m tests.load.faults $(share)

growth: tested index  ## measure indexes of 10² to 10⁶ rows and write docs/growth.md
	@$(CALM) $(KNOWLEDGE) -m tests.load.growth

stages: tested index train  ## where a turn's time goes; writes docs/stages.md (SHORT=yes)
	@$(CALM) $(KNOWLEDGE) -m tests.load.stages $(share)

startup: tested index train  ## time the start of both processes, as root; writes docs/startup.md
	@$(CALM) $(KNOWLEDGE) -m tests.load.startup

measure-widget: tested index train  ## weigh the web chat and time it in a real browser
	@$(CALM) $(KNOWLEDGE) -m tests.system.measure

screenshots-editors: tested index train  ## take the pictures in docs/editors again
	@$(CALM) $(KNOWLEDGE) -m tests.system.editors_screenshots

screenshots: tested index train  ## take the pictures in docs/screenshots again
	@$(CALM) $(KNOWLEDGE) -m tests.system.screenshots

MEANT := .run/danger_meaning.jsonl

danger: bot index  ## score the danger nets, the third by meaning too, on their test lines
	@mkdir -p .run && $(CALM) $(KNOWLEDGE) -m bot.actions.danger_meaning_report tests/questions/safety.jsonl test >$(MEANT)
	@$(BOT) -m bot.nlu.danger_report tests/questions/safety.jsonl --split test --markdown \
	        --meaning $(MEANT) --plot docs/safety/confusion.svg

danger-folds: bot  ## score the two nets in Rasa on the development lines, by cross-validation
	@$(BOT) -m bot.nlu.danger_report tests/questions/safety.jsonl --split dev --folds 5 \
	        --asked $(addprefix tests/questions/,statements.jsonl answers.jsonl conversations.jsonl)

SPLIT ?= dev

routing: bot knowledge index train  ## which reply people get end to end, on SPLIT (dev)
	@exec $(BOT) -m bot.routing_report tests/questions/safety.jsonl --split $(SPLIT)

redaction: bot  ## score redaction on its test lines
	@$(BOT) -m bot.redaction_report

clean:  ## remove what was built, but not the environments
	rm -rf models .index results .rasa
