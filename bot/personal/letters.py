"""Letters: what kind of character each one is and what its small letter is, by its code."""

from __future__ import annotations

import unicodedata
from functools import cache

import numpy as np
from numpy.typing import NDArray

from bot.codes import HIGHEST, Codes

Kinds = NDArray[np.uint8]
ALNUM, WORD, DIGIT, DECIMAL, SIGN, SPACE, UPPER, LETTER = (1 << bit for bit in range(8))


@cache
def kinds() -> Kinds:
    """The kinds of each character up to the highest letter; of the last one also for all above."""
    return np.array([_kind(chr(code)) for code in range(HIGHEST + 1)], np.uint8)


@cache
def small_letters() -> Codes:
    """The small letter or ASCII digit for each character of `kinds`; itself when there is none."""
    return np.array([_small(chr(code)) for code in range(HIGHEST + 1)], np.uint32)


def _small(char: str) -> int:
    if char.isdecimal():
        return ord(str(unicodedata.decimal(char)))
    return ord(char.lower()[0])  # two stand in place of İ: the second is its dot


def _kind(char: str) -> int:
    signs = char.isdecimal() or char == "@"
    return (
        ALNUM * char.isalnum()
        | WORD * (char.isalnum() or char == "_")
        | DIGIT * char.isdigit()
        | DECIMAL * char.isdecimal()
        | SIGN * signs
        | SPACE * char.isspace()
        | UPPER * char.isupper()
        | LETTER * char.isalpha()
    )
