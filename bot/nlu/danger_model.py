"""Danger model: the trained second net; it adds up what was learnt about the words of a text. Pure.

A text of n words scores bias + (sum of its features) / sqrt(n). Sums of words need no second look
at them, so every stretch of a long text is judged at nearly no cost.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from math import inf, sqrt
from operator import add
from pathlib import Path

import numpy as np

from bot.nlu.danger_features import of_edges, of_pairs, of_word, parts_of
from bot.nlu.danger_stretches import Sums, suspicious, worst_of
from bot.nlu.fold import heard

# Log-odds from which a text is danger, chosen on the development lines by `make danger-folds`:
# there 5 of 527 ordinary questions and 22 of 410 look-alikes raise the alarm and 6 of 590 Dutch
# dangers do not. Half of what was asked for, because strangers ask otherwise.
THRESHOLD = -1.25
ALONE = 6.25  # more log-odds for a single word: "zelfmoord" is danger, "blauw" is not
LAST = 32  # words of a stretch that tell the category


@dataclass(frozen=True, slots=True)
class Judged:
    """How dangerous a text is, its most dangerous stretch, and the words that look dangerous."""

    score: float  # log-odds
    worst: list[str]
    suspicious: list[str]


@dataclass(frozen=True)
class DangerModel:
    """What each feature says: for danger at all, and for each category."""

    categories: tuple[str, ...]
    weights: Mapping[str, tuple[float, ...]]  # first danger at all, then each category
    bias: tuple[float, ...]

    def category(self, text: str) -> str | None:
        """The likeliest category of the most dangerous stretch, or None below the threshold."""
        judged = self.judge(heard(text))
        return self.category_of(judged.worst) if judged.score >= THRESHOLD else None

    def score(self, text: str) -> float:
        """The log-odds of danger in the most dangerous stretch of a text."""
        return self.judge(heard(text)).score

    def judge(self, said: list[str]) -> Judged:
        """The most dangerous stretch of these words, and what the phrases should look at."""
        if not said:
            return Judged(-inf, [], [])
        each = self._of_each(said)
        whole = sum(each) + sum(self._alarm.get(edge, 0.0) for edge in of_edges(said))
        sums = np.cumsum([0.0, *each])
        score = whole / sqrt(len(said)) - (ALONE if len(said) == 1 else 0.0)
        found = [(score, said), *worst_of(said, sums)]
        score, worst = max(found, key=lambda pair: pair[0])
        return Judged(self.bias[0] + score, worst, suspicious(said, sums))

    def category_of(self, said: list[str]) -> str:
        """The likeliest category of these words, if they are danger."""
        last = said[-LAST:]
        found = [self._kinds_of_pair(feature) for feature in (*of_pairs(last), *of_edges(last))]
        told = sum(found, start=sum(map(self._kinds_of, last), start=self._nothing))
        scores = told / sqrt(max(len(last), 1)) + np.array(self.bias[1:])
        return self.categories[int(scores.argmax())]

    def save(self, path: Path) -> None:
        """Write the model as JSON."""
        saved = {"categories": self.categories, "bias": self.bias, "weights": dict(self.weights)}
        path.write_text(json.dumps(saved, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> DangerModel:
        """Read a model that was saved."""
        saved = json.loads(path.read_text(encoding="utf-8"))
        weights = {feature: tuple(values) for feature, values in saved["weights"].items()}
        return cls(tuple(saved["categories"]), weights, tuple(saved["bias"]))

    @cached_property
    def known(self) -> dict[str, float]:
        """The scores of all words of the training lines, so that most words need one look."""
        known = [feature[1:] for feature in self.weights if feature.startswith("=")]
        return {word: self._of_parts(word) for word in known}

    @cached_property
    def _alarm(self) -> dict[str, float]:
        return {feature: values[0] for feature, values in self.weights.items()}

    @cached_property
    def _pairs(self) -> dict[tuple[str, str], float]:
        """The scores of pairs: no text has to be built to look one up."""
        found: dict[tuple[str, str], float] = {}
        for feature, score in self._alarm.items():
            if "_" in feature and feature[0] != "^":
                before, word = feature.split("_")
                found[before, word] = score
        return found

    @cached_property
    def _nothing(self) -> Sums:
        return np.zeros(len(self.categories))

    @cached_property
    def _known_kinds(self) -> dict[str, Sums]:
        """What known words say for each category, as far as they came by."""
        return {}

    def _kinds_of(self, word: str) -> Sums:
        kinds = self._known_kinds.get(word)
        if kinds is None:
            kinds = self._kinds_of_parts(word)
            if word in self.known:
                self._known_kinds[word] = kinds
        return kinds

    def _kinds_of_parts(self, word: str) -> Sums:
        found = [(self.weights[name], w) for name, w in of_word(word) if name in self.weights]
        if not found:
            return self._nothing
        rows, parts = zip(*found, strict=True)
        told: Sums = np.array(parts) @ np.array(rows)[:, 1:]
        return told

    def _kinds_of_pair(self, feature: str) -> Sums:
        return np.array(self.weights[feature][1:]) if feature in self.weights else self._nothing

    def _of_parts(self, word: str) -> float:
        alarm = self._alarm
        parts = parts_of(word)
        return alarm.get(f"={word}", 0.0) + sum([alarm.get(part, 0.0) for part in parts]) / sqrt(
            len(parts)
        )

    def _of_each(self, said: list[str]) -> list[float]:
        """For each word what it adds, with the pair that it ends."""
        known, none = self.known, repeat(0.0)
        single = {word: known[word] if word in known else self._of_parts(word) for word in {*said}}
        pairs = map(self._pairs.get, zip(("", *said[:-1]), said, strict=True), none)
        return list(map(add, map(single.__getitem__, said), pairs))
