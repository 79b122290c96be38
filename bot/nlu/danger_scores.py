"""Scores: what each word of a text adds, by arrays, so that a long text costs little. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from bot.nlu.danger_features import PARTS, of_edges
from bot.nlu.danger_rows import Numbers, Places, Rows, numbers_of

Table = NDArray[np.float64]  # shape (rows, 1 + categories): first danger at all
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
    pairs: Rows
    parts: Rows

    @classmethod
    def of(cls, features: Mapping[str, int], weights: Table) -> Scores:
        """Add up what each known word says, once and for all."""
        table = np.vstack([weights, np.zeros((1, weights.shape[1]))])
        parts = _parts(features)
        known = ["", *(feature[1:] for feature in features if feature.startswith("="))]
        some = [known[start : start + AT_ONCE] for start in range(0, len(known), AT_ONCE)]
        words = [_of_words(part, features, parts, table) for part in some]
        scores = np.vstack([*words, np.zeros((1, weights.shape[1]))])
        ids = {word: place for place, word in enumerate(known)}
        alarms, firsts = scores[:, 0].copy(), table[:, 0].copy()
        return cls(features, table, ids, scores, alarms, firsts, _pairs(features, ids), parts)

    def of_each(self, said: Sequence[str]) -> NDArray[np.float64]:
        """For each word what it adds to the alarm, with the pair that it ends."""
        ids = self._ids(said)
        each = self.alarms[ids] + self.firsts[self._pairs_of(ids)]
        strange = np.flatnonzero(ids == len(self.ids))
        if strange.size:
            new = [said[place] for place in strange.tolist()]
            different = list(dict.fromkeys(new))
            score = _of_words(different, self.features, self.parts, self.firsts).tolist()
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
            total += _of_words(new, self.features, self.parts, self.table).sum(axis=0)
        return np.asarray(total)

    def _ids(self, said: Sequence[str]) -> Places:
        return np.fromiter(map(self.ids.get, said, repeat(len(self.ids))), np.int64, len(said))

    def _pairs_of(self, ids: Places) -> Places:
        """The row of each word with the word before it."""
        before = np.zeros_like(ids)
        before[1:] = ids[:-1]
        return self.pairs.find(_pair_numbers(before, ids, len(self.ids)))

    def _edges(self, said: Sequence[str]) -> list[int]:
        return [self.features.get(edge, len(self.table) - 1) for edge in of_edges(list(said))]


def _pair_numbers(before: Places, ids: Places, known: int) -> Numbers:
    return (before * (known + 1) + ids + 1).astype(np.uint64)


def _pairs(features: Mapping[str, int], ids: Mapping[str, int]) -> Rows:
    """The rows of all pairs by the ids of their words."""
    found = [
        (ids[before], ids[word], row)
        for feature, row in features.items()
        if "_" in feature and feature[0] != "^"
        for before, word in [feature.split("_")]
    ]
    before, words, rows = np.array(found, np.int64).reshape(-1, 3).T
    return Rows.of(_pair_numbers(before, words, len(ids)), rows, len(features))


def _parts(features: Mapping[str, int]) -> Rows:
    """The rows of all parts of words."""
    numbers, rows = [], []
    for size in PARTS:
        parts = [part for part in features if len(part) == size and _is_part(part)]
        numbers.append(numbers_of("".join(parts), size)[::size])
        rows.append(np.array([features[part] for part in parts], np.int64))
    return Rows.of(np.concatenate(numbers), np.concatenate(rows), len(features))


def _is_part(feature: str) -> bool:
    """Letters, and the space at an edge of the word; other features have marks."""
    return feature.replace(" ", "").isalnum()


def _of_words(
    words: Sequence[str], features: Mapping[str, int], parts: Rows, table: Table
) -> Table:
    """What each word says, by itself and by its parts, which together weigh as much.

    The table may also be one column of it. What crosses the end of a word holds two spaces, which
    no part does.
    """
    nothing, joined = len(table) - 1, f" {'  '.join(words)} "
    lengths = np.fromiter(map(len, words), np.int64, len(words)) + 2
    found = [numbers_of(joined, size) for size in PARTS]
    rows = parts.find(np.concatenate(found))
    each = np.zeros((len(joined), *table.shape[1:]))
    for numbers in found:
        each[: len(numbers)] += table[rows[: len(numbers)]]
        rows = rows[len(numbers) :]
    together = np.add.reduceat(each, np.cumsum(lengths) - lengths, axis=0)
    sizes = np.sum([np.maximum(lengths - size + 1, 0) for size in PARTS], axis=0)
    together /= np.sqrt(sizes).reshape(-1, *(1,) * (table.ndim - 1))
    alone: Table = table[[features.get(f"={word}", nothing) for word in words]]
    return alone + together
