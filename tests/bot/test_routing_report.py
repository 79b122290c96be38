from pathlib import Path

import pytest

from bot.nlu.danger_question import Question
from bot.routing_report import Routed, as_markdown, misses, taught, unseen


def asked(category: str | None, *replies: str, kind: str = "route") -> Routed:
    return Routed(Question("vraag", kind, "nl", category), replies)


@pytest.mark.parametrize(
    "routed",
    [
        asked("legal", "utter_legal"),
        asked("wipe", "utter_language", "utter_wiped"),
        asked("language", "utter_language", "utter_answer"),
        asked("low_mood", "utter_low_mood", "utter_refusal_not_said"),
        asked("waiting", "utter_answer", kind="ordinary"),
        asked("file", "utter_own_case", kind="ordinary"),
    ],
)
def test_the_reply_that_its_label_asks_for_is_right(routed: Routed) -> None:
    assert routed.is_right


@pytest.mark.parametrize(
    "routed",
    [
        asked("legal", "utter_refusal_not_said"),
        asked("own_case", "utter_danger_acute"),
        asked("language", "utter_answer"),
        asked("waiting", "utter_greet", kind="ordinary"),
        asked("waiting", "utter_danger_acute", kind="ordinary"),
    ],
)
def test_another_reply_is_wrong_and_listed(routed: Routed) -> None:
    assert not routed.is_right and len(misses([routed])) == 1


def test_ordinary_questions_are_counted_apart() -> None:
    found = [asked("legal", "utter_legal"), asked("waiting", "utter_greet", kind="ordinary")]
    table = as_markdown(found)
    assert "| ordinary | 0.000 (0/1" in table and "| all routes | 1.000 (1/1" in table


def test_a_message_that_is_an_example_is_not_asked(tmp_path: Path) -> None:
    lines = "      - 'k wil ne mens\n      - doorverbinden"
    nlu = f"nlu:\n  - intent: person\n    examples: |\n{lines}\n"
    (tmp_path / "nlu_people.yml").write_text(nlu, encoding="utf-8")
    texts = ["Doorverbinden!", "'K wil ne mens", "verbind me door"]
    questions = [Question(text, "route", "nl", "person") for text in texts]
    assert [one.text for one in unseen(questions, taught(tmp_path))] == ["verbind me door"]


def test_danger_is_not_for_this_report() -> None:
    assert not unseen([Question("hij slaat me", "danger", "nl", "acute")], frozenset())


def test_the_shipped_examples_are_known() -> None:
    assert "ben je een robot" in taught()
