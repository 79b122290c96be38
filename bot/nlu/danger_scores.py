"""Scores: what each word of a text adds, by compiled loops: a long text costs little. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.codes import SPACE, Codes
from bot.compiled import compiled
from bot.hashed import (
    BASIS,
    EMPTY,
    NO_LETTERS,
    NOWHERE,
    ONE,
    PRIME,
    Hashed,
    Keys,
    Rows,
    Weighed,
    hash_on,
    hashes_of,
    lay,
    place_of,
    row_of,
    weigh,
)
from bot.nlu.danger_features import LONGEST_PART, SHORTEST_PART, is_part, of_edges
from bot.nlu.said import Ends, Said

Key = Any  # a hash, or an array of them: compiled for each
Table = NDArray[np.float64]  # shape (rows, 1 + categories): first danger at all


@dataclass(frozen=True, eq=False)
class Scores:
    """The scores of all words and pairs of the training lines, and of the parts of others."""

    features: Mapping[str, int]  # row of each in the table
    table: Table  # the last row says nothing
    firsts: Table  # its first column
    ids: Mapping[str, int]  # known words; "" is what stands before the first word
    own: Rows  # the row of each known word itself, by id; the last says nothing
    words: Table  # what each says with its parts, by id; the last says nothing
    known: Hashed  # the ids of known words
    pairs: Hashed  # the rows of pairs of words
    parts: Hashed  # the rows of parts of words
    # What words and pairs add to the alarm, beside their keys: one look at memory for each.
    word_alarms: Hashed
    pair_alarms: Hashed

    @classmethod
    def of(cls, features: Mapping[str, int], weights: Table) -> Scores:
        """Add up what each known word says, once and for all."""
        nothing = np.zeros((1, weights.shape[1]))
        table = np.vstack([weights, nothing])
        known_words = ["", *(feature[1:] for feature in features if feature[0] == "=")]
        ids = {word: place for place, word in enumerate(known_words)}
        said, parts = Said.of(ids), _parts(features)
        own = np.array([*(features.get(f"={word}", -1) for word in ids), -1]) % len(table)
        words = np.vstack([table[own[:-1]] + _of_parts(said, parts, table), nothing])
        known, firsts = lay(said.hashes, np.arange(len(ids))), table[:, :1].copy()
        keys, rows = _pairs(features)
        word_alarms = weigh(said.hashes, words[:-1, 0].copy())
        pair_alarms = weigh(keys, table[rows, 0])
        return cls(
            features, table, firsts, ids, own, words, known, lay(keys, rows), parts,
            word_alarms, pair_alarms,
        )  # fmt: skip

    def of_each(self, said: Said) -> NDArray[np.float64]:
        """For each word what it adds to the alarm, with the pair that it ends."""
        each, is_new = np.empty(len(said)), np.empty(len(said), np.bool_)
        words, pairs = self.word_alarms, self.pair_alarms
        _alarm(
            said.hashes, words, words.view(np.float64), pairs, pairs.view(np.float64), each, is_new
        )
        if is_new.any():
            each[is_new] += _of_parts(said.only(is_new), self.parts, self.firsts)[:, 0]
        return each

    def of_edges(self, said: Said) -> float:
        """What the first and the last word add to the alarm of a whole text."""
        return sum(float(self.firsts[row, 0]) for row in self._edges(said))

    def of_all(self, said: Said) -> NDArray[np.float64]:
        """What these words add up to, for danger at all and for each category."""
        found = np.zeros((len(said), self.table.shape[1]))
        _add_up(
            said.letters, said.starts, said.ends, said.hashes, self.known, self.pairs,
            self.parts, self.words, self.table, found,
        )  # fmt: skip
        total = found.sum(axis=0)
        for row in self._edges(said):
            total += self.table[row]
        return np.asarray(total)

    def by_source(self, said: Said) -> tuple[list[float], list[float]]:
        """For each word what itself and the pair that it ends add to the alarm, without parts."""
        ids, pairs = np.empty((2, len(said)), np.int64)
        nothing = len(self.table) - 1
        _look_up(said.hashes, self.known, self.pairs, len(self.ids), nothing, ids, pairs)
        own = self.firsts[self.own[ids], 0].tolist()
        return own, self.firsts[pairs, 0].tolist()

    def _edges(self, said: Sequence[str]) -> list[int]:
        return [self.features.get(edge, len(self.table) - 1) for edge in of_edges(said)]


def _pairs(features: Mapping[str, int]) -> tuple[Keys, Rows]:
    """The key and the row of each pair of words."""
    found = {name: row for name, row in features.items() if "_" in name and name[0] != "^"}
    hashes = hashes_of(word for name in found for word in name.split("_")).reshape(-1, 2)
    return _pair(hashes[:, 0], hashes[:, 1]), np.array([*found.values()], np.int64)


def _parts(features: Mapping[str, int]) -> Hashed:
    """The row of each part of words."""
    parts = {feature: row for feature, row in features.items() if is_part(feature)}
    return lay(hashes_of(parts), np.array([*parts.values()], np.int64))


def _of_parts(said: Said, parts: Hashed, table: Table) -> Table:
    """What the parts of each word say, which together weigh as much as the word."""
    found = np.zeros((len(said), table.shape[1]))
    _add_all_parts(said.letters, said.starts, said.ends, parts, table, found)
    return found


@compiled
def _pair(before: Key, word: Key) -> Key:
    """The key of two words by their hashes."""
    return (before * PRIME ^ word) | ONE


@compiled
def _alarm(
    hashes: Keys, words: Hashed, word_alarms: Weighed, pairs: Hashed, pair_alarms: Weighed,
    each: NDArray[np.float64], is_new: NDArray[np.bool_],
) -> None:  # fmt: skip
    """What each word adds with the pair that it ends, and which words are not known."""
    before = NO_LETTERS
    for at in range(len(hashes)):
        word = place_of(hashes[at], words)
        pair = place_of(_pair(before, hashes[at]), pairs)
        is_new[at] = words[word, 0] == EMPTY
        each[at] = word_alarms[word, 1] + pair_alarms[pair, 1]
        before = hashes[at]


@compiled
def _look_up(
    hashes: Keys, known: Hashed, pairs: Hashed, unknown: int, nothing: int, ids: Rows, rows: Rows
) -> None:  # fmt: skip
    """Find the id of each word, and the row of the pair that it ends."""
    before = NO_LETTERS
    for at in range(len(hashes)):
        word = row_of(hashes[at], known)
        row = row_of(_pair(before, hashes[at]), pairs)
        ids[at] = unknown if word == NOWHERE else word
        rows[at] = nothing if row == NOWHERE else row
        before = hashes[at]


@compiled
def _add_up(
    letters: Codes, starts: Ends, ends: Ends, hashes: Keys, known: Hashed, pairs: Hashed,
    parts: Hashed, words: Table, table: Table, found: Table,
) -> None:  # fmt: skip
    """Add up for each word what it says, with the pair that it ends."""
    count = len(starts)
    ids, rows = np.empty(count, np.int64), np.empty(count, np.int64)
    unknown, nothing = len(words) - 1, len(table) - 1
    _look_up(hashes, known, pairs, unknown, nothing, ids, rows)
    for at in range(count):
        if ids[at] == unknown:
            _add_parts(letters, starts[at], ends[at], parts, table, found[at])
        for column in range(found.shape[1]):
            found[at, column] += words[ids[at], column] + table[rows[at], column]


@compiled
def _add_all_parts(
    letters: Codes, starts: Ends, ends: Ends, parts: Hashed, table: Table, found: Table,
) -> None:  # fmt: skip
    for at in range(len(starts)):
        _add_parts(letters, starts[at], ends[at], parts, table, found[at])


@compiled
def _add_parts(
    letters: Codes, start: int, end: int, parts: Hashed, table: Table, found: NDArray[np.float64],
) -> None:  # fmt: skip
    """Add up the parts of a word, which are those of `danger_features.parts_of`."""
    first, after, count = start - 1, end, 0  # where the spaces beside it would stand
    for begin in range(first, after + 1):
        key = BASIS
        for at in range(begin, min(begin + LONGEST_PART, after + 1)):
            key = hash_on(key, SPACE if at in (first, after) else letters[at])
            if at - begin + 1 < SHORTEST_PART:
                continue
            count += 1
            row = row_of(key | ONE, parts)
            if row != NOWHERE:
                for column in range(len(found)):
                    found[column] += table[row, column]
    for column in range(len(found)):
        found[column] /= np.sqrt(count)
