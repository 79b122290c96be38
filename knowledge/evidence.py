"""Evidence: what speaks for each target, from the scores of its entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from knowledge.entry import Entry, Kind
from knowledge.stretches import places_in

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
        self._starts = np.searchsorted(owners, np.arange(targets + 1))
        self._groups = _Groups.of(kinds, owners, targets)
        self._asks = _Group.of(kinds, owners, "ask")

    @classmethod
    def of(cls, entries: Sequence[Entry], targets: int) -> Table:
        """The table of entries, which stand in the order of their targets, and there by kind."""
        kinds = np.array([KINDS.index(entry.kind) for entry in entries], np.int8)
        return cls(kinds, np.array([entry.target for entry in entries], np.int64), targets)

    def owners_of(self, entries: Rows) -> Rows:
        """The target of each of some entries."""
        return self._owners[entries]

    def owners(self, entries: Rows) -> Rows:
        """The targets of some entries, each once, in ascending order."""
        return np.unique(self.owners_of(entries))

    def first(self, targets: Rows) -> Rows:
        """The first entry of some targets."""
        return np.asarray(self._starts[targets], np.int64)

    def part(self, targets: Rows) -> tuple[Rows, Table]:
        """The entries of some targets, and the table of those targets alone."""
        lengths = np.diff(self._starts)[targets]
        rows = places_in(self._starts[targets], lengths)
        owners = np.repeat(np.arange(len(targets)), lengths)
        return rows, Table(self._kinds[rows], owners, len(targets))

    def rows(self, near: Scores, alike: Scores) -> Scores:
        """Evidence of shape (targets, 6) from each entry's cosine and share of words."""
        said, asked, denied = self._groups.best(near, FLOOR)
        shared, worded, claimed = self._groups.best(alike, 0.0)
        again = self._asks.second(near, asked)
        said = np.where(said > FLOOR, said, asked - EXAMPLE_LEAD)
        asked = np.where(asked > FLOOR, asked, said)
        again = np.where(again > FLOOR, again, said)
        return _columns(asked, again, said, np.maximum(worded, claimed), shared, denied)


def of_plain(near: Scores, alike: Scores) -> Scores:
    """What a table says of targets with one text of their own and nothing else."""
    nothing, floor = np.zeros_like(near), np.full_like(near, FLOOR)
    return _columns(near, near, near, nothing, alike, floor)


def _columns(*columns: Scores) -> Scores:
    """One row a target, each column in one piece: what weighs them goes column by column."""
    return np.array(columns, np.float32).T


@dataclass(frozen=True, slots=True)
class _Groups:
    """The entries of one target and kind stand together; most are alone."""

    alone: Rows  # entries, and where their scores go
    places: Rows
    many: Rows  # entries that are not alone, group by group
    starts: Rows
    spots: Rows
    targets: int

    @classmethod
    def of(cls, kinds: NDArray[np.int8], owners: Rows, targets: int) -> _Groups:
        groups = kinds.astype(np.int64) * targets + owners
        starts = np.flatnonzero(np.diff(groups, prepend=-1))
        lengths = np.diff(starts, append=len(groups))
        alone, some = starts[lengths == 1], lengths > 1
        many = places_in(starts[some], lengths[some])
        ends = np.cumsum(lengths[some])
        return cls(alone, groups[alone], many, ends - lengths[some], groups[starts[some]], targets)

    def best(self, scores: Scores, floor: float) -> Scores:
        """The highest score of each kind and target, shape (3, targets)."""
        found = np.full(len(KINDS) * self.targets, floor, np.float32)
        found[self.places] = scores[self.alone]
        if len(self.many):
            found[self.spots] = np.maximum.reduceat(scores[self.many], self.starts)
        return found.reshape(len(KINDS), self.targets)


@dataclass(frozen=True, slots=True)
class _Group:
    """The entries of one kind, target by target."""

    rows: Rows
    owners: Rows  # of each row
    starts: Rows
    targets: Rows  # of each group

    @classmethod
    def of(cls, kinds: NDArray[np.int8], owners: Rows, kind: Kind) -> _Group:
        rows = np.flatnonzero(kinds == KINDS.index(kind))
        targets, starts = np.unique(owners[rows], return_index=True)
        return cls(rows, owners[rows], starts.astype(np.int64), targets)

    def second(self, scores: Scores, highest: Scores) -> Scores:
        """The second highest score of each target."""
        spread = np.full(len(highest), FLOOR, np.float32)
        if len(self.rows):
            mine = scores[self.rows]
            below = np.where(mine < highest[self.owners], mine, np.float32(FLOOR))
            spread[self.targets] = np.maximum.reduceat(below, self.starts)
        return spread
