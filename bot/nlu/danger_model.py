"""Danger model: the trained second net; it adds up what was learnt about the words of a text. Pure.

A text of n words scores bias + (sum of its features) / sqrt(n). Sums of words need no second look
at them, so every stretch of a long text is judged at nearly no cost.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from math import inf, sqrt
from pathlib import Path

from bot.nlu.danger_features import of_pairs, of_text, parts_of
from bot.nlu.fold import heard

# Log-odds from which a text is danger. Chosen on development questions alone, with
# `python -m bot.nlu.danger_report`: the lowest step of a quarter at which both nets together alarm
# on at most 10 % of the look-alikes and 2 % of the ordinary questions. Provisional until it has
# been reported on questions that nobody tuned on.
THRESHOLD = 0.25
# Danger in a long message stands in a sentence of it: words, step in words, and by how much the
# log-odds must be higher there, because a short stretch of an ordinary message says little.
FEWEST = 2  # words: of one word alone only the phrases can judge
LAST = 48  # words of a stretch that tell the category
STRETCHES = ((24, 6, 0.0), (10, 3, 2.0))


@dataclass(frozen=True)
class DangerModel:
    """What each feature says: for danger at all, and for each category."""

    categories: tuple[str, ...]
    weights: Mapping[str, tuple[float, ...]]  # first danger at all, then each category
    bias: tuple[float, ...]

    def category(self, text: str) -> str | None:
        """The likeliest category of the most dangerous stretch, or None below the threshold."""
        return self.category_of(heard(text))

    def category_of(self, said: list[str]) -> str | None:
        """The same of words as they sound."""
        score, start, end = self._worst(said)
        return self._category(said[start:end][-LAST:]) if score >= THRESHOLD else None

    def score(self, text: str) -> float:
        """The log-odds of danger in the most dangerous stretch of a text."""
        return self._worst(heard(text))[0]

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
    def _alarm(self) -> dict[str, float]:
        return {feature: values[0] for feature, values in self.weights.items()}

    @cached_property
    def _known(self) -> dict[str, float]:
        """The scores of all words of the training lines, so that most words need one look."""
        known = [feature[1:] for feature in self.weights if feature.startswith("=")]
        return {word: self._of_parts(word) for word in known}

    def _of_parts(self, word: str) -> float:
        alarm = self._alarm
        parts = parts_of(word)
        return alarm.get(f"={word}", 0.0) + sum([alarm.get(part, 0.0) for part in parts]) / sqrt(
            len(parts)
        )

    def _worst(self, said: list[str]) -> tuple[float, int, int]:
        """The score of the most dangerous stretch, and where it begins and ends."""
        if len(said) < FEWEST:
            return -inf, 0, 0
        sums = list(accumulate(self._of_each(said), initial=0.0))
        return max(
            (self.bias[0] - more + (sums[end] - sums[start]) / sqrt(end - start), start, end)
            for start, end, more in _stretches(len(said))
        )

    def _of_each(self, said: list[str]) -> list[float]:
        """For each word what it adds, with the pair that it ends."""
        known, alarm = self._known, self._alarm
        single = {
            word: known[word] if word in known else self._of_parts(word) for word in set(said)
        }
        pairs = of_pairs(said)
        return [single[word] + alarm.get(next(pairs), 0.0) for word in said]

    def _category(self, said: list[str]) -> str:
        scores = [0.0] * len(self.categories)
        for feature, weight in of_text(said):
            for place, value in enumerate(self.weights.get(feature, ())[1:]):
                scores[place] += value * weight
        root = sqrt(max(len(said), 1))
        final = [score / root + self.bias[place] for place, score in enumerate(scores, start=1)]
        return self.categories[final.index(max(final))]


def _stretches(count: int) -> Iterator[tuple[int, int, float]]:
    """The whole text, and every stretch of a longer one, the last of which ends with it."""
    yield 0, count, 0.0
    for size, step, more in STRETCHES:
        for end in range(count, size, -step):
            yield end - size, end, more
