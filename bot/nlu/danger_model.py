"""Danger model: the trained second net; it adds up what was learnt about the words of a text. Pure.

A text of n words scores bias + (sum of its features) / sqrt(n), so every stretch of a long text is
judged at nearly no cost. A second look then weighs what was found; it learned from what the sums
say of texts that they had not learned from.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf, sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.hashed import Hashed
from bot.nlu.danger_clauses import clauses, told
from bot.nlu.danger_evidence import Look, Numbers, evidence
from bot.nlu.danger_scores import Scores, Table
from bot.nlu.danger_second import STRICTER, Second, is_unsure
from bot.nlu.danger_stretches import LOOKED_AT, Judged, suspicious, worst_of
from bot.nlu.fold import heard
from bot.nlu.said import Said

# Log-odds from which a text is danger, chosen on the development lines by `make danger-folds`, on
# the side of the alarm: a false one costs a block of text. In steps of a quarter two before the
# last at which fewer than 2 in 100 ordinary messages and 1 in 10 look-alikes raise it
# (docs/safety.md).
THRESHOLD = -1.5
ALONE = 6.25  # more log-odds for a single word: "zelfmoord" is danger, "blauw" is not
LAST = 32  # words of a stretch that tell the category


@dataclass(frozen=True, eq=False)
class DangerModel:
    """What each feature says: for danger at all, and for each category."""

    categories: tuple[str, ...]
    features: Mapping[str, int]  # the row of each in the table
    table: Table  # first danger at all, then each category
    bias: tuple[float, ...]
    second: Second | None = None  # None: the sums alone decide

    def category(self, text: str) -> str | None:
        """The likeliest category of the most dangerous stretch, or None below the threshold."""
        judged = self._judged(text)
        return self.category_of(judged.worst) if judged.score >= THRESHOLD else None

    def score(self, text: str) -> float:
        """The log-odds of danger in the most dangerous stretch of a text."""
        return self._judged(text).score

    def judge(self, said: Said, parts: Sequence[Said] = ()) -> Judged:
        """The most dangerous stretch or clause, and what the phrases should look at."""
        if not said:
            return Judged(-inf, said, said)
        look = self._look(said, parts)
        score = look.score
        if self.second and is_unsure(score) and len(said) <= LOOKED_AT:
            score = self.second.odds(evidence(said, look, self._scores, self.bias)) - STRICTER
        return Judged(score, look.worst, suspicious(said, look.sums))

    def evidence(self, text: str) -> Numbers | None:
        """What a second look may learn from a text; None where it would not look."""
        said, parts = _heard(text)
        if not 0 < len(said) <= LOOKED_AT:
            return None
        look = self._look(said, parts)
        is_near = is_unsure(look.score, beside=1.0)
        return evidence(said, look, self._scores, self.bias) if is_near else None

    def _look(self, said: Said, parts: Sequence[Said]) -> Look:
        each = self._scores.of_each(said)
        sums = np.zeros(len(each) + 1)
        np.cumsum(each, out=sums[1:])
        edges = self._scores.of_edges(said)
        whole = self._odds(len(said), float(sums[-1]), edges)
        likely = whole - (ALONE if len(said) == 1 else 0.0)
        stretches = ((self.bias[0] + score, words) for score, words in worst_of(said, sums))
        found: list[tuple[float, Said]] = [
            (likely, said),
            *stretches,
            *told(parts, likely, self._alone),
        ]
        score, worst = max(found, key=lambda pair: pair[0])
        return Look(score, worst, whole, edges, each, sums)

    def _judged(self, text: str) -> Judged:
        return self.judge(*_heard(text))

    def _alone(self, said: Said) -> float:
        together = float(self._scores.of_each(said).sum())
        return self._odds(len(said), together, self._scores.of_edges(said))

    def _odds(self, count: int, together: float, edges: float) -> float:
        return self.bias[0] + (together + edges) / sqrt(count)

    def category_of(self, said: Said) -> str:
        """The likeliest category of these words, if they are danger."""
        return self.categories[int(self.kinds_of(said).argmax())]

    def kinds_of(self, said: Said) -> NDArray[np.float64]:
        """The log-odds of each category, if these words are danger."""
        last = said[-LAST:]
        kinds = self._scores.of_all(last)[1:] / sqrt(max(len(last), 1))
        return np.asarray(kinds + self.bias[1:])

    def save(self, path: Path) -> None:
        """Write the model as JSON."""
        weights = dict(zip(self.features, self.table.tolist(), strict=True))
        saved = {"categories": self.categories, "bias": self.bias, "weights": weights}
        if self.second:
            saved["second"] = self.second.saved()
        path.write_text(json.dumps(saved, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> DangerModel:
        """Read a model that was saved."""
        saved = json.loads(path.read_text(encoding="utf-8"))
        features = {feature: row for row, feature in enumerate(saved["weights"])}
        table = np.array(list(saved["weights"].values()), np.float64)
        second = Second.load(saved["second"]) if "second" in saved else None
        return cls(tuple(saved["categories"]), features, table, tuple(saved["bias"]), second)

    @property
    def known(self) -> Mapping[str, int]:
        """The words of all training lines: most words of a text need one look."""
        return self._scores.ids

    @property
    def known_by_hash(self) -> Hashed:
        """The same as compiled loops find them."""
        return self._scores.known

    @cached_property
    def _scores(self) -> Scores:
        return Scores.of(self.features, self.table)


def _heard(text: str) -> tuple[Said, list[Said]]:
    """The words of a text and those of its clauses."""
    said = heard(text)
    return said, clauses(text, said, heard)
