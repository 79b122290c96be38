"""Visible: a text without the characters that nobody sees, and with few marks on a letter. Pure."""

from __future__ import annotations

import unicodedata

import numpy as np
from numpy.typing import NDArray

from bot.codes import codes_of, text_of

KEPT = {"\n", "\t"}
MARKS = 4  # no writing has more on one letter
HIDDEN_KINDS = {"Cc", "Cf", "Cs", "Co", "Cn"}  # control, format, surrogate, private, none at all
ABOVE = 0x32000  # above the scripts nothing is seen but marks that choose a form
FORMS = slice(0xE0100, 0xE01F0)
PLAIN, HIDDEN, MARK = range(3)


def _kinds() -> NDArray[np.uint8]:
    """What each character is, by its code."""
    kinds = np.full(0x110000, HIDDEN, np.uint8)
    kinds[:ABOVE] = [_kind(chr(code)) for code in range(ABOVE)]
    kinds[FORMS] = PLAIN
    return kinds


def _kind(char: str) -> int:
    if unicodedata.combining(char):
        return MARK
    return HIDDEN if char not in KEPT and unicodedata.category(char) in HIDDEN_KINDS else PLAIN


_KINDS = _kinds()


def visible(text: str) -> str:
    """The text without control and format characters (bidirectional marks, tags), and the like."""
    if text.isprintable():
        return text
    codes = codes_of(text)
    return text_of(codes[_KINDS[codes] != HIDDEN])


def with_few_marks(text: str) -> str:
    """The text without long runs of marks: sorting those would take quadratic time."""
    codes = codes_of(text)
    is_mark = _KINDS[codes] == MARK
    if not is_mark.any():
        return text
    places = np.arange(len(codes))
    in_a_row = places - np.maximum.accumulate(np.where(is_mark, -1, places))
    return text_of(codes[in_a_row <= MARKS])
