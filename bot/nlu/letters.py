"""Letters: a text with what stands in place of each of its characters, in one loop. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from bot.codes import SPACE, Codes, codes_of
from bot.compiled import compiled

SEVERAL = np.uint32(0xFFFFFFFF)  # no code of a character


@dataclass(frozen=True, eq=False)
class Letters:
    """What stands in place of each character; of the last code also for all higher ones."""

    single: Codes  # the one letter for each code; 0 when there is none, and SEVERAL
    several: Codes  # shape (codes, most letters), filled up with 0

    @classmethod
    def of(cls, texts: Iterable[str], most: int) -> Letters:
        """What stands in place of the codes from 0 to the last, with so many letters at most."""
        several = np.array(list(texts), f"U{most}").view(np.uint32).reshape(-1, most)
        return cls(np.where(several[:, 1] > 0, SEVERAL, several[:, 0]), several)

    def words(self, text: str, longest: int) -> Codes:
        """The last so many letters of a text, with one space between words and none around."""
        codes = codes_of(text)
        room = np.empty(len(codes) * self.several.shape[1], np.uint32)
        start, end = _replaced(codes, self.single, self.several, room, longest)
        return room[start:end]


@compiled
def _replaced(
    codes: Codes, single: Codes, several: Codes, room: Codes, longest: int
) -> tuple[int, int]:
    """Replace, then keep the end, then put one space between words; returns where they stand."""
    count = 0
    for code in codes:
        row = min(code, len(single) - 1)
        if single[row] != SEVERAL:
            room[count] = single[row]
            count += single[row] > 0
            continue
        for letter in several[row]:
            room[count] = letter
            count += letter > 0
    start = end = max(0, count - longest)
    for at in range(start, count):
        if room[at] != SPACE or (end > start and room[end - 1] != SPACE):
            room[end] = room[at]
            end += 1
    return start, end - (end > start and room[end - 1] == SPACE)
