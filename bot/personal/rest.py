"""Rest: bares what stands beyond the part of a message that is kept; coarse and quick.

Nothing searches or shows this part, only the danger nets read it: too much taken costs nothing.
"""

from __future__ import annotations

import re
from functools import cache

from bot.personal.words import words

NAME = re.compile(r"(?<=[^\W_.!?:] )[A-Z]\w*[a-z]\w*")  # a capital inside a sentence
STREETS = ("straat", "laan", "plein", "gracht", "singel", "kade")
POINTS = str.maketrans(dict.fromkeys(".,!?:;()", " "))
NUMBER_MARK, NAME_MARK = "[nummer]", "[naam]"


def bare(text: str) -> str:
    """The text without anything that may be personal, marks in its place."""
    return _without_words(NAME.sub(NAME_MARK, _number().sub(_mark, text)))


@cache
def _number() -> re.Pattern[str]:
    """Whatever holds a digit or an @; first what stays: help numbers, and "ik ben 11"."""
    numbers = "|".join(r"[ \-]?".join(number) for number in words().help_numbers)
    age = r"(?:(?<=ben )|(?<=am ))\d{1,2}"
    return re.compile(rf"(?<!\S)(?:(?P<stays>(?:{numbers}|{age})(?!\w)\W*(?!\S))|\S*[\d@]\S*)")


def _mark(match: re.Match[str]) -> str:
    return match[0] if match["stays"] else NUMBER_MARK


def _without_words(text: str) -> str:
    """The text without well-known first names and without streets."""
    lists = words().lists
    said = set(text.lower().translate(POINTS).split())
    found = (said & lists["first"]) - lists["ambiguous"] - lists["common"] - lists["being"]
    found |= {word for word in said if word.endswith(STREETS)}
    if not found:
        return text
    alternatives = "|".join(map(re.escape, sorted(found)))
    return re.sub(rf"\b(?:{alternatives})\b", NAME_MARK, text, flags=re.IGNORECASE)
