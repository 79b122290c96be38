"""Rest names: writes a mark for each name and street in the rest of a message, compiled."""

from __future__ import annotations

import numpy as np

from bot.codes import Codes
from bot.compiled import compiled
from bot.hashed import BASIS, NOWHERE, ONE, Hashed, hash_on, row_of
from bot.personal.letters import ALNUM, WORD, Kinds

MARK = tuple(map(ord, "[naam]"))
GROWTH = 4  # times as long a text may become: one letter and what parts it make a mark and that
BLANK = ord(" ")
FIRST_CAPITAL, LAST_CAPITAL, FIRST_SMALL, LAST_SMALL = map(ord, "AZaz")


@compiled
def _is_street(word: Codes, size: int, endings: Codes) -> bool:
    """Whether a word ends like a street; the endings stand backwards in the table."""
    for row in range(len(endings)):
        place = 0
        while place < size and endings[row, place] == word[size - 1 - place]:
            place += 1
        if endings[row, place] == 0:
            return True
    return False


@compiled
def _name_end(codes: Codes, kinds: Kinds, start: int) -> int:
    """Where a name inside a sentence ends that begins here with a capital; otherwise the start."""
    highest = len(kinds) - 1
    if not FIRST_CAPITAL <= codes[start] <= LAST_CAPITAL or start < 2 or codes[start - 1] != BLANK:
        return start
    if not kinds[min(codes[start - 2], highest)] & ALNUM:
        return start
    end, small = start + 1, False
    while end < len(codes) and kinds[min(codes[end], highest)] & WORD:
        if FIRST_SMALL <= codes[end] <= LAST_SMALL:
            small = True
        end += 1
    return end if small else start


@compiled
def without_names(
    codes: Codes, kinds: Kinds, smalls: Codes, names: Hashed, endings: Codes, out: Codes
) -> int:
    """Write the text with marks and tell how long it is; `out` is GROWTH times as long, and 6."""
    size, highest = len(codes), len(kinds) - 1
    word = np.empty(size, np.uint32)
    at, written = 0, 0
    while at < size:
        if not kinds[min(codes[at], highest)] & ALNUM:
            out[written] = codes[at]
            written += 1
            at += 1
            continue
        start, key = at, BASIS
        at = _name_end(codes, kinds, start)
        marked = at > start
        if not marked:
            while at < size and kinds[min(codes[at], highest)] & ALNUM:
                small = smalls[min(codes[at], highest)]
                word[at - start] = small
                out[written + at - start] = codes[at]
                key = hash_on(key, small)
                at += 1
            is_name = row_of(key | ONE, names) != NOWHERE
            marked = is_name or _is_street(word, at - start, endings)
        if marked:
            for place in range(len(MARK)):
                out[written + place] = MARK[place]
            written += len(MARK)
        else:
            written += at - start
    return written
