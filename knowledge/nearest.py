"""Nearest: exact search while that is fast enough, approximate search above a measured size."""

from __future__ import annotations

from pathlib import Path

from knowledge.approximate import FILE as APPROXIMATE
from knowledge.approximate import Approximate, Vectors
from knowledge.dense import Dense

# Rows from which exact search takes longer than the encoder (docs/growth.md).
LARGE = 50_000
Nearest = Dense | Approximate


def build(vectors: Vectors, large: int = LARGE) -> Nearest:
    """Index vectors of length one by row."""
    return Dense.build(vectors) if len(vectors) < large else Approximate.build(vectors)


def load(folder: Path) -> Nearest:
    """Load what was saved, of either kind."""
    kind = Approximate if (folder / APPROXIMATE).exists() else Dense
    return kind.load(folder)
