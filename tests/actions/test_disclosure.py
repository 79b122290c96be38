from rasa_sdk import Tracker

from bot.actions.disclosure import after_disclosure


def slots_after(questions: int, **slots: object) -> dict[str, object]:
    """The slots after a number of answered questions."""
    for _ in range(questions):
        tracker = Tracker("x", slots, {}, [], False, None, {}, "action_listen")
        slots |= {str(event["name"]): event["value"] for event in after_disclosure(tracker)}
    return slots


def test_without_a_disclosure_nothing_is_counted() -> None:
    assert slots_after(5, disclosure=False, answered_since=0)["answered_since"] == 0


def test_a_disclosure_outlives_two_questions() -> None:
    assert slots_after(2, disclosure=True, answered_since=0)["disclosure"] is True


def test_a_disclosure_ends_with_the_third_question() -> None:
    after = slots_after(3, disclosure=True, answered_since=0)
    assert after == {"disclosure": False, "answered_since": 0}


def test_a_second_disclosure_counts_from_the_start() -> None:
    after = slots_after(2, disclosure=True, answered_since=0)
    assert slots_after(2, **(after | {"answered_since": 0}))["disclosure"] is True
