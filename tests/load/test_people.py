import pytest

from tests.load.people import CARE, DANGER, HELP, NEXT, QUESTION, ROBOT, Watched, judge


def seen(text: str, in_danger: bool, *replies: str, tries: int = 0) -> Watched:
    found = Watched()
    judge(found, text, in_danger, list(replies), tries)
    return found


def test_help_that_comes_is_an_answer() -> None:
    found = seen(DANGER, True, HELP)
    assert (found.answered, found.danger_missed, found.lost, found.crossed) == (1, 0, 0, 0)


def test_no_reply_is_silence_and_a_danger_that_is_missed() -> None:
    found = seen(DANGER, True, tries=30)
    assert (found.silent, found.danger_missed, found.answered) == (1, 1, 0)


def test_a_conversation_that_does_not_know_its_danger_any_more_is_lost() -> None:
    assert seen(NEXT, True, "utter_menu").lost == 1
    assert seen(NEXT, True, "utter_menu", CARE).lost == 0


def test_an_honest_failure_is_neither_lost_nor_crossed() -> None:
    found = seen(NEXT, True, "utter_error")
    assert (found.lost, found.crossed, found.kind) == (0, 0, {"utter_error": 1})


@pytest.mark.parametrize(
    ("text", "replies"),
    [(NEXT, [CARE]), (QUESTION, [HELP]), (ROBOT, ["utter_answer"]), (QUESTION, ["utter_identity"])],
)
def test_what_belongs_to_somebody_else_is_crossed(text: str, replies: list[str]) -> None:
    assert seen(text, False, *replies).crossed == 1
