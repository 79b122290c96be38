"""Places: where the words of each class stand in a text, as the bits of numbers. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

from bot.compiled import compiled
from bot.hashed import NOWHERE, Hashed, Keys, Rows, hashes_of, lay, row_of
from bot.nlu.danger_words import END, WordClasses
from bot.nlu.said import Said

# Shape (word classes + 1, numbers of 64 bits); the last row is where a phrase may begin.
Places = NDArray[np.uint64]
BITS = 64
BEYOND = 50  # places after the last word: further than any phrase reaches with its gaps
ONE = np.uint64(1)
_NONE = np.zeros(0, np.int64)


@dataclass(slots=True)
class Vocabulary:
    """Words with their classes; those of words that it has learned stand ready in arrays."""

    classes: WordClasses
    _learned: dict[str, int] = field(default_factory=dict)
    _rows: Hashed = field(default_factory=lambda: lay(np.zeros(0, np.uint64), _NONE))
    _ends: Rows = field(default_factory=lambda: np.zeros(1, np.int64))
    _numbers: Rows = field(default_factory=lambda: _NONE)

    def learn(self, words: Iterable[str]) -> None:
        """Look up the classes of these words once and for all; call it after the last phrase."""
        new = [word for word in dict.fromkeys(words) if word not in self._learned]
        found = [sorted(self.classes.of(word)) for word in new]
        ends = [*accumulate(map(len, found), initial=len(self._numbers))]
        self._learned |= {word: row for row, word in enumerate(new, len(self._learned))}
        self._rows = lay(hashes_of(self._learned), np.arange(len(self._learned)))
        self._ends = np.append(self._ends, np.array(ends[1:], np.int64))
        numbers = np.fromiter(chain.from_iterable(found), np.int64)
        self._numbers = np.append(self._numbers, numbers)

    def places(self, said: Said) -> Places:
        """For each class the places where its words stand; the end stands after the last word."""
        width = (len(said) + 1 + BEYOND) // BITS + 1
        places = np.zeros((len(self.classes) + 1, width), np.uint64)
        is_new = np.zeros(len(said), np.bool_)
        _stand(said.hashes, self._rows, self._ends, self._numbers, places, is_new)
        new = [*zip(np.flatnonzero(is_new).tolist(), said.only(is_new), strict=True)]
        classes = {word: self.classes.of(word) for word in {END, *(word for _, word in new)}}
        for place, word in (*new, (len(said), END)):
            for number in classes[word]:
                places[number, place // BITS] |= ONE << np.uint64(place % BITS)
        return places


@compiled
def _stand(
    hashes: Keys, rows: Hashed, last: Rows, numbers: Rows, places: Places, is_new: NDArray[np.bool_]
) -> None:
    """Set the bits of all words that were learned, and tell which were not."""
    for place in range(len(hashes)):
        column, bit = place // BITS, ONE << np.uint64(place % BITS)
        places[-1, column] |= bit
        row = row_of(hashes[place], rows)
        is_new[place] = row == NOWHERE
        if row != NOWHERE:
            for at in range(last[row], last[row + 1]):
                places[numbers[at], column] |= bit
