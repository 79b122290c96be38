"""The stable interfaces: JSON lines in, JSON lines out, and nothing else."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.system.conftest import ROOT, Bot

pytestmark = pytest.mark.system


def make(target: str, given: str, where: Path = ROOT, **variables: str) -> tuple[int, str, str]:
    """Run a make target on standard input; exit status, output, errors."""
    result = subprocess.run(
        ["make", "-s", target],
        cwd=where,
        env={**os.environ, **variables},
        input=given,
        capture_output=True,
        text=True,
        timeout=300,
    )
    return result.returncode, result.stdout, result.stderr


def test_ask_answers_each_line_in_order() -> None:
    questions = ["Hoeveel meldingen krijgt Veilig Thuis per jaar?", "Wat kost een fiets?"]
    given = "\n".join(json.dumps({"question": text, "previous": []}) for text in questions)
    status, output, errors = make("ask", f"{given}\nkapot\n")
    answered, refused, bad = map(json.loads, output.splitlines())
    assert (status, errors) == (0, "")
    assert (answered["outcome"], refused["outcome"]) == ("answer", "abstention")
    assert set(bad) == {"error"}


def test_ask_without_an_environment_is_one_line_and_exit_2(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    status, output, errors = make("ask", '{"question": "x"}\n', tmp_path)
    assert (status, output) == (2, "")
    assert errors.count("\n") == 1 and "run 'make knowledge'" in errors


def test_converse_talks_to_the_bot_that_vt_url_names(bot: Bot) -> None:
    lines = '{"turns": ["hoi", "hij slaat me"]}\n[]\n{"turns": ["Wat doen ze met klachten?"]}\n'
    status, output, errors = make("converse", lines, VT_URL=bot.url)
    first, bad, last = map(json.loads, output.splitlines())
    assert (status, errors) == (0, "")
    assert [turn["user"] for turn in first["turns"]] == ["hoi", "hij slaat me"]
    assert first["turns"][1]["replies"][0]["response"] == "utter_danger_acute"
    assert set(bad) == {"error"}
    assert set(last["turns"][0]["replies"][0]) == {"text", "response", "quotes", "facts"}


def test_converse_starts_and_stops_a_pair_of_its_own() -> None:
    status, output, _ = make("converse", '{"turns": ["Hoeveel meldingen per jaar?"]}\n')
    (conversation,) = map(json.loads, output.splitlines())
    assert status == 0 and conversation["turns"][0]["replies"]
    running = subprocess.run(["pgrep", "-f", "bot.converse"], capture_output=True, text=True)
    assert running.stdout == ""


def test_converse_with_a_bot_that_is_not_there_gives_an_error_a_line() -> None:
    _, output, _ = make("converse", '{"turns": ["hoi"]}\n', VT_URL="http://127.0.0.1:9")
    assert "make run" in json.loads(output)["error"]


def test_chat_shows_the_greeting_and_the_answer(bot: Bot) -> None:
    status, output, _ = make("chat", "Wat zijn de oorzaken van de wachttijden?\n", VT_URL=bot.url)
    assert status == 0
    assert "ik ben een chatbot" in output and "Bron: reactie van het Landelijk" in output
