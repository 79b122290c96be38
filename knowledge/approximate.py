"""Approximate: the nearest of very many vectors, found in the nearest cells only (FAISS IVF)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import faiss
import numpy as np
from numpy.typing import NDArray

from knowledge.dense import Dense, inner_products

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]
Scores = NDArray[np.float32]

FILE = "vectors.ivf"
ROWS = "cells.npy"
# Times the root of the number of rows. docs/growth.md compares kinds: with more and smaller cells
# less is looked at for the same recall; floats of 16 bits halve disk, memory and time of a search,
# round a cosine in its fourth digit, and come out the same however often they are written again.
CELLS = 4
SAMPLE = 40  # vectors a cell that are enough to find the cells' centres
ROUNDS = 10  # of moving the centres: more found no more
TRIED = 200  # questions with which a build measures itself
NEAREST = 10  # of which so many are compared with exact search
ENOUGH = 0.99  # share of them that must be found; asked is 0.98


class Approximate:
    """Some rows in cells, for the nearest of them; the others one by one."""

    def __init__(self, cells: faiss.IndexIVFScalarQuantizer, rows: Rows, others: Dense) -> None:
        self._cells = cells
        self.rows = rows  # those in cells, in ascending order
        self.others = others
        cells.make_direct_map()

    @classmethod
    def build(cls, vectors: Vectors, rows: Rows) -> Approximate:
        """Index vectors of length one: these rows in cells, the others as they are."""
        others = np.delete(np.arange(len(vectors)), rows)
        return cls(_in_cells(vectors[rows]), rows, Dense.build(vectors[others]))

    @classmethod
    def load(cls, folder: Path) -> Approximate:
        """Load what `save` wrote: mapped into memory, so that only what is looked into is read."""
        flags = faiss.IO_FLAG_MMAP | faiss.IO_FLAG_READ_ONLY
        cells = cast(faiss.IndexIVFScalarQuantizer, faiss.read_index(str(folder / FILE), flags))
        return cls(cells, np.load(folder / ROWS), Dense.load(folder))

    def save(self, folder: Path) -> None:
        """Write three files."""
        with (folder / FILE).open("wb") as file:  # faiss's own writer hides that a disk is full
            writer = faiss.PyCallbackIOWriter(file.write)  # type: ignore[attr-defined]
            faiss.write_index(self._cells, writer)
        np.save(folder / ROWS, self.rows)
        self.others.save(folder)

    def search(self, vector: Vectors, limit: int) -> tuple[Rows, Scores]:
        """The nearest of the rows in cells and their cosines, best first, for one vector."""
        scores, places = self._cells.search(vector[np.newaxis, :], limit)
        found = places[0] >= 0  # fewer than asked for lay in those cells
        return self.rows[places[0][found]], scores[0][found]

    def cosines(self, vector: Vectors, rows: Rows) -> Scores:
        """The cosines of some of the rows in cells, as exact as they are kept."""
        places = np.searchsorted(self.rows, rows)
        return inner_products(vector, self._cells.reconstruct_batch(places))

    def vectors(self, rows: Sequence[int]) -> Vectors:
        """The vectors of some rows, of either kind, as they are kept."""
        wanted = np.asarray(rows, np.int64)
        before = np.searchsorted(self.rows, wanted)  # rows in cells that come before each
        inside = np.isin(wanted, self.rows)
        found = np.empty((len(wanted), self._cells.d), np.float32)
        found[inside] = self._cells.reconstruct_batch(before[inside])
        found[~inside] = self.others.vectors((wanted - before)[~inside].tolist())
        return found

    @property
    def looked_into(self) -> int:
        """How many cells a search looks into."""
        return int(self._cells.nprobe)


def recall(found: Sequence[Rows], exact: Sequence[Rows]) -> float:
    """The share of the exact nearest rows that were found, over questions."""
    pairs = zip(found, exact, strict=True)
    return float(np.mean([len(set(a) & set(b)) / len(b) for a, b in pairs]))


def questions_between(vectors: Vectors, count: int, chance: np.random.Generator) -> Vectors:
    """Made-up questions, each between two passages: real ones lie no nearer to any."""
    one, other = chance.integers(0, len(vectors), (2, count))
    found = vectors[one] + vectors[other]
    return np.asarray(found / np.linalg.norm(found, axis=1, keepdims=True), np.float32)


def _in_cells(vectors: Vectors) -> faiss.IndexIVFScalarQuantizer:
    """All vectors by cell, with as many cells looked into as good answers need."""
    centres = faiss.IndexFlatIP(vectors.shape[1])
    number = int(CELLS * math.sqrt(len(vectors)))
    kept_as = faiss.ScalarQuantizer.QT_fp16
    # Not by residual: else rounding would depend on the cell, and go on at each writing.
    cells = faiss.IndexIVFScalarQuantizer(
        centres, vectors.shape[1], number, kept_as, faiss.METRIC_INNER_PRODUCT, False
    )
    cells.cp.niter, cells.cp.min_points_per_centroid = ROUNDS, 1
    chance = np.random.default_rng(1)
    some = chance.choice(len(vectors), min(len(vectors), SAMPLE * number), replace=False)
    cells.train(vectors[np.sort(some)])
    cells.add(vectors)
    cells.nprobe = _cells_enough(cells, vectors, chance)
    return cells


def _cells_enough(
    cells: faiss.IndexIVFScalarQuantizer, vectors: Vectors, chance: np.random.Generator
) -> int:
    """The fewest cells (in steps of a fifth) in which a build finds nearly all that it should."""
    asked = questions_between(vectors, TRIED, chance)
    exact = list(faiss.knn(asked, vectors, NEAREST, faiss.METRIC_INNER_PRODUCT)[1])
    cells.nprobe = 1
    while (
        cells.nprobe < cells.nlist and recall(list(cells.search(asked, NEAREST)[1]), exact) < ENOUGH
    ):
        cells.nprobe = min(cells.nlist, math.ceil(1.2 * cells.nprobe))
    return int(cells.nprobe)
