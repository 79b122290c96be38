"""Rows: where each of many numbers stands in a table, for many numbers at once. Pure.

A hash table in arrays: a dictionary takes as long for one number as this for ten.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.codes import codes_of

Numbers = NDArray[np.uint64]
Places = NDArray[np.int64]
NONE = np.uint64(0)  # stands where no number does
SPREAD = np.uint64(0x9E3779B97F4A7C15)  # 2 ** 64 by the golden ratio: Knuth, volume 3, 6.4
FACTOR = np.uint64(0x100000001B3)
ROOM = 4  # places for each number


@dataclass(frozen=True, eq=False)
class Rows:
    """The row of each number; a number that is taken stands at the next free place."""

    numbers: Numbers  # by place
    rows: Places
    shift: np.uint64
    nothing: int  # the row of any other number

    @classmethod
    def of(cls, numbers: Numbers, rows: Places, nothing: int) -> Rows:
        """Give each number, all of them different and none 0, its place."""
        bits = max(int(len(numbers) * ROOM).bit_length(), 4)
        found = cls(
            np.zeros(1 << bits, np.uint64),
            np.full(1 << bits, nothing, np.int64),
            np.uint64(64 - bits),
            nothing,
        )
        places, left = found._first(numbers), np.arange(len(numbers))
        while left.size:
            free = left[found.numbers[places[left]] == NONE]
            found.numbers[places[free]] = numbers[free]
            left = left[found.numbers[places[left]] != numbers[left]]
            places[left] = found._next(places[left])
        found.rows[places] = rows
        return found

    def find(self, numbers: Numbers) -> Places:
        """The row of each number."""
        places = self._first(numbers)
        found, there = self.rows[places], self.numbers[places]
        left = np.flatnonzero((there != numbers) & (there != NONE))
        found[there != numbers] = self.nothing
        while left.size:
            places[left] = self._next(places[left])
            there = self.numbers[places[left]]
            is_it = there == numbers[left]
            found[left[is_it]] = self.rows[places[left[is_it]]]
            left = left[~is_it & (there != NONE)]
        return found

    def _first(self, numbers: Numbers) -> Places:
        return ((numbers * SPREAD) >> self.shift).astype(np.int64)

    def _next(self, places: Places) -> Places:
        following: Places = (places + 1) & (len(self.numbers) - 1)
        return following


def numbers_of(text: str, size: int) -> Numbers:
    """A number for each run of so many letters; the same for the same letters."""
    codes = codes_of(text).astype(np.uint64) + np.uint64(1)
    ends = len(codes) - size + 1
    numbers = np.zeros(max(ends, 0), np.uint64)
    for start in range(size if ends > 0 else 0):
        numbers = numbers * FACTOR + codes[start : start + ends]
    return numbers
