"""Rest: bares what stands beyond the part of a message that is kept; coarse and quick.

Nothing searches or shows this part, only the danger nets read it: too much taken costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.personal.page import lowered
from bot.personal.words import words

# A capital inside a sentence; it stands first in the pattern because capitals are rare.
NAME = re.compile(r"[A-Z](?<=[^\W_.!?:] .)\w*[a-z]\w*")
SIGN = re.compile(r"[\d@]")
STREETS = ("straat", "laan", "plein", "gracht", "singel", "kade")
POINTS = ".,!?:;()"
FEW = 100  # numbers or names that are quicker looked at one by one
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
    lower = lowered(text)
    said = _different_words(lower)
    found = said & _first_names()
    if any(street in lower for street in STREETS):
        found |= {word for word in said if word.endswith(STREETS)}
    if not found:
        return text
    written = text.split(" ")
    low_of = dict(zip(written, lower.split(" "), strict=True))
    marks = {word: _marked(word, low, found) for word, low in low_of.items() if _has(low, found)}
    return " ".join([marks.get(word, word) for word in written])


@cache
def _first_names() -> frozenset[str]:
    """First names that are no other word."""
    lists = words().lists
    return lists["first"] - lists["ambiguous"] - lists["common"] - lists["being"]


def _has(low: str, found: set[str]) -> bool:
    """Whether one of these words may stand in what is written together."""
    core = low if low.isalpha() else low.strip(POINTS)
    return core in found or not (core.isalpha() or all(word not in core for word in found))


def _marked(word: str, low: str, found: set[str]) -> str:
    """What is written together with a mark for each of these words."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(span for one in found if one in low for span in _spans(low, one)):
        if start >= at:
            parts += [word[at:start], NAME_MARK]
            at = end
    return "".join([*parts, word[at:]])


def _different_words(text: str) -> set[str]:
    """Each word once, without points; only the few that have some are looked at closely."""
    said = set(text.split())
    pointed = " ".join(word for word in said if not word.isalpha())
    for point in POINTS:
        pointed = pointed.replace(point, " ")
    return said.union(pointed.split())


def _spans(text: str, word: str) -> Iterator[tuple[int, int]]:
    """Where a word stands on its own; no pattern, because those would be remembered."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if _is_edge(text, start) and _is_edge(text, end):
            yield start, end
        start = text.find(word, end)


def _is_edge(text: str, at: int) -> bool:
    """Whether a word begins or ends here."""
    before, after = text[at - 1 : at] if at else "", text[at : at + 1]
    return _is_letter(before) != _is_letter(after)


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_"
