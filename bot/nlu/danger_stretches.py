"""Stretches: the parts of a long text, because danger stands in a sentence. Pure.

Sums of what each word adds need no second look at the words, so a stretch costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from bot.nlu.said import Said

Sums = NDArray[np.float64]  # of what the words before each place add

# Of a longer text the phrases look at its most dangerous stretches, which saves most of their time.
LOOKED_AT = 100  # words that they look at whole
PICKED = 3  # stretches
BESIDE = 8  # words on either side of a stretch: a phrase may begin or end there
APART = np.zeros(5, np.int64)  # places of empty words: no phrase reaches across so many


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

    def ends(self, count: int) -> NDArray[np.int64]:
        """Where the stretches of so many words end: with the last word, and so on to the first."""
        longer = np.arange(count, self.size, -self.step)
        ends = np.full(len(longer) + (len(longer) > 0), self.size)
        ends[: len(longer)] = longer
        return ends

    def scores(self, sums: Sums) -> tuple[Sums, NDArray[np.int64]]:
        """The score of each, without a bias, and where it ends."""
        ends = self.ends(len(sums) - 1)
        return (sums[ends] - sums[ends - self.size]) / sqrt(self.size) - self.more, ends


# A stretch of an ordinary message says less than the whole, so the log-odds must be higher there.
ALL = (Stretches(24, 6, 1.0), Stretches(10, 3, 3.0))
# Words below which a text is judged whole: of "in the series that I watch a man hits his wife" a
# stretch would lose the beginning. It halves the false alarms on look-alikes.
LONG = 30


def worst_of(said: Said, sums: Sums) -> Iterator[tuple[float, Said]]:
    """The most dangerous stretch of each size, with its score."""
    for stretches in ALL if len(said) >= LONG else ():
        scores, ends = stretches.scores(sums)
        if scores.size:
            worst = int(scores.argmax())
            yield float(scores[worst]), said[ends[worst] - stretches.size : ends[worst]]


def suspicious(said: Said, sums: Sums) -> Said:
    """Of a long text the most dangerous stretches with the words beside them, kept apart."""
    if len(said) <= LOOKED_AT:
        return said
    scores, ends = ALL[0].scores(sums)
    starts, lasts = [], []
    for end in sorted(_worst(scores, ends)):
        part = said[max(0, end - ALL[0].size - BESIDE) : end + BESIDE]
        apart = APART if end + BESIDE < len(said) else APART[:0]
        starts += [part.starts, apart]
        lasts += [part.ends, apart]
    return Said(said.letters, np.concatenate(starts), np.concatenate(lasts))


def _worst(scores: Sums, ends: NDArray[np.int64]) -> Iterator[int]:
    """The ends of the most dangerous stretches that do not overlap, so many at most."""
    left = scores.copy()
    for _ in range(PICKED):
        worst = int(left.argmax())
        if left[worst] == -np.inf:
            break
        yield int(ends[worst])
        left[np.abs(ends - ends[worst]) < ALL[0].size] = -np.inf
