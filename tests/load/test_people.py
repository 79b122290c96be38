import pytest

from tests.load.people import CARE, DANGER, DOWN, HELP, NEXT, QUESTION, ROBOT, Watched, judge, said


def seen(text: str, in_danger: bool, *replies: str, tries: int = 0, took: float = 0.0) -> Watched:
    found = Watched()
    judge(found, text, in_danger, replies, tries, took)
    return found


def test_help_that_comes_is_an_answer() -> None:
    found = seen(DANGER, True, HELP)
    assert (found.answered, found.danger_missed, found.lost, found.crossed) == (1, 0, 0, 0)
    assert found.last_trouble == 0.0


def test_no_reply_is_silence_and_a_danger_that_is_missed() -> None:
    found = seen(DANGER, True, tries=30)
    assert (found.silent, found.danger_missed, found.answered) == (1, 1, 0)


def test_a_conversation_that_does_not_know_its_danger_any_more_is_lost() -> None:
    assert seen(NEXT, True, "utter_menu").lost == 1
    assert seen(NEXT, True, "utter_menu", CARE).lost == 0


def test_an_honest_failure_is_neither_lost_nor_crossed() -> None:
    found = seen(NEXT, True, "utter_error")
    assert (found.lost, found.crossed, found.kind) == (0, 0, {"utter_error": 1})


def test_a_word_about_a_failure_beside_the_answer_hides_nothing() -> None:
    assert seen(DANGER, True, HELP, "utter_no_memory").answered == 1
    assert seen(DANGER, True, "utter_answer", "utter_no_memory").danger_missed == 1
    assert seen(QUESTION, False, HELP, "utter_no_memory").crossed == 1


@pytest.mark.parametrize(
    ("text", "replies"),
    [(NEXT, [CARE]), (QUESTION, [HELP]), (ROBOT, ["utter_answer"]), (QUESTION, ["utter_identity"])],
)
def test_what_belongs_to_somebody_else_is_crossed(text: str, replies: list[str]) -> None:
    assert seen(text, False, *replies).crossed == 1


def test_who_waits_long_is_in_trouble_from_when_they_began_to_wait() -> None:
    found = seen(QUESTION, False, "utter_answer", took=5.0)
    assert found.last_trouble - found.first_trouble == pytest.approx(5.0)


def test_the_proxys_words_help_only_with_the_help_lines() -> None:
    event = {"event": "error", "code": "unavailable", "text": "Bel 112. Veilig Thuis: 0800-2000."}
    assert said([event]) == [DOWN]
    assert seen(DANGER, True, DOWN).danger_missed == 0
    assert said([{**event, "text": "Het lukt nu niet."}]) == said([]) == []


def test_an_answer_that_was_cut_off_must_be_sent_again() -> None:
    assert said([{"event": "message", "response": HELP}]) == []
    assert said([{"event": "message", "response": HELP}, {"event": "end"}]) == [HELP]
