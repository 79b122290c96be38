"""Danger trainer: learns the danger model from its training lines. Needs scikit-learn."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from bot.nlu.danger_features import of_text
from bot.nlu.danger_model import DangerModel
from bot.nlu.danger_order import ORDER
from bot.nlu.danger_second_trainer import learn as learn_second
from bot.nlu.fold import heard

LINES = Path(__file__).with_name("danger_training.jsonl")
BLOCK = 100  # lines: those written together resemble each other, so none tells of another
FOLDS = 3  # of blocks; each is judged by a model of the others, for the second look to learn from
STRENGTH = 20.0  # inverse of the regularisation; from 10 to 40 the development lines hardly change
USUAL = 4.0  # the rarity of a usual word, so that the strength keeps its meaning


@dataclass(frozen=True, slots=True)
class TrainingLine:
    """A text and its danger category; None where it is no danger."""

    text: str
    category: str | None


@dataclass(frozen=True, slots=True)
class Lessons:
    """Training lines as rows of weighted features, so that one can learn from a part of them."""

    texts: Sequence[str]
    labels: Sequence[str | None]
    features: Sequence[str]
    rows: Any  # a sparse matrix; scipy carries no types we follow
    rarity: Any

    @classmethod
    def of(cls, lines: Iterable[TrainingLine]) -> Lessons:
        """Take the features of all lines."""
        from sklearn.feature_extraction import DictVectorizer

        known = list(lines)
        vectorizer = DictVectorizer()
        plain = vectorizer.fit_transform(_row([*heard(line.text)]) for line in known)
        rarity = _rarity(plain)
        rows = plain.multiply(rarity).tocsr()
        texts, labels = [line.text for line in known], [line.category for line in known]
        return cls(texts, labels, vectorizer.feature_names_, rows, rarity)

    def learn(self, without: Collection[int] = ()) -> DangerModel:
        """Fit danger against none, and the categories against each other, without some lines."""
        picked = [place for place in range(len(self.labels)) if place not in without]
        danger = [place for place in picked if self.labels[place]]
        alarm = self._fit(picked, [self.labels[place] is not None for place in picked])
        kinds = self._fit(danger, [self.labels[place] for place in danger])
        columns = [coefficients * self.rarity for coefficients in (alarm.coef_[0], *kinds.coef_)]
        features = {feature: row for row, feature in enumerate(self.features)}
        bias = (float(alarm.intercept_[0]), *map(float, kinds.intercept_))
        table = np.column_stack(columns).round(4)
        return DangerModel(tuple(map(str, kinds.classes_)), features, table, bias)

    def learn_twice(self, without: Collection[int] = ()) -> DangerModel:
        """The same with a second look, which learned from lines that a model had not seen."""
        if len(self.labels) < BLOCK * FOLDS:
            return self.learn(without)
        rows, labels = [], []
        for fold in range(FOLDS):
            unseen = [at for at in range(len(self.labels)) if at // BLOCK % FOLDS == fold]
            model = self.learn({*unseen, *without})
            for at in unseen:
                found = None if at in without else model.evidence(self.texts[at])
                if found is not None:
                    rows.append(found)
                    labels.append(self.labels[at] is not None)
        return replace(self.learn(without), second=learn_second(rows, labels))

    def _fit(self, picked: list[int], labels: Sequence[bool | str | None]) -> Any:  # noqa: ANN401
        from sklearn.linear_model import LogisticRegression

        model = LogisticRegression(
            C=STRENGTH, solver="liblinear", class_weight="balanced", random_state=0
        )
        return model.fit(self.rows[picked], labels)


def read_lines(path: Path = LINES) -> list[TrainingLine]:
    """The training lines; ValueError on an unknown category."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    unknown = {row["category"] for row in rows} - {*ORDER, None}
    if unknown:
        raise ValueError(f"{path.name}: unknown categories {sorted(unknown)}")
    return [TrainingLine(row["text"], row["category"]) for row in rows]


def train(lines: Iterable[TrainingLine]) -> DangerModel:
    """The model of these lines, without a second look."""
    return Lessons.of(lines).learn()


@cache
def trained() -> DangerModel:
    """The model of the lines of this checkout, trained once in a process."""
    return Lessons.of(read_lines()).learn_twice()


def _rarity(rows: Any) -> Any:  # noqa: ANN401
    """How much a feature tells by being in few lines; it goes into the weights of the model."""
    lines, found = rows.shape[0], (rows > 0).sum(axis=0)
    return np.asarray(np.log((1 + lines) / (1 + found))).ravel() / USUAL


def _row(said: list[str]) -> dict[str, float]:
    """The features of words, divided as the model divides them."""
    root = max(len(said), 1) ** 0.5
    row: dict[str, float] = {}
    for feature, weight in of_text(said):
        row[feature] = row.get(feature, 0.0) + weight / root
    return row
