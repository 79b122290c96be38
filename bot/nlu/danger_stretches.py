"""Stretches: the parts of a long text, because danger stands in a sentence. Pure.

Sums of what each word adds need no second look at the words, so a stretch costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from bot.compiled import compiled
from bot.nlu.said import Said

Sums = NDArray[np.float64]  # of what the words before each place add

# Of a longer text the phrases look at its most dangerous stretches, which saves most of their time.
LOOKED_AT = 100  # words that they look at whole
PICKED = 3  # stretches
BESIDE = 8  # words on either side of a stretch: a phrase may begin or end there
APART = Said.of([""] * 5)  # no phrase reaches across so many words


@dataclass(frozen=True, slots=True)
class Judged:
    """How dangerous a text is, its most dangerous stretch, and the words that look dangerous."""

    score: float  # log-odds
    worst: Said
    suspicious: Said


@dataclass(frozen=True, slots=True)
class Stretches:
    """Every so many words a stretch; `more` is asked of a short one, which says little."""

    size: int
    step: int
    more: float

    def worst(self, sums: Sums, most: int = 1) -> list[tuple[float, int]]:
        """The scores, without a bias, and the ends of the worst ones that do not overlap."""
        ends = np.empty(most, np.int64)
        found = ends[: _worst(sums, self.size, self.step, ends)].tolist()
        root = sqrt(self.size)
        return [(float(sums[end] - sums[end - self.size]) / root - self.more, end) for end in found]


# A stretch of an ordinary message says less than the whole, so the log-odds must be higher there.
ALL = (Stretches(24, 6, 1.0), Stretches(10, 3, 3.0))
# Words below which a text is judged whole: of "in the series that I watch a man hits his wife" a
# stretch would lose the beginning. It halves the false alarms on look-alikes.
LONG = 30


def worst_of(said: Said, sums: Sums) -> Iterator[tuple[float, Said]]:
    """The most dangerous stretch of each size, with its score."""
    for stretches in ALL if len(said) >= LONG else ():
        for score, end in stretches.worst(sums):
            yield score, said[end - stretches.size : end]


def suspicious(said: Said, sums: Sums) -> Said:
    """Of a long text the most dangerous stretches with the words beside them, kept apart."""
    if len(said) <= LOOKED_AT:
        return said
    parts: list[Said] = []
    for end in sorted(end for _, end in ALL[0].worst(sums, PICKED)):
        parts.append(said[max(0, end - ALL[0].size - BESIDE) : end + BESIDE])
        parts += [APART] if end + BESIDE < len(said) else []
    return said.made_of(parts)


@compiled
def _worst(sums: Sums, size: int, step: int, found: NDArray[np.int64]) -> int:
    """Write down the ends of the worst stretches, and tell how many there are.

    Stretches end with the last word, so many words before it, and so on, and one begins with the
    first word. Of equal ones the last counts.
    """
    count = len(sums) - 1
    if count <= size:
        return 0
    for place in range(len(found)):
        most, worst = -np.inf, 0
        for at in range(count, size - step, -step):
            end = max(at, size)
            score = sums[end] - sums[end - size]
            if score > most and _is_apart(end, size, found[:place]):
                most, worst = score, end
        if not worst:
            return place
        found[place] = worst
    return len(found)


@compiled
def _is_apart(end: int, size: int, found: NDArray[np.int64]) -> bool:
    is_apart = True
    for other in found:
        is_apart &= abs(end - other) >= size
    return is_apart
