"""Tokens: where the words of a message stand, and what its capitals and digits tell, compiled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bot.codes import Codes
from bot.compiled import compiled
from bot.personal.letters import ALNUM, DECIMAL, DIGIT, LETTER, UPPER, Kinds

SAMPLE = 500  # characters tell whether somebody shouts
APOSTROPHE, CURLED, DASH = map(ord, "'’-")
LAST_ASCII = 127


@compiled
def tokens(
    codes: Codes, kinds: Kinds, places: NDArray[np.int32]
) -> tuple[int, int, int, bool, bool]:
    """Write the starts and ends of the words, and the starts of those with a digit in them.

    Tells how many there are of each, how many runs of digits, whether somebody shouts, and whether
    there are digits of another script. A word may hold a dash or an apostrophe.
    """
    size, highest = len(codes), len(kinds) - 1
    count, numbered, numbers, capitals, letters = 0, 0, 0, 0, 0
    inside, counted, run, foreign = False, False, False, False
    for at in range(size):
        code = codes[at]
        kind = kinds[min(code, highest)]
        if at < SAMPLE:
            capitals += kind & UPPER != 0
            letters += kind & LETTER != 0
        if kind & ALNUM:
            if not inside:
                places[0, count] = at
                inside, counted = True, False
            if kind & DIGIT and not counted:
                places[2, numbered] = places[0, count]
                numbered += 1
                counted = True
        elif inside:
            joins = code == DASH or code == APOSTROPHE or code == CURLED
            if not (joins and at + 1 < size and kinds[min(codes[at + 1], highest)] & ALNUM):
                places[1, count] = at
                count += 1
                inside = False
        if kind & DECIMAL:
            numbers += not run
            run = True
            foreign = foreign or code > LAST_ASCII
        else:
            run = False
    if inside:
        places[1, count] = size
        count += 1
    # 0.7 of the 13 letters without which nobody shouts
    shouted = letters > 12 and capitals > 0.7 * letters
    return count, numbered, numbers, shouted, foreign
