"""Second look: weighs what the trained danger net found, which is not as plain as a sum. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from bot.nlu.danger_evidence import Numbers

# Log-odds of the first look between which a second is worth its time: in 2,029 untouched messages
# it found no danger below and took away no false alarm above.
UNSURE = (-5.0, 4.0)
# Log-odds that it must find more than the first, chosen on the folds (docs/safety.md).
STRICTER = 0.75
ARRAYS = ("least", "most", "inner", "inner_bias", "outer")


def is_unsure(odds: float, beside: float = 0.0) -> bool:
    """Whether the first look leaves doubt, or nearly."""
    return UNSURE[0] - beside <= odds <= UNSURE[1] + beside


@dataclass(frozen=True, eq=False)
class Second:
    """A few small networks side by side, whose log-odds are averaged."""

    least: Numbers  # what it has learned from: beyond lies what it cannot know
    most: Numbers
    inner: Numbers  # by number of the evidence, for each neuron
    inner_bias: Numbers
    outer: Numbers  # of each neuron
    bias: float

    def odds(self, evidence: Numbers) -> float:
        """The log-odds of danger."""
        known = np.minimum(np.maximum(evidence, self.least), self.most)
        return float(np.maximum(known @ self.inner + self.inner_bias, 0) @ self.outer) + self.bias

    def saved(self) -> dict[str, Any]:
        """The weights as JSON can hold them."""
        return {"bias": self.bias, **{name: getattr(self, name).tolist() for name in ARRAYS}}

    @classmethod
    def load(cls, saved: dict[str, Any]) -> Second:
        """The same from what was saved."""
        arrays = {name: np.array(saved[name], np.float64) for name in ARRAYS}
        return cls(**arrays, bias=saved["bias"])
