"""Reach: which targets are weighed for a question: all, or of very many the nearest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from knowledge.approximate import Approximate
from knowledge.contents import Contents
from knowledge.dense import Dense
from knowledge.evidence import NAMES, Scores, Table, of_plain
from knowledge.sought import Sought
from knowledge.sparse import Sparse

Rows = NDArray[np.int64]
Vectors = NDArray[np.float32]

ROWS = 100  # nearest plain passages that are weighed: ten times as many as are handed on


class Reach(Protocol):
    """Finds the targets worth weighing, and the evidence for each of them."""

    def near(self, vectors: Sequence[Vectors]) -> Rows:
        """The targets that any of some questions may lead to, in ascending order."""

    def evidence(self, targets: Rows, sought: Sought) -> Scores:
        """What speaks for each of these targets, shape (targets, 6)."""


class All:
    """Weighs every target: exact, and fast while there are few."""

    def __init__(self, dense: Dense, sparse: Sparse, table: Table) -> None:
        self._dense, self._sparse, self._table = dense, sparse, table
        self._targets = np.arange(table.targets)

    def near(self, vectors: Sequence[Vectors]) -> Rows:
        """All of them."""
        return self._targets

    def evidence(self, targets: Rows, sought: Sought) -> Scores:
        """What speaks for each target."""
        near = self._dense.similarities(sought.vector)
        return self._table.rows(near, self._sparse.likeness(sought.wording))


class Nearest:
    """Weighs the plain passages near a question, and all that editors wrote: that is few.

    What it weighs it weighs exactly; plain passages further away than `ROWS` it does not see.
    """

    def __init__(self, dense: Approximate, sparse: Sparse, table: Table) -> None:
        self._dense, self._table, self._words = dense, table, sparse.by_row()
        self._is_plain = np.zeros(table.targets, bool)
        self._is_plain[table.owners(dense.rows)] = True
        self._others = np.flatnonzero(~self._is_plain)
        rows, self._other_table = table.part(self._others)
        self._other_words = self._words.only(rows)

    def near(self, vectors: Sequence[Vectors]) -> Rows:
        """The passages of the nearest rows, and all others."""
        rows = [self._dense.search(vector, ROWS)[0] for vector in vectors]
        return np.sort(np.concatenate([self._table.owners(np.concatenate(rows)), self._others]))

    def evidence(self, targets: Rows, sought: Sought) -> Scores:
        """What speaks for each of these targets, among which are all that are not plain."""
        vector, wording, plain = sought.vector, sought.wording, self._is_plain[targets]
        rows = self._table.first(targets[plain])
        found = np.empty((len(targets), len(NAMES)), np.float32, order="F")
        near, alike = self._dense.cosines(vector, rows), self._words.likeness(wording, rows)
        found[plain] = of_plain(near, alike)
        near, alike = self._dense.others.similarities(vector), self._other_words.likeness(wording)
        found[~plain] = self._other_table.rows(near, alike)
        return found


def reach_of(contents: Contents) -> Reach:
    """What fits the vectors: all for a flat index, the nearest for an approximate one."""
    table = Table.of(contents.layout.entries, len(contents.layout.targets))
    if isinstance(contents.dense, Dense):
        return All(contents.dense, contents.sparse, table)
    return Nearest(contents.dense, contents.sparse, table)
