"""The files that must run under Rasa's interpreter, imported there."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PURE = ["bot.guard", "bot.redaction", "bot.redaction_report", "bot.logs", "bot.replies",
        "bot.settings", "bot.client", "bot.pair", "bot.terminal", "bot.converse",
        "bot.nlu.danger", "bot.nlu.danger_nets", "bot.channels.token", "bot.channels.wire",
        "bot.channels.source", "bot.channels.address", "bot.channels.limits",
        "bot.channels.origin", "bot.channels.refusal", "bot.channels.body",
        "bot.channels.built",
        "knowledge.statement_file", "bot.credentials", "bot.statements",
        "bot.messaging.account", "bot.messaging.intake", "bot.messaging.opening",
        "bot.messaging.parts", "bot.messaging.utterance"]  # fmt: skip
MESSENGERS = [f"bot.channels.{name}" for name in (
    "telegram", "whatsapp", "messenger", "twilio", "slack", "teams",
)]  # fmt: skip


@pytest.mark.parametrize(
    "module", ["bot.channels.web", "bot.nlu.danger_classifier", *MESSENGERS, *PURE]
)
def test_each_file_of_the_rasa_side_imports_here(module: str) -> None:
    importlib.import_module(module)


def test_pure_files_load_no_framework() -> None:
    heavy = "{'rasa', 'rasa_sdk', 'sanic', 'torch', 'faiss', 'tensorflow'}"
    program = f"import sys, {', '.join(PURE)}; print({heavy} & set(sys.modules))"
    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True)
    assert result.stdout.decode().strip() == "set()", result.stderr.decode()


def test_this_is_the_interpreter_that_rasa_needs() -> None:
    assert sys.version_info[:2] == (3, 10)
