"""Vocabulary: the features that rows hold, the column of each, and how rare it is."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import compress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge.words import Wording

Weights = Mapping[str, float]

FILE = "vocabulary.txt"


class Vocabulary:
    """Knows in how many rows each feature stands."""

    def __init__(self, features: Sequence[str], frequency: NDArray[np.int64], rows: int) -> None:
        self._columns = {feature: column for column, feature in enumerate(features)}
        # Inverse document frequency (Robertson and Zaragoza 2009): few frequencies, many features.
        seen, place = np.unique(frequency, return_inverse=True)
        logs = [math.log(1 + (rows - n + 0.5) / (n + 0.5)) for n in seen.tolist()]
        self._weights = np.array(logs, np.float64)[place]
        self._rarest = max(logs, default=1.0)

    @classmethod
    def load(cls, folder: Path, frequency: NDArray[np.int64], rows: int) -> Vocabulary:
        """Load what `save` wrote."""
        text = (folder / FILE).read_text(encoding="utf-8")
        return cls(text.split("\n") if text else (), frequency, rows)

    def save(self, folder: Path) -> None:
        """Write one file: a feature a line, in the order of the columns."""
        (folder / FILE).write_text("\n".join(self._columns), encoding="utf-8")

    def columns(self, features: Iterable[str]) -> NDArray[np.int64]:
        """The columns of the features that any row holds."""
        found = map(self._columns.get, features)
        return np.array([column for column in found if column is not None], np.int64)

    def weight(self, feature: str) -> float:
        """How rare a feature is; one that no row holds counts as the rarest."""
        column = self._columns.get(feature)
        return self._rarest if column is None else float(self._weights.item(column))

    def together(self, columns: NDArray[np.int64], asked: int) -> float:
        """How rare so many features are in sum, of which those that any row holds have columns."""
        unheld = [self._rarest] * (asked - len(columns))
        return math.fsum([*self._weights[columns].tolist(), *unheld])

    def familiarity(self, asked: Weights) -> float:
        """How much of a question's features, weighed by rarity, any row holds: 0 to 1."""
        return share(asked, self._columns.keys())

    def weights(self, asked: Wording) -> Weights:
        """How rare each feature of a question is."""
        return {feature: self.weight(feature) for feature in asked.features}

    def among(self, chosen: NDArray[np.bool_]) -> Set[str]:
        """The features of some columns."""
        return set(compress(self._columns, chosen.tolist()))


def share(weights: Weights, held: Set[str]) -> float:
    """How much of some features, weighed by rarity, is held."""
    total = math.fsum(weights.values())
    found = [weight for feature, weight in weights.items() if feature in held]
    return math.fsum(found) / total if total else 0.0
