"""Places: where the words of each class stand in a text, as the bits of numbers. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, repeat

import numpy as np
from numpy.typing import NDArray

from bot.compiled import compiled
from bot.nlu.danger_words import END, WordClasses

# Shape (word classes + 1, numbers of 64 bits); the last row is where a phrase may begin.
Places = NDArray[np.uint64]
BITS = 64
BEYOND = 50  # places after the last word: further than any phrase reaches with its gaps
ONE = np.uint64(1)
_NONE_NEW = np.zeros((0, 2), np.int64)


@dataclass(slots=True)
class Vocabulary:
    """Words with their classes; those of words that it has learned stand ready in arrays."""

    classes: WordClasses
    _rows: dict[str, int] = field(default_factory=dict)
    _ends: NDArray[np.int64] = field(default_factory=lambda: np.zeros(1, np.int64))
    _numbers: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    def learn(self, words: Iterable[str]) -> None:
        """Look up the classes of these words once and for all; call it after the last phrase."""
        new = [word for word in dict.fromkeys((*words, END)) if word not in self._rows]
        found = [sorted(self.classes.of(word)) for word in new]
        ends = [*accumulate(map(len, found), initial=len(self._numbers))]
        self._rows.update(zip(new, range(len(self._rows), len(self._rows) + len(new)), strict=True))
        self._ends = np.append(self._ends, np.array(ends[1:], np.int64))
        numbers = np.fromiter(chain.from_iterable(found), np.int64)
        self._numbers = np.append(self._numbers, numbers)

    def places(self, words: Sequence[str]) -> Places:
        """For each class the places where its words stand; the end stands after the last word."""
        said = [*words, END]
        rows = np.fromiter(map(self._rows.get, said, repeat(-1)), np.int64, len(said))
        width = (len(said) + BEYOND) // BITS + 1
        places = np.zeros((len(self.classes) + 1, width), np.uint64)
        _stand(rows, self._ends, self._numbers, self._new(said), places)
        return places

    def _new(self, said: list[str]) -> NDArray[np.int64]:
        """The places and the classes of the words that it has not learned."""
        new = {word: self.classes.of(word) for word in {*said}.difference(self._rows)}
        numbers = {word: found for word, found in new.items() if found}
        if not numbers:
            return _NONE_NEW
        found = [
            (place, number)
            for place, word in enumerate(said)
            if word in numbers
            for number in numbers[word]
        ]
        return np.array(found, np.int64).reshape(-1, 2)


@compiled
def _stand(
    rows: NDArray[np.int64],
    ends: NDArray[np.int64],
    numbers: NDArray[np.int64],
    new: NDArray[np.int64],
    places: Places,
) -> None:
    for place in range(len(rows)):
        column, bit = place // BITS, ONE << np.uint64(place % BITS)
        if place < len(rows) - 1:
            places[-1, column] |= bit
        if rows[place] >= 0:
            for at in range(ends[rows[place]], ends[rows[place] + 1]):
                places[numbers[at], column] |= bit
    for at in range(len(new)):
        place = new[at, 0]
        places[new[at, 1], place // BITS] |= ONE << np.uint64(place % BITS)
