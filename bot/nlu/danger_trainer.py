"""Danger trainer: learns the danger model from its training lines. Needs scikit-learn."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.nlu.danger import ORDER
from bot.nlu.danger_features import of_text
from bot.nlu.danger_model import DangerModel
from bot.nlu.fold import heard

LINES = Path(__file__).with_name("danger_training.jsonl")
STRENGTH = 10.0  # inverse of the regularisation; from 2 to 30 the development lines hardly change
USUAL = 4.0  # the rarity of a usual word, so that the strength keeps its meaning


@dataclass(frozen=True, slots=True)
class TrainingLine:
    """A text and its danger category; None where it is no danger."""

    text: str
    category: str | None


def read_lines(path: Path = LINES) -> list[TrainingLine]:
    """The training lines; ValueError on an unknown category."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    unknown = {row["category"] for row in rows} - {*ORDER, None}
    if unknown:
        raise ValueError(f"{path.name}: unknown categories {sorted(unknown)}")
    return [TrainingLine(row["text"], row["category"]) for row in rows]


def train(lines: Iterable[TrainingLine]) -> DangerModel:
    """Fit danger against none, and the categories against each other."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    known = list(lines)
    vectorizer = DictVectorizer()
    plain = vectorizer.fit_transform(_row(line.text) for line in known)
    rarity = _rarity(plain)
    rows = plain.multiply(rarity).tocsr()

    def fit(picked: list[int], labels: list[bool] | list[str | None]) -> LogisticRegression:
        model = LogisticRegression(
            C=STRENGTH, solver="liblinear", class_weight="balanced", random_state=0
        )
        return model.fit(rows[picked], labels)

    alarm = fit(list(range(len(known))), [line.category is not None for line in known])
    danger = [place for place, line in enumerate(known) if line.category]
    kinds = fit(danger, [known[place].category for place in danger])
    table = [coefficients * rarity for coefficients in (alarm.coef_[0], *kinds.coef_)]
    weights = {
        feature: tuple(round(float(row[place]), 4) for row in table)
        for feature, place in vectorizer.vocabulary_.items()
    }
    bias = (float(alarm.intercept_[0]), *map(float, kinds.intercept_))
    return DangerModel(tuple(map(str, kinds.classes_)), weights, bias)


def _rarity(rows: Any) -> Any:  # noqa: ANN401  scipy carries no types we follow
    """How much a feature tells by being in few lines; it goes into the weights of the model."""
    from numpy import asarray, log

    lines, found = rows.shape[0], (rows > 0).sum(axis=0)
    return asarray(log((1 + lines) / (1 + found))).ravel() / USUAL


def _row(text: str) -> dict[str, float]:
    """The features of a whole line, divided as the model divides them."""
    said = heard(text)
    root = max(len(said), 1) ** 0.5
    row: dict[str, float] = {}
    for feature, weight in of_text(said):
        row[feature] = row.get(feature, 0.0) + weight / root
    return row
