"""Ear: hears the words of a text, of which only so many may be unknown. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from bot.compiled import compiled
from bot.hashed import NO_LETTERS, NOWHERE, Hashed, Keys, hashes_of, lay, row_of
from bot.nlu.fold import heard
from bot.nlu.said import Ends, Said

MOST_UNKNOWN = 30  # different words of one text that no training line has, counted from the end


@dataclass(frozen=True, eq=False)
class Ear:
    """Hears all words that the training lines have, and few others, which cost more time."""

    known: Hashed

    @classmethod
    def of(cls, words: Iterable[str]) -> Ear:
        """An ear that knows these words."""
        keys = hashes_of(words)
        return cls(lay(keys, np.arange(len(keys))))

    def words(self, text: str) -> Said:
        """The words of a text as they sound; beyond many unknown ones the earliest are empty."""
        said = heard(text)
        ends, hashes = said.ends.copy(), said.hashes.copy()
        _empty(said.starts, ends, hashes, self.known)
        return replace(said, ends=ends, hashes=hashes)


@compiled
def _empty(starts: Ends, ends: Ends, hashes: Keys, known: Hashed) -> None:
    """Let unknown words end where they start, but for the latest."""
    latest = np.empty(MOST_UNKNOWN, np.uint64)
    count = 0
    for at in range(len(starts) - 1, -1, -1):
        if row_of(hashes[at], known) != NOWHERE or hashes[at] in latest[:count]:
            continue
        if count < MOST_UNKNOWN:
            latest[count] = hashes[at]
            count += 1
        else:
            ends[at], hashes[at] = starts[at], NO_LETTERS
