"""Rest: bares what stands beyond the part of a message that is kept; coarse and quick.

Nothing searches or shows this part, only the danger nets read it: too much taken costs nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

import numpy as np

from bot.codes import Codes, codes_of, text_of
from bot.hashed import Hashed, hashes_of, lay
from bot.personal import rest_names, rest_numbers
from bot.personal.letters import kinds, small_letters
from bot.personal.words import words

STREETS = ("straat", "laan", "plein", "gracht", "singel", "kade")


def bare(text: str) -> str:
    """The text without anything that may be personal, marks in its place."""
    codes = codes_of(text)
    numberless = np.empty(rest_numbers.GROWTH * len(codes) + 8, np.uint32)
    size = rest_numbers.without_numbers(codes, kinds(), _rows_of_help_numbers(), numberless)
    nameless = np.empty(rest_names.GROWTH * size + 6, np.uint32)
    size = rest_names.without_names(
        numberless[:size], kinds(), small_letters(), *_names(), nameless
    )
    return text_of(nameless[:size])


@cache
def _rows_of_help_numbers() -> Codes:
    return _rows(words().help_numbers)


@cache
def _names() -> tuple[Hashed, Codes]:
    """The names, and the street endings backwards."""
    names = hashes_of(sorted(_first_names()))
    return lay(names, np.arange(len(names))), _rows([street[::-1] for street in STREETS])


def _rows(texts: Collection[str]) -> Codes:
    """Each text as a row of codes that ends with a zero."""
    most = max(map(len, texts)) + 1
    return np.array([codes_of(text.ljust(most, "\0")) for text in texts])


def _first_names() -> frozenset[str]:
    """First names that are no other word."""
    lists = words().lists
    return lists["first"] - lists["ambiguous"] - lists["common"] - lists["being"]
