"""Layout: the rows of each target, and where passages, facts and gaps stand among the targets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge.corpus import Corpus
from knowledge.entry import Entry, Target, entries_of, targets_of
from knowledge.fact import Fact
from knowledge.gap import Gap
from knowledge.names import ubiquitous_names, without_names
from knowledge.passage import Passage

Rows = NDArray[np.int64]
KINDS = (Passage, Fact, Gap)  # in this order they stand


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands where: the targets by kind, and the rows by target."""

    targets: tuple[Target, ...]
    entries: tuple[Entry, ...]
    names: tuple[str, ...]  # left out of what is compared: they stand in nearly every passage
    starts: Rows  # the first row of each target, and the end
    bounds: tuple[int, ...]  # the first target of each kind, and the end

    @classmethod
    def of(cls, corpus: Corpus) -> Layout:
        """What a corpus makes of an index."""
        targets = targets_of(corpus)
        entries = entries_of(corpus, targets)
        owners = np.array([entry.target for entry in entries], np.int64)
        starts = np.searchsorted(owners, np.arange(len(targets) + 1)).astype(np.int64)
        counts = [sum(isinstance(target, kind) for target in targets) for kind in KINDS]
        spoken = [t.text for t in targets if isinstance(t, Passage) and t.is_spoken]
        bounds = tuple(np.cumsum([0, *counts]).tolist())
        return cls(targets, entries, ubiquitous_names(spoken), starts, bounds)

    @property
    def texts(self) -> list[str]:
        """What each row is made from."""
        return [without_names(entry.text, self.names) for entry in self.entries]

    @property
    def passages(self) -> int:
        """How many targets are passages: the first ones."""
        return self.bounds[1]

    @property
    def passage_rows(self) -> int:
        """How many rows lead to passages: the first ones."""
        return int(self.starts[self.passages])

    @property
    def plain_rows(self) -> Rows:
        """The rows of passages that are found by their own text alone: no editor explained them."""
        starts = self.starts[: self.passages + 1]
        return np.asarray(starts[:-1][np.diff(starts) == 1], np.int64)

    def rows(self, target: int) -> range:
        """The rows of a target."""
        return range(int(self.starts[target]), int(self.starts[target + 1]))

    def within(self, targets: Rows, kind: type[Target]) -> Rows:
        """The places, among some targets in ascending order, of those of one kind."""
        at = KINDS.index(kind)
        low, high = np.searchsorted(targets, self.bounds[at : at + 2])
        return np.arange(low, high)
