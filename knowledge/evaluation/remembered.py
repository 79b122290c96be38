"""Remembered: an encoder that reads every text once, also when an evaluation is run again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from knowledge.dense import Encoder, Vectors

FOLDER = Path(".run/vectors")  # one file an encoder, named by its digest; may be thrown away
SIZE = 16  # bytes of a text's digest: no two texts share them by chance


class Remembered(Encoder):
    """The same vectors as the encoder it wraps."""

    def __init__(self, encoder: Encoder, folder: Path | None = None) -> None:
        self._encoder, self.digest = encoder, encoder.digest
        self._file = folder / f"{encoder.digest[:16]}.npz" if folder else None
        self._kept: dict[bytes, Vectors] = {}
        self._saved = 0
        if self._file and self._file.exists():
            with np.load(self._file) as held:
                self._kept = dict(zip(map(bytes, held["texts"]), held["vectors"], strict=True))
            self._saved = len(self._kept)

    def questions(self, texts: Sequence[str]) -> Vectors:
        """Vectors of questions, each computed once."""
        keys = [hashlib.sha256(text.encode()).digest()[:SIZE] for text in texts]
        for key, text in zip(keys, texts, strict=True):
            if key not in self._kept:
                self._kept[key] = self._encoder.questions([text])[0]
        return np.stack([self._kept[key] for key in keys]) if keys else self._encoder.questions([])

    def passages(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, as the encoder gives them."""
        return self._encoder.passages(texts)

    def save(self) -> None:
        """Write what is new to the folder, if there is one."""
        if self._file and len(self._kept) > self._saved:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            texts = np.frombuffer(b"".join(self._kept), np.uint8).reshape(-1, SIZE)
            np.savez(self._file, texts=texts, vectors=np.stack(list(self._kept.values())))
            self._saved = len(self._kept)
