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
    def of(cls, corpus: Corpus, names: tuple[str, ...] | None = None) -> Layout:
        """What a corpus makes of an index; to find its names takes a while, to remember none."""
        targets = targets_of(corpus)
        entries = entries_of(corpus, targets)
        owners = np.array([entry.target for entry in entries], np.int64)
        starts = np.searchsorted(owners, np.arange(len(targets) + 1)).astype(np.int64)
        counts = [sum(isinstance(target, kind) for target in targets) for kind in KINDS]
        bounds = tuple(np.cumsum([0, *counts]).tolist())
        return cls(targets, entries, _names(targets) if names is None else names, starts, bounds)

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

    def texts_of(self, target: int) -> list[str]:
        """All texts by which a target is found."""
        return [self.entries[row].text for row in self.rows(target)]

    def rows(self, target: int) -> range:
        """The rows of a target."""
        return range(int(self.starts[target]), int(self.starts[target + 1]))

    def within(self, targets: Rows, kind: type[Target]) -> slice:
        """The places, among some targets in ascending order, of those of one kind."""
        at = KINDS.index(kind)
        low, high = self.bounds[at : at + 2]
        if len(targets) < len(self.targets):  # else all of them, each in its own place
            low, high = np.searchsorted(targets, (low, high)).tolist()
        return slice(low, high)


def _names(targets: tuple[Target, ...]) -> tuple[str, ...]:
    spoken = [t.text for t in targets if isinstance(t, Passage) and t.is_spoken]
    return ubiquitous_names(spoken)
