"""Hashed: rows by the hash of what they are of, so that compiled loops find them. Pure.

Open addressing with linear probing (Knuth, The Art of Computer Programming, volume 3, 6.4); words
are hashed by FNV-1a of 64 bits (RFC 9923), of which no two of a million meet in practice.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from bot.codes import Codes, codes_of
from bot.compiled import compiled

Keys = NDArray[np.uint64]  # none of them 0
Rows = NDArray[np.int64]
Hashed = NDArray[np.uint64]  # shape (places, 2): a key, or 0, and its row beside it
Weighed = NDArray[np.float64]  # the same, with a weight in the place of the row, else 0.0
BASIS, PRIME = np.uint64(0xCBF29CE484222325), np.uint64(0x100000001B3)
GOLDEN = np.uint64(0x9E3779B97F4A7C15)  # 2⁶⁴ divided by the golden ratio
EMPTY, ONE, HALF = np.uint64(0), np.uint64(1), np.uint64(32)
NO_LETTERS = BASIS | ONE  # the hash of an empty word
NOWHERE = -1


def hashes_of(words: Iterable[str]) -> Keys:
    """The hash of each word."""
    known = list(words)
    sizes = np.fromiter(map(len, known), np.int64, len(known))
    ends = np.cumsum(sizes)
    return hash_each(codes_of("".join(known)), ends - sizes, ends)


def hash_each(letters: Codes, starts: Rows, ends: Rows) -> Keys:
    """The hash of each stretch of letters."""
    found = np.empty(len(starts), np.uint64)
    _hash(letters, starts, ends, found)
    return found


def lay(keys: Keys, rows: Rows) -> Hashed:
    """A table of more than twice as many places, with each row at its key."""
    table = np.zeros((2 * len(keys) + 2, 2), np.uint64)
    _lay(keys, rows, table)
    return table


def weigh(keys: Keys, weights: NDArray[np.float64]) -> Hashed:
    """A table with each weight at its key, bit by bit: `table.view(np.float64)` tells it."""
    return lay(keys, weights.view(np.int64))


@compiled
def hash_of(letters: Codes, start: int, end: int) -> np.uint64:
    """The hash of a stretch of letters."""
    found = BASIS
    for at in range(start, end):
        found = hash_on(found, letters[at])
    return found | ONE


@compiled
def _hash(letters: Codes, starts: Rows, ends: Rows, found: Keys) -> None:
    for at in range(len(starts)):
        found[at] = hash_of(letters, starts[at], ends[at])


@compiled
def hash_on(found: np.uint64, letter: np.uint32) -> np.uint64:
    """The hash with one letter more; make it odd before it is looked up, as `hash_of` does."""
    return (found ^ np.uint64(letter)) * PRIME


@compiled
def row_of(key: np.uint64, table: Hashed) -> int:
    """The row that was laid at a key, or -1."""
    place = place_of(key, table)
    return NOWHERE if table[place, 0] == EMPTY else int(np.int64(table[place, 1]))


@compiled
def place_of(key: np.uint64, table: Hashed) -> int:
    """Where a key stands, or the empty place where it would."""
    places = len(table)
    place = np.int64(((key * GOLDEN) >> HALF) * np.uint64(places) >> HALF)
    while table[place, 0] != EMPTY and table[place, 0] != key:
        place = place + 1 if place + 1 < places else np.int64(0)
    return int(place)


@compiled
def _lay(keys: Keys, rows: Rows, table: Hashed) -> None:
    for at in range(len(keys)):
        place = place_of(keys[at], table)
        table[place, 0], table[place, 1] = keys[at], np.uint64(rows[at])
