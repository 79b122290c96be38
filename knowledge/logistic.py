"""Logistic: a fitted model that people can read: named weights, and a probability."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Logistic:
    """The log odds are the intercept plus each figure times its weight."""

    intercept: float
    weights: Mapping[str, float]

    def log_odds(self, figures: Mapping[str, float]) -> float:
        """The log odds for some figures, by name."""
        return self.intercept + math.fsum(w * figures[name] for name, w in self.weights.items())

    def weigh(self, rows: NDArray[np.float32], names: Sequence[str]) -> NDArray[np.float32]:
        """The log odds of every row, whose columns are these figures."""
        odds = np.zeros(len(rows), np.float32)
        # Not a product of matrices: of more than some thousand rows it wakes threads of numpy that
        # turn round for longer than the work takes.
        for column, name in zip(rows.T, names, strict=True):
            odds += column * np.float32(self.weights[name])
        return odds + np.float32(self.intercept)

    def probability(self, figures: Mapping[str, float]) -> float:
        """The probability for some figures, by name."""
        odds = max(-60.0, min(60.0, self.log_odds(figures)))
        return 1.0 / (1.0 + math.exp(-odds))
