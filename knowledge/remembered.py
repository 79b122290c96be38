"""Remembered: vectors that an earlier index holds, so that unchanged texts need no encoder."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from knowledge.approximate import Approximate
from knowledge.dense import Dense, Encoder, Vectors
from knowledge.vectors import load_vectors

FILE = "texts.npy"
SIZE = 16  # bytes of a text's digest: no two texts of one corpus share them by chance


class Remembered:
    """Vectors by the digest of the text they were made from; empty when there is no index yet."""

    def __init__(self, rows: Mapping[bytes, int], dense: Dense | Approximate | None) -> None:
        self._rows = rows
        self._dense = dense

    @classmethod
    def none(cls) -> Remembered:
        """Nothing is known: every text is encoded."""
        return cls({}, None)

    @classmethod
    def read(cls, folder: Path) -> Remembered:
        """What an index folder holds; its encoder must be the one that goes on."""
        digests = np.load(folder / FILE)
        return cls({row.tobytes(): n for n, row in enumerate(digests)}, load_vectors(folder))

    def knows(self, text: str) -> bool:
        """Whether a text needs no encoder."""
        return _digest(text) in self._rows

    def passages(self, texts: Sequence[str], encoder: Encoder) -> Vectors:
        """The vectors of texts; only unknown ones are encoded."""
        rows = [self._rows.get(_digest(text), -1) for text in texts]
        new = [text for text, row in zip(texts, rows, strict=True) if row < 0]
        if self._dense is None or len(new) == len(texts):
            return encoder.passages(new)
        known = np.array(rows) >= 0
        old = self._dense.vectors([row for row in rows if row >= 0])
        found = np.empty((len(texts), old.shape[1]), np.float32)
        found[known] = old
        if new:
            found[~known] = encoder.passages(new)
        return found


def save_texts(texts: Sequence[str], folder: Path) -> None:
    """Write the digest of each row's text beside the vectors."""
    digests = b"".join(map(_digest, texts))
    np.save(folder / FILE, np.frombuffer(digests, np.uint8).reshape(len(texts), SIZE))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()[:SIZE]
