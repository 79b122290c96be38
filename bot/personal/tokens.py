"""Tokens: where the words of a message stand, and what its capitals and digits tell, compiled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from bot.codes import Codes
from bot.compiled import compiled
from bot.personal.letters import ALNUM, DECIMAL, DIGIT, LETTER, UPPER, Kinds

SAMPLE = 500  # characters tell whether somebody shouts
APOSTROPHE, CURLED, DASH = map(ord, "'’-")
LAST_ASCII, BLANK = 127, ord(" ")
Digits = tuple[int, int, int, bool]  # runs of them, the first, the last, any of another script


@compiled
def tokens(
    codes: Codes, kinds: Kinds, smalls: Codes, places: NDArray[np.int32], texts: Codes
) -> tuple[int, int, Digits, bool]:
    """Write where words start, where they end, and where those with a digit start; and three texts.

    The texts are the same with ASCII digits, that in small letters, and only the words of it. Tells
    how many words there are, how many with a digit, where the digits are and whether somebody
    shouts. A word may hold a dash or an apostrophe.
    """
    size, highest = len(codes), len(kinds) - 1
    count, numbered, numbers, capitals, letters = 0, 0, 0, 0, 0
    inside, counted, run, foreign, first, last = False, False, False, False, size, 0
    for at in range(size):
        code = codes[at]
        kind = kinds[min(code, highest)]
        if at < SAMPLE:
            capitals += kind & UPPER != 0
            letters += kind & LETTER != 0
        small = smalls[code] if code < highest else code
        texts[0, at], texts[1, at], texts[2, at] = code, small, BLANK
        if kind & ALNUM:
            texts[2, at] = small
            if not inside:
                places[0, count] = at
                inside, counted = True, False
            if kind & DIGIT and not counted:
                places[2, numbered] = places[0, count]
                numbered += 1
                counted = True
        elif inside:
            joins = code in (DASH, APOSTROPHE, CURLED)
            if joins and at + 1 < size and kinds[min(codes[at + 1], highest)] & ALNUM:
                texts[2, at] = code
            else:
                places[1, count] = at
                count += 1
                inside = False
        if kind & DECIMAL:
            numbers += not run
            run, first, last = True, min(first, at), at
            texts[0, at] = small
            foreign = foreign or code > LAST_ASCII
        else:
            run = False
    if inside:
        places[1, count] = size
        count += 1
    # 0.7 of the 13 letters without which nobody shouts
    shouted = letters > 12 and capitals > 0.7 * letters
    return count, numbered, (numbers, first, last, foreign), shouted
