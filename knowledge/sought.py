"""Sought: a text that is searched for, its words and its vector made once for all who need them."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.dense import Encoder, Vectors
from knowledge.words import Wording


@dataclass(frozen=True, slots=True)
class Sought:
    """What a text is compared by: its words, and its meaning."""

    wording: Wording
    vector: Vectors  # shape (dimension,)

    @classmethod
    def of(cls, text: str, encoder: Encoder) -> Sought:
        """Read a text."""
        return cls(Wording.of(text), encoder.questions([text])[0])
