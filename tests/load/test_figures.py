from dataclasses import replace

from tests.load.figures import figures
from tests.load.visitor import Turn

GOOD = Turn(0.0, 0.1, 200, ("utter_answer",))
BUSY = Turn(0.0, 0.01, 200, ("utter_busy",), has_lines=True)
SHUT = Turn(0.0, 0.01, 503, (), has_lines=True)
SILENT = Turn(0.0, 9.0, 200, ())
LOST = Turn(0.0, 1.0, 0, ())


def test_silence_and_lost_connections_are_errors_and_polite_refusals_are_not() -> None:
    found = figures([GOOD, BUSY, SHUT, SILENT, LOST], 2.0)
    assert (found.turns, found.errors, found.refused) == (5, 2, 2)


def test_a_refusal_without_the_help_lines_is_an_error() -> None:
    found = figures([replace(SHUT, has_lines=False), replace(BUSY, status=429, has_lines=False)], 2)
    assert (found.errors, found.refused) == (2, 0)


def test_of_those_in_danger_it_is_counted_who_got_the_reply_for_it() -> None:
    told = Turn(0.0, 0.1, 200, ("utter_danger_acute",), has_lines=True, in_danger=True)
    found = figures([GOOD, told, replace(BUSY, in_danger=True)], 2.0)
    assert (found.in_danger, found.helped) == (2, 1)


def test_only_answered_turns_are_timed() -> None:
    found = figures([GOOD] * 20 + [SILENT], 2.0)
    assert (found.per_second, round(found.p50), round(found.p95)) == (10.0, 100, 100)


def test_a_run_without_answers_has_no_times() -> None:
    assert figures([LOST], 1.0).p95 == 0.0
