"""Remembered: an encoder that reads every text once; an evaluation asks each many times."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from knowledge.dense import Encoder, Vectors


class Remembered(Encoder):
    """The same vectors as the encoder it wraps."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder, self.digest = encoder, encoder.digest
        self._kept: dict[str, Vectors] = {}

    def questions(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions, each computed once."""
        for text in texts:
            if text not in self._kept:
                self._kept[text] = self._encoder.questions([text])[0]
        return np.stack([self._kept[text] for text in texts])

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, as the encoder gives them."""
        return self._encoder.passages(texts)
