"""Danger by meaning: the third net, for danger told in words that no list and no line holds.

A direction in the encoder's space that parts danger from ordinary questions, fitted on the same
lines as the second net (`python -m bot.actions.danger_meaning_fit`). It hears only what reaches the
action server: what the two nets in Rasa let pass as a question.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
FILE = Path(__file__).with_name("danger_meaning.json")
REFIT = "fit it again with 'make evaluate'"


class DangerMeaningError(RuntimeError):
    """The net belongs to another encoder; the message says the cure."""


@dataclass(frozen=True)
class DangerMeaning:
    """Directions for danger at all and for each category, with their biases."""

    encoder: str
    threshold: float
    categories: tuple[str, ...]
    alarm: Vector  # shape (dimension + 1,): the last is the bias
    kinds: NDArray[np.float32]  # shape (categories, dimension + 1)

    def score(self, vector: Vector) -> float:
        """The log odds of danger."""
        return float(self.alarm[:-1] @ vector + self.alarm[-1])

    def category(self, vector: Vector) -> str | None:
        """The likeliest danger when its log odds reach the threshold, or None."""
        if self.score(vector) < self.threshold:
            return None
        return self.categories[int(np.argmax(self.kinds[:, :-1] @ vector + self.kinds[:, -1]))]

    def save(self, path: Path = FILE) -> None:
        """Write it as JSON, in four digits."""
        content = {
            "encoder": self.encoder,
            "threshold": round(self.threshold, 3),
            "categories": self.categories,
            "alarm": _rounded(self.alarm),
            "kinds": [_rounded(row) for row in self.kinds],
        }
        path.write_text(json.dumps(content) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, encoder: str, path: Path = FILE) -> DangerMeaning:
        """Read the net; DangerMeaningError unless it was fitted on this encoder."""
        if not path.exists():
            raise DangerMeaningError(f"{path} is missing: {REFIT}")
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["encoder"] != encoder:
            raise DangerMeaningError(f"the danger net was fitted on another encoder: {REFIT}")
        return cls(
            encoder,
            content["threshold"],
            tuple(content["categories"]),
            np.array(content["alarm"], np.float32),
            np.array(content["kinds"], np.float32),
        )


def _rounded(row: NDArray[np.float32]) -> list[float]:
    return [round(float(value), 4) for value in row]
