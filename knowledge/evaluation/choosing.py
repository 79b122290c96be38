"""Choosing: logistic models of figures, and thresholds from rows that they had not seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.preprocessing import StandardScaler

from knowledge.decision import Choice
from knowledge.logistic import Logistic

Rows = NDArray[np.float64]
Labels = NDArray[np.bool_]

FOLDS = 5
# Strength of the ridge: a few hundred questions for a dozen figures. Chosen on the development
# questions among 0.03, 0.1, 0.3 and 1: all within a percentage point.
RIDGE = 0.3
RISKS = (0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.125, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)


def choose(
    figures: Sequence[Mapping[str, float]], labels: Sequence[bool], groups: Sequence[str]
) -> Choice:
    """A model of all rows, with thresholds from rows it had not seen."""
    names = list(figures[0])
    rows = np.array([[row[name] for name in names] for row in figures])
    right = np.array(labels, dtype=bool)
    if right.all():  # nothing to tell apart: everything passes
        return Choice(Logistic(0.0, dict.fromkeys(names, 0.0)), dict.fromkeys(RISKS, 0.0))
    unseen = np.empty(len(rows))
    for train, test in GroupKFold(FOLDS).split(rows, right, groups):
        unseen[test] = _model(rows[train], right[train])(rows[test])
    return Choice(named_model(rows, right, names), thresholds(unseen, right))


def thresholds(chances: Rows, right: Labels) -> dict[float, float]:
    """For each risk the lowest threshold at which no larger share of the wrong ones passes."""
    wrong = np.sort(chances[~right])[::-1]
    found = {}
    for risk in RISKS:
        allowed = int(risk * len(wrong))
        found[risk] = float(wrong[allowed]) + 1e-6 if allowed < len(wrong) else 0.0
    return found


def _model(rows: Rows, right: Labels) -> Callable[[Rows], Rows]:
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=RIDGE).fit(scaler.transform(rows), right)
    return lambda unseen: np.asarray(model.predict_proba(scaler.transform(unseen))[:, 1])


def named_model(rows: Rows, right: Labels, names: Iterable[str]) -> Logistic:
    """The model in the figures' own units."""
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=RIDGE).fit(scaler.transform(rows), right)
    weights = model.coef_[0] / scaler.scale_
    intercept = float(model.intercept_[0] - (weights * scaler.mean_).sum())
    return Logistic(intercept, dict(zip(names, map(float, weights), strict=True)))
