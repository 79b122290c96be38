"""Remembering: an encoder that encodes no question twice; a trial asks the same ones many times."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from knowledge.dense import Encoder, Vectors


class RememberingEncoder(Encoder):
    """An encoder that keeps the vectors of questions for as long as it lives."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._known: dict[str, Vectors] = {}
        self.digest = encoder.digest

    def questions(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions, shape (len(texts), dimension)."""
        for text in texts:
            if text not in self._known:
                self._known[text] = self._encoder.questions([text])[0]
        return np.stack([self._known[text] for text in texts])

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, shape (len(texts), dimension)."""
        return self._encoder.passages(texts)
