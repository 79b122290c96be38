"""Remembered: an encoder that reads every text once, also when an evaluation is run again."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from knowledge.dense import Encoder
from knowledge.once import SIZE, Once

FOLDER = Path(".run/vectors")  # one file an encoder, named by a digest; may be thrown away


class Remembered(Once):
    """Vectors that stay in a file between two runs."""

    def __init__(self, encoder: Encoder, folder: Path = FOLDER) -> None:
        super().__init__(encoder)
        name = hashlib.sha256(encoder.digest.encode()).hexdigest()[:16]  # a hub's name has a slash
        self._file = folder / f"{name}.npz"
        if self._file.exists():
            with np.load(self._file) as held:
                self._kept = dict(zip(map(bytes, held["texts"]), held["vectors"], strict=True))
        self._saved = len(self._kept)

    def save(self) -> None:
        """Write the file, if there is anything new."""
        if len(self._kept) > self._saved:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            texts = np.frombuffer(b"".join(self._kept), np.uint8).reshape(-1, SIZE)
            np.savez(self._file, texts=texts, vectors=np.stack(list(self._kept.values())))
            self._saved = len(self._kept)
