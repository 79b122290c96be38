"""Evidence: what speaks for each target, from the scores of its entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from knowledge.entry import Entry, Kind

Scores = NDArray[np.float32]
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


class Table:
    """Sums up the scores of entries by target: one row a target, one column a kind of evidence."""

    def __init__(self, entries: Sequence[Entry], targets: int) -> None:
        self._groups = {kind: _Group.of(entries, kind, targets) for kind in ("own", "ask", "claim")}

    def rows(self, near: Scores, alike: Scores) -> Scores:
        """Evidence of shape (targets, 6) from each entry's cosine and share of words."""
        own, ask, claim = (self._groups[kind] for kind in ("own", "ask", "claim"))
        said, asked = own.best(near), ask.best(near)
        again = ask.second(near)
        said = np.where(said > FLOOR, said, asked - EXAMPLE_LEAD)
        asked = np.where(asked > FLOOR, asked, said)
        again = np.where(again > FLOOR, again, said)
        worded = np.maximum(ask.best(alike, floor=0.0), claim.best(alike, floor=0.0))
        shared = own.best(alike, floor=0.0)
        columns = [asked, again, said, worded, shared, claim.best(near)]
        return np.stack(columns, axis=1).astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Group:
    """The entries of one kind, target by target."""

    rows: NDArray[np.int64]
    starts: NDArray[np.int64]
    owners: NDArray[np.int64]
    targets: int

    @classmethod
    def of(cls, entries: Sequence[Entry], kind: Kind, targets: int) -> _Group:
        rows = np.array([n for n, entry in enumerate(entries) if entry.kind == kind], np.int64)
        owner = np.array([entries[row].target for row in rows], np.int64)
        owners, starts = np.unique(owner, return_index=True)
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
