"""Layout: the rows of each target, and where passages, facts and gaps stand among the targets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.entry import Entry, Target
from knowledge.fact import Fact
from knowledge.gap import Gap
from knowledge.passage import Passage

Rows = NDArray[np.int64]
KINDS = (Passage, Fact, Gap)  # in this order they stand


@dataclass(frozen=True, slots=True)
class Layout:
    """The first row of each target, and the first target of each kind; after them the ends."""

    starts: Rows
    bounds: tuple[int, ...]

    @classmethod
    def of(cls, entries: Sequence[Entry], targets: Sequence[Target]) -> Layout:
        """The layout of an index."""
        owners = np.array([entry.target for entry in entries], np.int64)
        counts = [sum(isinstance(target, kind) for target in targets) for kind in KINDS]
        starts = np.searchsorted(owners, np.arange(len(targets) + 1))
        return cls(starts.astype(np.int64), tuple(np.cumsum([0, *counts]).tolist()))

    @property
    def passages(self) -> int:
        """How many targets are passages: the first ones."""
        return self.bounds[1]

    @property
    def passage_rows(self) -> int:
        """How many rows lead to passages: the first ones."""
        return int(self.starts[self.passages])

    def rows(self, target: int) -> range:
        """The rows of a target."""
        return range(int(self.starts[target]), int(self.starts[target + 1]))

    def within(self, targets: Rows, kind: type[Target]) -> Rows:
        """The places, among some targets in ascending order, of those of one kind."""
        at = KINDS.index(kind)
        low, high = np.searchsorted(targets, self.bounds[at : at + 2])
        return np.arange(low, high)
