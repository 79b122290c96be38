"""Evidence: what speaks for each target, from the scores of its entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from knowledge.entry import Entry, Kind

Scores = NDArray[np.float32]
Rows = NDArray[np.int64]
KINDS: tuple[Kind, ...] = ("own", "ask", "claim")
FLOOR = -1.0  # below any cosine: a target without entries of a kind

# A question lies nearer to the right example than to the right text: in the median by 0.13, with
# each example left out in turn. A target without a text loses about as much, to compete fairly.
EXAMPLE_LEAD = 0.15


@dataclass(frozen=True, slots=True)
class Evidence:
    """How near a question is to one target, in meaning (cosine) and in words (share of BM25)."""

    asked: float  # to its nearest example question
    again: float  # to its second nearest
    said: float  # to its own text or explanation
    worded: float  # in words, to its nearest example
    shared: float  # in words, to its own text or explanation
    denied: float  # to the nearest wrong claim that it corrects


NAMES = tuple(field.name for field in fields(Evidence))
# Of a target that a search did not reach.
UNSEEN = np.array([FLOOR, FLOOR, FLOOR, 0.0, 0.0, FLOOR], np.float32)


class Table:
    """Sums up the scores of entries by target: one row a target, one column a kind of evidence."""

    def __init__(self, kinds: NDArray[np.int8], owners: Rows, targets: int) -> None:
        self._kinds, self._owners, self.targets = kinds, owners, targets
        self._groups = {kind: _Group.of(kinds, owners, kind, targets) for kind in KINDS}
        self._starts = np.searchsorted(owners, np.arange(targets + 1))

    @classmethod
    def of(cls, entries: Sequence[Entry], targets: int) -> Table:
        """The table of entries, which stand in the order of their targets."""
        kinds = np.array([KINDS.index(entry.kind) for entry in entries], np.int8)
        return cls(kinds, np.array([entry.target for entry in entries], np.int64), targets)

    def owners(self, entries: Rows) -> Rows:
        """The targets of some entries, each once, in ascending order."""
        return np.unique(self._owners[entries])

    def first(self, targets: Rows) -> Rows:
        """The first entry of some targets."""
        return np.asarray(self._starts[targets], np.int64)

    def part(self, targets: Rows) -> tuple[Rows, Table]:
        """The entries of some targets, and the table of those targets alone."""
        starts, lengths = self._starts[targets], np.diff(self._starts)[targets]
        ends = np.cumsum(lengths)
        rows = np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - ends + lengths, lengths)
        owners = np.repeat(np.arange(len(targets)), lengths)
        return rows, Table(self._kinds[rows], owners, len(targets))

    def rows(self, near: Scores, alike: Scores) -> Scores:
        """Evidence of shape (targets, 6) from each entry's cosine and share of words."""
        own, ask, claim = (self._groups[kind] for kind in KINDS)
        said, asked = own.best(near), ask.best(near)
        again = ask.second(near)
        said = np.where(said > FLOOR, said, asked - EXAMPLE_LEAD)
        asked = np.where(asked > FLOOR, asked, said)
        again = np.where(again > FLOOR, again, said)
        worded = np.maximum(ask.best(alike, floor=0.0), claim.best(alike, floor=0.0))
        shared = own.best(alike, floor=0.0)
        columns = [asked, again, said, worded, shared, claim.best(near)]
        return np.stack(columns, axis=1).astype(np.float32)


def of_plain(near: Scores, alike: Scores) -> Scores:
    """What a table says of targets with one text of their own and nothing else."""
    nothing, floor = np.zeros_like(near), np.full_like(near, FLOOR)
    return np.stack([near, near, near, nothing, alike, floor], axis=1)


@dataclass(frozen=True, slots=True)
class _Group:
    """The entries of one kind, target by target."""

    rows: Rows
    starts: Rows
    owners: Rows
    targets: int

    @classmethod
    def of(cls, kinds: NDArray[np.int8], owner: Rows, kind: Kind, targets: int) -> _Group:
        rows = np.flatnonzero(kinds == KINDS.index(kind))
        owners, starts = np.unique(owner[rows], return_index=True)
        return cls(rows, starts.astype(np.int64), owners, targets)

    def best(self, scores: Scores, floor: float = FLOOR) -> Scores:
        """The highest score of each target."""
        return self._spread(scores[self.rows], floor)

    def second(self, scores: Scores) -> Scores:
        """The second highest score of each target."""
        mine = scores[self.rows]
        if not len(mine):
            return np.full(self.targets, FLOOR, np.float32)
        highest = np.maximum.reduceat(mine, self.starts)
        lengths = np.diff([*self.starts, len(mine)])
        return self._spread(np.where(mine < np.repeat(highest, lengths), mine, FLOOR), FLOOR)

    def _spread(self, mine: Scores, floor: float) -> Scores:
        spread = np.full(self.targets, floor, np.float32)
        if len(mine):
            spread[self.owners] = np.maximum.reduceat(mine, self.starts)
        return spread
