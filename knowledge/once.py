"""Once: an encoder that reads no text twice while it lives: for one turn, or for one trial."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from knowledge.dense import Encoder, Vectors

SIZE = 16  # bytes of a text's digest: no two texts share them by chance


class Once(Encoder):
    """The same vectors as the encoder it wraps, each computed once."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder, self.digest = encoder, encoder.digest
        self._kept: dict[bytes, Vectors] = {}

    def questions(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions, in their order."""
        keys = [hashlib.sha256(text.encode()).digest()[:SIZE] for text in texts]
        for key, text in zip(keys, texts, strict=True):
            if key not in self._kept:
                self._kept[key] = self._encoder.questions([text])[0]
        return np.stack([self._kept[key] for key in keys]) if keys else self._encoder.questions([])

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, as the encoder gives them."""
        return self._encoder.passages(texts)
