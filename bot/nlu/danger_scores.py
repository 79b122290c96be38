"""Scores: what each word of a text adds, by compiled loops: a long text costs little. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.codes import SPACE, Codes
from bot.compiled import compiled
from bot.nlu.danger_features import LONGEST_PART, SHORTEST_PART, is_part, of_edges
from bot.nlu.hashed import BASIS, NOWHERE, ONE, Hashed, Keys, Rows, hash_of, hash_on, row_of
from bot.nlu.said import Ends, Said

Key = Any  # a hash, or an array of them: compiled for each
Table = NDArray[np.float64]  # shape (rows, 1 + categories): first danger at all


@dataclass(frozen=True, eq=False)
class Scores:
    """The scores of all words and pairs of the training lines, and of the parts of others."""

    features: Mapping[str, int]  # row of each in the table
    table: Table  # the last row says nothing
    ids: Mapping[str, int]  # known words; "" is what stands before the first word
    words: Table  # by id; the last row says nothing
    alarms: NDArray[np.float64]  # their first column
    firsts: NDArray[np.float64]  # the first column of the table
    known: Hashed  # the ids of known words
    pairs: Hashed  # the rows of pairs of ids
    parts: Hashed  # the rows of parts of words

    @classmethod
    def of(cls, features: Mapping[str, int], weights: Table) -> Scores:
        """Add up what each known word says, once and for all."""
        nothing = np.zeros((1, weights.shape[1]))
        table = np.vstack([weights, nothing])
        known_words = ["", *(feature[1:] for feature in features if feature[0] == "=")]
        ids = {word: place for place, word in enumerate(known_words)}
        said, parts = Said.of(ids), _parts(features)
        own = [features.get(f"={word}", len(weights)) for word in ids]
        words = np.vstack([table[own] + _of_parts(said, parts, table), nothing])
        known = Hashed.of(said.hashes(), np.arange(len(ids)))
        alarms, firsts = words[:, 0].copy(), table[:, 0].copy()
        return cls(features, table, ids, words, alarms, firsts, known, _pairs(features, ids), parts)

    def of_each(self, said: Said) -> NDArray[np.float64]:
        """For each word what it adds to the alarm, with the pair that it ends."""
        ids, pairs = self._looked_up(said)
        each = self.alarms[ids] + self.firsts[pairs]
        strange = ids == len(self.ids)
        if strange.any():
            firsts = self.firsts.reshape(-1, 1)
            each[strange] += _of_parts(said.only(strange), self.parts, firsts)[:, 0]
        return np.asarray(each)

    def of_edges(self, said: Said) -> float:
        """What the first and the last word add to the alarm of a whole text."""
        return float(self.firsts[self._edges(said)].sum())

    def of_all(self, said: Said) -> NDArray[np.float64]:
        """What these words add up to, for danger at all and for each category."""
        ids, pairs = self._looked_up(said)
        total = self.words[ids].sum(axis=0) + self.table[pairs].sum(axis=0)
        total += self.table[self._edges(said)].sum(axis=0)
        strange = ids == len(self.ids)
        if strange.any():
            total += _of_parts(said.only(strange), self.parts, self.table).sum(axis=0)
        return np.asarray(total)

    def _looked_up(self, said: Said) -> tuple[Rows, Rows]:
        """The id of each word, and the row of it with the word before it."""
        ids, rows = np.empty((2, len(said)), np.int64)
        known, pairs, unknown, nothing = self.known, self.pairs, len(self.ids), len(self.table) - 1
        _look_up(
            said.letters, said.starts, said.ends, known.keys, known.rows, known.shift,
            pairs.keys, pairs.rows, pairs.shift, unknown, nothing, ids, rows,
        )  # fmt: skip
        return ids, rows

    def _edges(self, said: Sequence[str]) -> list[int]:
        return [self.features.get(edge, len(self.table) - 1) for edge in of_edges(said)]


def _pairs(features: Mapping[str, int], ids: Mapping[str, int]) -> Hashed:
    """The row of each pair of known words."""
    found = {name: row for name, row in features.items() if "_" in name and name[0] != "^"}
    words = [[ids[word] for word in name.split("_")] for name in found]
    before, after = np.array(words, np.uint64).reshape(-1, 2).T
    return Hashed.of(_pair(before, after), np.array([*found.values()], np.int64))


def _parts(features: Mapping[str, int]) -> Hashed:
    """The row of each part of words."""
    parts = {feature: row for feature, row in features.items() if is_part(feature)}
    return Hashed.of(Said.of(parts).hashes(), np.array([*parts.values()], np.int64))


def _of_parts(said: Said, parts: Hashed, table: Table) -> Table:
    """What the parts of each word say, which together weigh as much as the word."""
    found = np.zeros((len(said), table.shape[1]))
    _add_parts(
        said.letters, said.starts, said.ends, parts.keys, parts.rows, parts.shift, table, found
    )
    return found


@compiled
def _pair(before: Key, word: Key) -> Key:
    """The key of two words by their ids: never 0, and no other pair has it."""
    return (before << np.uint64(32)) + word + ONE


@compiled
def _look_up(
    letters: Codes, starts: Ends, ends: Ends, keys: Keys, word_rows: Rows, shift: np.uint64,
    pair_keys: Keys, pair_rows: Rows, pair_shift: np.uint64, unknown: int, nothing: int,
    ids: Rows, rows: Rows,
) -> None:  # fmt: skip
    before = 0
    for at in range(len(starts)):
        word = row_of(hash_of(letters, starts[at], ends[at]), keys, word_rows, shift)
        word = unknown if word == NOWHERE else word
        pair = _pair(np.uint64(before), np.uint64(word))
        row = row_of(pair, pair_keys, pair_rows, pair_shift)
        ids[at], rows[at] = word, nothing if row == NOWHERE else row
        before = word


@compiled
def _add_parts(
    letters: Codes, starts: Ends, ends: Ends, keys: Keys, rows: Rows, shift: np.uint64,
    table: Table, found: Table,
) -> None:  # fmt: skip
    """Add up the parts of each word, which are those of `danger_features.parts_of`."""
    for word in range(len(starts)):
        first, after = starts[word] - 1, ends[word]  # where the spaces beside it would stand
        count = 0
        for start in range(first, after + 1):
            key = BASIS
            for at in range(start, min(start + LONGEST_PART, after + 1)):
                edge = at in (first, after)
                key = hash_on(key, SPACE if edge else letters[at])
                if at - start + 1 < SHORTEST_PART:
                    continue
                count += 1
                row = row_of(key | ONE, keys, rows, shift)
                if row != NOWHERE:
                    for column in range(table.shape[1]):
                        found[word, column] += table[row, column]
        found[word] /= np.sqrt(count)
