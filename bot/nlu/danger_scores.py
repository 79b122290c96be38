"""Scores: what each word of a text adds, by arrays, so that a long text costs little. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat

import numpy as np
from numpy.typing import NDArray

from bot.nlu.danger_features import of_edges, parts_of

Table = NDArray[np.float64]  # shape (rows, 1 + categories): first danger at all
Rows = NDArray[np.int64]
NO_PAIR = np.iinfo(np.int64).max
AT_ONCE = 1_000  # words whose parts are added up together, so that it takes no memory to speak of


@dataclass(frozen=True, eq=False)
class Scores:
    """The scores of all words and pairs of the training lines, and of the parts of others."""

    features: Mapping[str, int]  # row of each in the table
    table: Table  # the last row says nothing
    ids: Mapping[str, int]  # known words; "" is what stands before the first word
    words: Table  # by id; the last row says nothing
    alarms: NDArray[np.float64]  # their first column
    firsts: NDArray[np.float64]  # the first column of the table
    pairs: Rows  # the numbers of pairs, in order; the last is none of a pair
    rows: Rows  # of these in the table

    @classmethod
    def of(cls, features: Mapping[str, int], weights: Table) -> Scores:
        """Add up what each known word says, once and for all."""
        table = np.vstack([weights, np.zeros((1, weights.shape[1]))])
        known = ["", *(feature[1:] for feature in features if feature.startswith("="))]
        parts = [known[start : start + AT_ONCE] for start in range(0, len(known), AT_ONCE)]
        words = [_of_words(part, features, table) for part in parts]
        scores = np.vstack([*words, np.zeros((1, weights.shape[1]))])
        ids = {word: place for place, word in enumerate(known)}
        numbers, rows = _pairs(features, ids)
        numbers, rows = np.append(numbers, NO_PAIR), np.append(rows, len(weights))
        return cls(
            features, table, ids, scores, scores[:, 0].copy(), table[:, 0].copy(), numbers, rows
        )

    def of_each(self, said: Sequence[str]) -> NDArray[np.float64]:
        """For each word what it adds to the alarm, with the pair that it ends."""
        ids = self._ids(said)
        each = self.alarms[ids] + self.firsts[self._pairs_of(ids)]
        strange = np.flatnonzero(ids == len(self.ids))
        if strange.size:
            new = [said[place] for place in strange.tolist()]
            different = list(dict.fromkeys(new))
            score = _of_words(different, self.features, self.firsts).tolist()
            each[strange] += list(map(dict(zip(different, score, strict=True)).__getitem__, new))
        return each

    def of_edges(self, said: Sequence[str]) -> float:
        """What the first and the last word add to the alarm of a whole text."""
        return float(self.firsts[self._edges(said)].sum())

    def of_all(self, said: Sequence[str]) -> NDArray[np.float64]:
        """What these words add up to, for danger at all and for each category."""
        ids = self._ids(said)
        new = [word for word in said if word not in self.ids]
        total = self.words[ids].sum(axis=0) + self.table[self._pairs_of(ids)].sum(axis=0)
        total += self.table[self._edges(said)].sum(axis=0)
        if new:
            total += _of_words(new, self.features, self.table).sum(axis=0)
        return np.asarray(total)

    def _ids(self, said: Sequence[str]) -> Rows:
        return np.fromiter(map(self.ids.get, said, repeat(len(self.ids))), np.int64, len(said))

    def _pairs_of(self, ids: Rows) -> Rows:
        """The row of each word with the word before it."""
        numbers = ids.copy()
        numbers[1:] += ids[:-1] * (len(self.ids) + 1)
        found = self.pairs.searchsorted(numbers)
        found[self.pairs[found] != numbers] = len(self.pairs) - 1
        return self.rows[found]

    def _edges(self, said: Sequence[str]) -> list[int]:
        return [self.features.get(edge, len(self.table) - 1) for edge in of_edges(list(said))]


def _pairs(features: Mapping[str, int], ids: Mapping[str, int]) -> tuple[Rows, Rows]:
    """The numbers of all pairs in order, and their rows."""
    found = [
        (ids[before] * (len(ids) + 1) + ids[word], row)
        for feature, row in features.items()
        if "_" in feature and feature[0] != "^"
        for before, word in [feature.split("_")]
    ]
    numbers, rows = np.array(sorted(found), np.int64).reshape(-1, 2).T
    return numbers.copy(), rows.copy()


def _of_words(words: Iterable[str], features: Mapping[str, int], table: Table) -> Table:
    """What each word says, by itself and by its parts, which together weigh as much.

    The table may also be one column of it.
    """
    nothing, own = len(table) - 1, list(words)
    parts = [parts_of(word) for word in own]
    sizes = np.array(list(map(len, parts)))
    found = map(features.get, chain.from_iterable(parts), repeat(nothing))
    rows = np.fromiter(found, np.int64, int(sizes.sum()))
    together = np.add.reduceat(table[rows], np.cumsum(sizes) - sizes, axis=0)
    together /= np.sqrt(sizes).reshape(-1, *(1,) * (table.ndim - 1))
    alone: Table = table[[features.get(f"={word}", nothing) for word in own]]
    return alone + together
