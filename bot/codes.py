"""Codes: a text as an array of its characters, because arrays look at all of them at once. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.uint32]
ZERO, NINE = map(ord, "09")
SPACE = np.uint32(ord(" "))
HIGHEST = 0x32400  # above it stand no letters
SEVERAL = np.uint32(0xFFFFFFFF)  # no code of a character


def codes_of(text: str) -> Codes:
    """The code of each character."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def text_of(codes: Codes) -> str:
    """The text of these characters."""
    return codes.tobytes().decode("utf-32-le", "surrogatepass")


def without_doubles(text: str) -> str:
    """One letter for a row of the same one; digits stay."""
    codes = codes_of(text)
    stays = np.ones(len(codes), np.bool_)
    stays[1:] = codes[1:] != codes[:-1]
    return text_of(codes[stays | ((codes >= ZERO) & (codes <= NINE))])


def words_apart(text: str) -> str:
    """The text with a space for whatever is no letter and no digit."""
    codes = codes_of(text)
    return text_of(np.where(_letters()[np.minimum(codes, HIGHEST)], codes, SPACE))


@cache
def _letters() -> NDArray[np.bool_]:
    """Whether each character is a letter or a digit, by its code."""
    return np.array([chr(code).isalnum() for code in range(HIGHEST + 1)])


@dataclass(frozen=True, eq=False)
class Replacements:
    """What stands in place of each character; of the last code also for all higher ones."""

    single: Codes  # the one letter for each code; 0 when there is none, and SEVERAL
    letters: Codes  # shape (codes, most letters), filled up with 0

    @classmethod
    def of(cls, texts: Iterable[str], most: int) -> Replacements:
        """What stands in place of the codes from 0 to the last, with so many letters at most."""
        letters = np.array(list(texts), f"U{most}").view(np.uint32).reshape(-1, most)
        return cls(np.where(letters[:, 1] > 0, SEVERAL, letters[:, 0]), letters)

    def replaced(self, text: str) -> str:
        """The text with each of its characters replaced."""
        codes = np.minimum(codes_of(text), len(self.letters) - 1)
        found = self.single[codes]
        if (found == SEVERAL).any():
            found = self.letters[codes].ravel()
        return text_of(found[found > 0])
