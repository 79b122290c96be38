"""Codes: a text as an array of its characters, because arrays look at all of them at once. Pure."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.uint32]
ZERO, NINE = map(ord, "09")
SPACE = np.uint32(ord(" "))
HIGHEST = 0x32400  # above it stand no letters


def codes_of(text: str) -> Codes:
    """The code of each character."""
    # Unlike an encoder as quick for surrogates; an empty text would have one code.
    return np.array([text]).view(np.uint32)[: len(text)]


def text_of(codes: Codes) -> str:
    """The text of these characters."""
    return codes.tobytes().decode("utf-32-le", "surrogatepass")


def words_apart(text: str) -> str:
    """The text with a space for whatever is no letter and no digit."""
    codes = codes_of(text)
    return text_of(np.where(_letters()[np.minimum(codes, HIGHEST)], codes, SPACE))


@cache
def _letters() -> NDArray[np.bool_]:
    """Whether each character is a letter or a digit, by its code."""
    return np.array([chr(code).isalnum() for code in range(HIGHEST + 1)])
