from tests.load.figures import figures
from tests.load.visitor import Turn

GOOD = Turn(0.0, 0.1, 200, ("utter_answer",))
BUSY = Turn(0.0, 0.01, 200, ("utter_busy",))
SHUT = Turn(0.0, 0.01, 503, ())
SILENT = Turn(0.0, 9.0, 200, ())
LOST = Turn(0.0, 1.0, 0, ())


def test_silence_and_lost_connections_are_errors_and_polite_refusals_are_not() -> None:
    found = figures([GOOD, BUSY, SHUT, SILENT, LOST], 2.0)
    assert (found.turns, found.errors, found.refused) == (5, 2, 2)


def test_only_answered_turns_are_timed() -> None:
    found = figures([GOOD] * 20 + [SILENT], 2.0)
    assert (found.per_second, round(found.p50), round(found.p95)) == (10.0, 100, 100)


def test_a_run_without_answers_has_no_times() -> None:
    assert figures([LOST], 1.0).p95 == 0.0
