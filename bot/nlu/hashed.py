"""Hashed: rows by the hash of what they are of, so that compiled loops find them. Pure.

Open addressing with linear probing (Knuth, The Art of Computer Programming, volume 3, 6.4); words
are hashed by FNV-1a of 64 bits (RFC 9923), of which no two of a million meet in practice.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.codes import Codes
from bot.compiled import compiled

Keys = NDArray[np.uint64]  # none of them 0
Rows = NDArray[np.int64]
BASIS, PRIME = np.uint64(0xCBF29CE484222325), np.uint64(0x100000001B3)
GOLDEN = np.uint64(0x9E3779B97F4A7C15)  # 2⁶⁴ divided by the golden ratio
EMPTY, ONE, BITS = np.uint64(0), np.uint64(1), 64
NOWHERE = -1


@dataclass(frozen=True, eq=False)
class Hashed:
    """A table of twice as many places as it has keys."""

    keys: Keys
    rows: Rows
    shift: np.uint64  # bits of a hash that do not tell a place

    @classmethod
    def of(cls, keys: Keys, rows: Rows) -> Hashed:
        """Lay each row at its key."""
        bits = max(1, (2 * len(keys)).bit_length())
        table = cls(
            np.zeros(1 << bits, np.uint64),
            np.full(1 << bits, NOWHERE, np.int64),
            np.uint64(BITS - bits),
        )
        _lay(keys, rows, table.keys, table.rows, table.shift)
        return table


@compiled
def hash_of(letters: Codes, start: int, end: int) -> np.uint64:
    """The hash of a stretch of letters."""
    found = BASIS
    for at in range(start, end):
        found = hash_on(found, letters[at])
    return found | ONE


@compiled
def hash_on(found: np.uint64, letter: np.uint32) -> np.uint64:
    """The hash with one letter more; make it odd before it is looked up, as `hash_of` does."""
    return (found ^ np.uint64(letter)) * PRIME


@compiled
def row_of(key: np.uint64, keys: Keys, rows: Rows, shift: np.uint64) -> int:
    """The row that was laid at a key, or -1."""
    return int(rows[_place(key, keys, shift)])


@compiled
def _place(key: np.uint64, keys: Keys, shift: np.uint64) -> int:
    """Where a key stands, or the empty place where it would."""
    place = np.int64((key * GOLDEN) >> shift)
    while keys[place] != EMPTY and keys[place] != key:
        place = place + 1 if place + 1 < len(keys) else np.int64(0)
    return int(place)


@compiled
def _lay(keys: Keys, rows: Rows, laid: Keys, laid_rows: Rows, shift: np.uint64) -> None:
    for at in range(len(keys)):
        place = _place(keys[at], laid, shift)
        laid[place] = keys[at]
        laid_rows[place] = rows[at]
