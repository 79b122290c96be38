"""Rest: bares what stands beyond the part of a message that is kept; coarse and quick.

Nothing searches or shows this part, only the danger nets read it: too much taken costs nothing.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate

from bot.codes import words_apart
from bot.personal.page import lowered
from bot.personal.words import words

# A capital inside a sentence; it stands first in the pattern because capitals are rare.
NAME = re.compile(r"[A-Z](?<=[^\W_.!?:] .)\w*[a-z]\w*")
SIGN = re.compile(r"[\d@]")
STREETS = ("straat", "laan", "plein", "gracht", "singel", "kade")
POINTS = ".,!?:;()"
FEW = 100  # numbers that are quicker looked at one by one
NUMBER_MARK, NAME_MARK = "[nummer]", "[naam]"


def bare(text: str) -> str:
    """The text without anything that may be personal, marks in its place."""
    return _without_words(NAME.sub(NAME_MARK, _without_numbers(text)))


def _without_numbers(text: str) -> str:
    """Without whatever holds a digit or an @, but for what stays."""
    parts: list[str] = []
    at = 0
    while sign := SIGN.search(text, at):
        if len(parts) > 2 * FEW:
            return "".join(parts) + _without_many(text[at:])
        start = text.rfind(" ", 0, sign.start()) + 1
        if kept := _stays().match(text, start):
            parts += [text[at : kept.end()], ""]
            at = kept.end()
        else:
            parts += [text[at:start], NUMBER_MARK]
            at = text.find(" ", sign.start())
            at = len(text) if at < 0 else at
    return "".join([*parts, text[at:]])


def _without_many(text: str) -> str:
    """The same word by word; only help numbers that are one word stay."""
    said = text.split(" ")
    signed = {word for word in {*said} if SIGN.search(word)}
    stays = {word for word in signed if word.strip(POINTS).replace("-", "") in words().help_numbers}
    marks = dict.fromkeys(signed - stays, NUMBER_MARK)
    return " ".join([marks.get(word, word) for word in said])


@cache
def _stays() -> re.Pattern[str]:
    """Help numbers, and "ik ben 11"."""
    numbers = "|".join(r"[ \-]?".join(number) for number in words().help_numbers)
    age = r"(?:(?<=ben )|(?<=am ))\d{1,2}"
    return re.compile(rf"(?:{numbers}|{age})(?!\w)\W*(?!\S)")


def _without_words(text: str) -> str:
    """The text without well-known first names and without streets."""
    said = words_apart(lowered(text)).split(" ")
    different = {*said}
    found = different & _first_names()
    found |= {word for word in different if word.endswith(STREETS)}
    if not found:
        return text
    parts: list[str] = []
    at = 0
    ends = accumulate(1 + size for size in map(len, said))
    for word, end in zip(said, ends, strict=True):
        if word in found:
            parts += [text[at : end - 1 - len(word)], NAME_MARK]
            at = end - 1
    return "".join([*parts, text[at:]])


@cache
def _first_names() -> frozenset[str]:
    """First names that are no other word."""
    lists = words().lists
    return lists["first"] - lists["ambiguous"] - lists["common"] - lists["being"]
