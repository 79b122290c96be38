"""Vectors of an index: flat, or in cells when there are too many for that."""

from __future__ import annotations

from pathlib import Path

from knowledge.approximate import FILE, Approximate
from knowledge.dense import Dense, Rows, Vectors


def load_vectors(folder: Path) -> Dense | Approximate:
    """Load what either kind has saved."""
    return Approximate.load(folder) if (folder / FILE).exists() else Dense.load(folder)


def built_vectors(vectors: Vectors, plain: Rows, flat_up_to: int) -> Dense | Approximate:
    """Flat while that is fast enough; with more plain passages, those in cells."""
    if len(plain) <= flat_up_to:
        return Dense.build(vectors)
    return Approximate.build(vectors, plain)
