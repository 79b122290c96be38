"""Ear: hears the words of a text, of which only so many may be unknown. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from bot.codes import Codes
from bot.compiled import compiled
from bot.nlu.fold import heard
from bot.nlu.hashed import NOWHERE, Hashed, hash_of, lay, row_of
from bot.nlu.said import Ends, Said

MOST_UNKNOWN = 30  # different words of one text that no training line has, counted from the end


@dataclass(frozen=True, eq=False)
class Ear:
    """Hears all words that the training lines have, and few others, which cost more time."""

    known: Hashed

    @classmethod
    def of(cls, words: Iterable[str]) -> Ear:
        """An ear that knows these words."""
        said = Said.of(words)
        return cls(lay(said.hashes(), np.arange(len(said))))

    def words(self, text: str) -> Said:
        """The words of a text as they sound; beyond many unknown ones the earliest are empty."""
        said = heard(text)
        ends = said.ends.copy()
        _empty(said.letters, said.starts, ends, self.known)
        return Said(said.letters, said.starts, ends)


@compiled
def _empty(letters: Codes, starts: Ends, ends: Ends, known: Hashed) -> None:
    """Let unknown words end where they start, but for the latest."""
    latest = np.empty(MOST_UNKNOWN, np.uint64)
    count = 0
    for at in range(len(starts) - 1, -1, -1):
        key = hash_of(letters, starts[at], ends[at])
        if row_of(key, known) != NOWHERE or key in latest[:count]:
            continue
        if count < MOST_UNKNOWN:
            latest[count] = key
            count += 1
        else:
            ends[at] = starts[at]
