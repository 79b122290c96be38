import json
from types import SimpleNamespace

import pytest

from bot.actions import recorded
from bot.actions.recorded import record_answer
from knowledge.answerer import Answerer
from tests.actions.test_answer import QUESTION

MARKER = "kwetsbaar9f3a"


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VT_RECORDS", "log")
    folder = SimpleNamespace(folder=SimpleNamespace(name="abc"))
    monkeypatch.setattr(recorded, "following", lambda: folder)


@pytest.mark.usefixtures("on")
def test_a_record_says_what_was_shown_on_what_grounds(
    answerer: Answerer, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = answerer.answer(QUESTION)
    record_answer(answerer, outcome)
    fields = json.loads(capsys.readouterr().out)
    assert fields["record"] == "answer" and fields["outcome"] == "answer"
    quoted = {quote.passage for quote in outcome.quotes}  # type: ignore[union-attr]
    assert {passage for passage, _ in fields["quotes"]} == quoted
    scores = [score for _, score in fields["quotes"]]
    assert max(scores) > max(score for _, score in fields["rejected"])
    assert fields["index"] == "abc" and fields["corpus"] and fields["encoder"]
    assert "of" in fields["because"] and fields["rejected"]


@pytest.mark.usefixtures("on")
def test_no_word_of_a_person_is_in_a_record(
    answerer: Answerer, capsys: pytest.CaptureFixture[str]
) -> None:
    for text in (f"{QUESTION} {MARKER}", f"Wat kost een fiets {MARKER}?", MARKER):
        record_answer(answerer, answerer.answer(text, [MARKER]))
    written = capsys.readouterr().out
    assert written.count('"record"') == 3 and MARKER not in written


def test_nothing_is_recorded_unless_the_operator_wants_it(
    answerer: Answerer, capsys: pytest.CaptureFixture[str]
) -> None:
    record_answer(answerer, answerer.answer(QUESTION))
    assert capsys.readouterr().out == ""
