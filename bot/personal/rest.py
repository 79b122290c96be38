"""Rest: bares what stands beyond the part of a message that is kept; coarse and quick.

Nothing searches or shows this part, only the danger nets read it: too much taken costs nothing.
"""

from __future__ import annotations

import re
from functools import cache

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
    while len(parts) < 2 * FEW and (sign := SIGN.search(text, at)):
        start = text.rfind(" ", 0, sign.start()) + 1
        if kept := _stays().match(text, start):
            parts += [text[at : kept.end()], ""]
            at = kept.end()
        else:
            parts += [text[at:start], NUMBER_MARK]
            at = text.find(" ", sign.start())
            at = len(text) if at < 0 else at
    return "".join(parts) + _number().sub(_mark, text[at:])


@cache
def _stays() -> re.Pattern[str]:
    """Help numbers, and "ik ben 11"."""
    numbers = "|".join(r"[ \-]?".join(number) for number in words().help_numbers)
    age = r"(?:(?<=ben )|(?<=am ))\d{1,2}"
    return re.compile(rf"(?:{numbers}|{age})(?!\w)\W*(?!\S)")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:(?P<stays>{_stays().pattern})|\S*[\d@]\S*)")


def _mark(match: re.Match[str]) -> str:
    return match[0] if match["stays"] else NUMBER_MARK


def _without_words(text: str) -> str:
    """The text without well-known first names and without streets."""
    lists = words().lists
    lower = text.lower()
    for point in POINTS:
        lower = lower.replace(point, " ")
    said = set(lower.split())
    found = (said & lists["first"]) - lists["ambiguous"] - lists["common"] - lists["being"]
    found |= {word for word in said if word.endswith(STREETS)}
    if not found:
        return text
    alternatives = "|".join(map(re.escape, sorted(found)))
    return re.sub(rf"\b(?:{alternatives})\b", NAME_MARK, text, flags=re.IGNORECASE)
