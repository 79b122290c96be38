"""Measures: what a run is worth, with intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from knowledge.evaluation.run import Row

Measure = Callable[[Sequence[Row]], float]
RESAMPLES = 2000
SEED = 20


def share(rows: Sequence[Row], is_so: Callable[[Row], bool]) -> float:
    """The share of rows for which something is so; not a number when there are none."""
    return float(np.mean([is_so(row) for row in rows])) if rows else float("nan")


def recall(rows: Sequence[Row], at: int) -> float:
    """The share of answerable questions with a right sentence among the first `at` passages."""
    return share(rows, lambda row: row.rank is not None and row.rank <= at)


def reciprocal_rank(rows: Sequence[Row]) -> float:
    """The mean of 1/rank over answerable questions."""
    return float(np.mean([1 / row.rank if row.rank else 0.0 for row in rows]))


def interval(rows: Sequence[Row], measure: Measure) -> tuple[float, float]:
    """The bootstrap interval of 95 % (Efron 1979), resampling whole wording families."""
    families = sorted({row.question.family for row in rows})
    by_family = {name: [row for row in rows if row.question.family == name] for name in families}
    dice = np.random.default_rng(SEED)
    found = []
    for _ in range(RESAMPLES if len(rows) else 0):
        drawn = dice.choice(len(families), len(families))
        found.append(measure([row for at in drawn for row in by_family[families[at]]]))
    return (
        (float(np.quantile(found, 0.025)), float(np.quantile(found, 0.975)))
        if found
        else (float("nan"), float("nan"))
    )


def share_interval(rows: Sequence[Row], is_so: Callable[[Row], bool]) -> tuple[float, float]:
    """The same for a share, all resamples at once."""
    if not rows:
        return float("nan"), float("nan")
    families = {name: at for at, name in enumerate(sorted({r.question.family for r in rows}))}
    counts, found = np.zeros(len(families)), np.zeros(len(families))
    for row in rows:
        counts[families[row.question.family]] += 1
        found[families[row.question.family]] += is_so(row)
    drawn = np.random.default_rng(SEED).choice(len(families), (RESAMPLES, len(families)))
    shares = found[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    return float(np.quantile(shares, 0.025)), float(np.quantile(shares, 0.975))


def risk_coverage(
    chances: Sequence[float], right: Sequence[bool]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Coverage and the share of wrong answers, as the threshold falls (El-Yaniv, Wiener 2010)."""
    order = np.argsort(-np.asarray(chances), kind="stable")
    wrong = 1.0 - np.asarray(right, dtype=float)[order]
    number = np.arange(1, len(wrong) + 1)
    return number / len(wrong), np.cumsum(wrong) / number


def area_under_risk(chances: Sequence[float], right: Sequence[bool]) -> float:
    """The mean risk over all coverages (AURC, Geifman and El-Yaniv 2017); lower is better."""
    return float(risk_coverage(chances, right)[1].mean())


def false_answers_at(
    chances: Sequence[float], answerable: Sequence[bool], refusals: float
) -> float:
    """The share of unanswerable questions that pass when so many answerable ones are refused."""
    scores, can = np.asarray(chances), np.asarray(answerable, dtype=bool)
    threshold = np.quantile(scores[can], refusals)
    return float((scores[~can] >= threshold).mean())


def brier(chances: Sequence[float], right: Sequence[bool]) -> float:
    """The mean square of chance minus outcome (Brier 1950); lower is better."""
    return float(np.mean((np.asarray(chances) - np.asarray(right, dtype=float)) ** 2))


def calibration(
    chances: Sequence[float], right: Sequence[bool], bins: int = 8
) -> list[tuple[float, float, int]]:
    """Mean chance, share that was right, and count, for bins of equal size."""
    order = np.argsort(chances)
    parts = np.array_split(order, bins)
    given, was = np.asarray(chances), np.asarray(right, dtype=float)
    return [(float(given[p].mean()), float(was[p].mean()), len(p)) for p in parts if len(p)]
