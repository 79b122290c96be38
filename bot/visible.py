"""Visible: what people see of a text, one space between words and few marks on a letter. Pure."""

from __future__ import annotations

import unicodedata

import numpy as np
from numpy.typing import NDArray

from bot.codes import SPACE, Codes
from bot.compiled import compiled

KEPT = {"\n", "\t"}
MARKS = 4  # no writing has more on one letter; to sort many would take quadratic time
HIDDEN_KINDS = {"Cc", "Cf", "Cs", "Co", "Cn"}  # control, format, surrogate, private, none at all
ABOVE = 0x32000  # above the scripts nothing is seen but marks that choose a form
FORMS = slice(0xE0100, 0xE01F0)
PLAIN, BLANK, MARK, HIDDEN = range(4)


def _kinds() -> NDArray[np.uint8]:
    """What each character is, by its code."""
    kinds = np.full(0x110000, HIDDEN, np.uint8)
    kinds[:ABOVE] = [_kind(chr(code)) for code in range(ABOVE)]
    kinds[FORMS] = PLAIN
    return kinds


def _kind(char: str) -> int:
    if unicodedata.combining(char):
        return MARK
    if char not in KEPT and unicodedata.category(char) in HIDDEN_KINDS:
        return HIDDEN
    return BLANK if char.isspace() else PLAIN


_KINDS = _kinds()


def visible(text: str, enough: int) -> str:
    """The words without control and format characters (bidirectional marks, tags), and the like.

    Reads so many characters at a time, until as many are seen.
    """
    codes = np.array([text]).view(np.uint32)  # unlike an encoder, as quick for surrogates
    length = _leave_visible(codes, _KINDS, enough)
    return str(codes[:length].view(f"U{length}").item()) if length else ""


@compiled
def _leave_visible(codes: Codes, kinds: NDArray[np.uint8], enough: int) -> int:
    """Write what is seen over the codes, never ahead of what is read; tell how many that are."""
    written = seen = marks = 0
    is_apart = True
    for start in range(0, len(codes), enough):
        for place in range(start, min(start + enough, len(codes))):
            code = codes[place]
            kind = kinds[code]
            if kind <= BLANK:  # one branch for both: which of them comes next, nobody can guess
                is_blank = kind == BLANK
                codes[written] = SPACE if is_blank else code
                stays = not (is_blank & is_apart)
                written += stays
                seen += stays
                is_apart = is_blank
                marks = 0
            elif kind == MARK:
                codes[written] = code
                marks += 1
                written += marks <= MARKS
                seen += 1
                is_apart = False
        if seen - is_apart >= enough:
            break
    return max(written - is_apart, 0)
