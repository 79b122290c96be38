import pytest

from bot.nlu.danger_question import Question
from bot.routing_report import Routed, as_markdown, misses


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
