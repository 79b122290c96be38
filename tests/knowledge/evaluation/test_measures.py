import numpy as np
import pytest

from knowledge.evaluation.measures import (
    area_under_risk,
    brier,
    calibration,
    false_answers_at,
    interval,
    risk_coverage,
    share_interval,
)
from knowledge.evaluation.questions import LabelledQuestion
from knowledge.evaluation.run import Row


def row(family: str, rank: int | None) -> Row:
    question = LabelledQuestion(
        "q", "?", (), "nl", "plain", family, "test", "statement", frozenset("x"), frozenset()
    )
    return Row(question, outcome=None, chance=0.5, rank=rank)  # type: ignore[arg-type]


def test_risk_falls_when_the_surest_answers_are_the_right_ones() -> None:
    coverage, risk = risk_coverage([0.9, 0.8, 0.1], [True, True, False])
    assert coverage.tolist() == pytest.approx([1 / 3, 2 / 3, 1.0])
    assert risk.tolist() == pytest.approx([0.0, 0.0, 1 / 3])
    sure, unsure = (area_under_risk(c, [True, False]) for c in ([0.9, 0.1], [0.1, 0.9]))
    assert sure < unsure


def test_false_answers_are_counted_at_a_share_of_refusals() -> None:
    chances, can = [0.9, 0.8, 0.7, 0.6, 0.75, 0.1], [True] * 4 + [False] * 2
    assert false_answers_at(chances, can, 0.0) == 0.5
    assert false_answers_at(chances, can, 0.9) == 0.0


def test_an_interval_resamples_whole_families() -> None:
    rows = [row("a", 1)] * 50 + [row("b", None)] * 50
    low, high = interval(rows, lambda some: float(np.mean([r.rank == 1 for r in some])))
    assert (low, high) == (0.0, 1.0)
    assert interval([row("a", 1)], lambda some: 1.0) == (1.0, 1.0)


def test_calibration_holds_the_chance_against_what_was_right() -> None:
    points = calibration([0.1] * 10 + [0.9] * 10, [False] * 10 + [True] * 10, bins=2)
    assert points == [(pytest.approx(0.1), 0.0, 10), (pytest.approx(0.9), 1.0, 10)]


def test_a_chance_that_is_always_right_is_off_by_nothing() -> None:
    assert brier([1.0, 0.0], [True, False]) == 0.0
    assert brier([0.5, 0.5], [True, False]) == 0.25


def test_the_interval_of_a_share_resamples_whole_families_too() -> None:
    rows = [row("a", 1)] * 50 + [row("b", None)] * 50
    assert share_interval(rows, lambda r: r.rank == 1) == (0.0, 1.0)
    some = [row(f"f{n}", 1 if n % 4 else None) for n in range(40)]
    slow = interval(some, lambda part: float(np.mean([r.rank == 1 for r in part])))
    fast = share_interval(some, lambda r: r.rank == 1)
    assert fast == pytest.approx(slow, abs=0.03) and fast[0] < 0.75 < fast[1]
