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

    def weigh(self, sought: Sought) -> tuple[Rows, Scores]:
        """The targets that one question may lead to, in ascending order, and their evidence."""

    def near(self, vectors: Sequence[Vectors]) -> Rows:
        """The targets that any of some questions may lead to, in ascending order."""

    def evidence(self, targets: Rows, sought: Sought) -> Scores:
        """What speaks for each of these targets, shape (targets, 6)."""


class All:
    """Weighs every target: exact, and fast while there are few."""

    def __init__(self, dense: Dense, sparse: Sparse, table: Table) -> None:
        self._dense, self._sparse, self._table = dense, sparse, table
        self._targets = np.arange(table.targets)

    def weigh(self, sought: Sought) -> tuple[Rows, Scores]:
        """All of them, with what speaks for each."""
        return self._targets, self.evidence(self._targets, sought)

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

    def weigh(self, sought: Sought) -> tuple[Rows, Scores]:
        """The passages of the nearest rows and all others, by the cosines that a search finds."""
        rows, near = self._dense.search(sought.vector, ROWS)
        order = np.argsort(rows)
        rows, near = rows[order], near[order]
        plain = self._table.owners_of(rows)
        before = np.searchsorted(self._others, plain)
        is_plain = np.zeros(len(plain) + len(self._others), bool)
        is_plain[before + np.arange(len(plain))] = True
        return np.insert(self._others, before, plain), self._found(is_plain, rows, near, sought)

    def near(self, vectors: Sequence[Vectors]) -> Rows:
        """The passages of the nearest rows, and all others."""
        rows = [self._dense.search(vector, ROWS)[0] for vector in vectors]
        return np.sort(np.concatenate([self._table.owners(np.concatenate(rows)), self._others]))

    def evidence(self, targets: Rows, sought: Sought) -> Scores:
        """What speaks for each of these targets, among which are all that are not plain."""
        is_plain = self._is_plain[targets]
        rows = self._table.first(targets[is_plain])
        return self._found(is_plain, rows, self._dense.cosines(sought.vector, rows), sought)

    def _found(
        self, is_plain: NDArray[np.bool_], rows: Rows, near: Scores, sought: Sought
    ) -> Scores:
        """The evidence for some plain targets, by their rows and cosines, and for all others."""
        found = np.empty((len(is_plain), len(NAMES)), np.float32, order="F")
        found[is_plain] = of_plain(near, self._words.likeness(sought.wording, rows))
        near = self._dense.others.similarities(sought.vector)
        alike = self._other_words.likeness(sought.wording)
        found[~is_plain] = self._other_table.rows(near, alike)
        return found


def reach_of(contents: Contents) -> Reach:
    """What fits the vectors: all for a flat index, the nearest for an approximate one."""
    table = Table.of(contents.layout.entries, len(contents.layout.targets))
    if isinstance(contents.dense, Dense):
        return All(contents.dense, contents.sparse, table)
    return Nearest(contents.dense, contents.sparse, table)
