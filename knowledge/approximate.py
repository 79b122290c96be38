"""Approximate: nearest vectors among very many, by looking into the nearest cells (FAISS IVF)."""

from __future__ import annotations

import math
from pathlib import Path
from typing import cast

import faiss
import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]
Scores = NDArray[np.float32]

FILE = "vectors.ivf"
SAMPLE = 40  # vectors a cell that are enough to find the cells' centres
TRIED = 200  # questions with which a build measures itself
NEAREST = 10  # of which so many are compared with exact search
ENOUGH = 0.99  # share of them that must be found; asked is 0.98
NOISE = 0.5  # how far a tried question lies from a passage, as a share of its length


class Approximate:
    """Finds the nearest rows, not the similarity of all; it knows rows, not passages."""

    def __init__(self, index: faiss.IndexIVFFlat) -> None:
        self._index = index
        index.make_direct_map()

    @classmethod
    def build(cls, vectors: Vectors) -> Approximate:
        """Index vectors of length one, looking into as many cells as good answers need."""
        cells = int(2 * math.sqrt(len(vectors)))
        centres = faiss.IndexFlatIP(vectors.shape[1])
        index = faiss.IndexIVFFlat(centres, vectors.shape[1], cells, faiss.METRIC_INNER_PRODUCT)
        chance = np.random.default_rng(1)
        some = chance.choice(len(vectors), min(len(vectors), SAMPLE * cells), replace=False)
        index.train(vectors[np.sort(some)])
        index.add(vectors)
        index.nprobe = _cells_enough(index, vectors, chance)
        return cls(index)

    @classmethod
    def load(cls, folder: Path) -> Approximate:
        """Load what `save` wrote: mapped into memory, so that only what is looked into is read."""
        flags = faiss.IO_FLAG_MMAP | faiss.IO_FLAG_READ_ONLY
        return cls(cast(faiss.IndexIVFFlat, faiss.read_index(str(folder / FILE), flags)))

    def save(self, folder: Path) -> None:
        """Write one file."""
        faiss.write_index(self._index, str(folder / FILE))

    def search(self, vector: Vectors, limit: int) -> tuple[Rows, Scores]:
        """The nearest rows and their cosines, best first, for a vector of shape (dimension,)."""
        scores, rows = self._index.search(vector[np.newaxis, :], limit)
        found = rows[0] >= 0  # fewer than asked for lay in those cells
        return rows[0][found], scores[0][found]

    def cosines(self, vector: Vectors, rows: Rows) -> Scores:
        """The exact cosines of some rows."""
        return np.asarray(self._index.reconstruct_batch(rows) @ vector, np.float32)

    def similarities(self, vector: Vectors) -> Scores:
        """The cosine of every row: for whoever fits a decision, not for answering."""
        return self.cosines(vector, np.arange(self._index.ntotal))

    def vector(self, row: int) -> Vectors:
        """The vector of one row, shape (dimension,)."""
        return np.asarray(self._index.reconstruct(row), np.float32)

    @property
    def cells(self) -> int:
        """How many cells a search looks into."""
        return int(self._index.nprobe)


def recall(found: Rows, exact: Rows) -> float:
    """The share of the exact nearest rows that were found, over questions (one a line)."""
    pairs = zip(found, exact, strict=True)
    return float(np.mean([len(set(a) & set(b)) / len(b) for a, b in pairs]))


def questions_near(vectors: Vectors, count: int, chance: np.random.Generator) -> Vectors:
    """Made-up questions: passages moved a good way in any direction."""
    some = vectors[chance.integers(0, len(vectors), count)]
    noise = chance.standard_normal(some.shape).astype(np.float32)
    noise *= NOISE / np.linalg.norm(noise, axis=1, keepdims=True)
    moved = some + noise
    return np.asarray(moved / np.linalg.norm(moved, axis=1, keepdims=True), np.float32)


def _cells_enough(index: faiss.IndexIVFFlat, vectors: Vectors, chance: np.random.Generator) -> int:
    """The fewest cells (a power of two) with which the build finds nearly all it should."""
    asked = questions_near(vectors, TRIED, chance)
    whole = faiss.IndexFlatIP(vectors.shape[1])
    whole.add(vectors)
    exact = whole.search(asked, NEAREST)[1]
    cells = 1
    while cells < index.nlist:
        index.nprobe = cells
        if recall(index.search(asked, NEAREST)[1], exact) >= ENOUGH:
            break
        cells *= 2
    return cells
