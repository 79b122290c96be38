"""Help numbers: what no finder may touch, however they are spaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.personal.page import SEPARATORS, Finding, Page
from bot.personal.words import words

LONG = 5  # digits: 112 and 113 are too short for any finder and may be a house number


def find(page: Page) -> Iterator[Finding]:
    """Each help number, also as dialled from abroad."""
    if "0" in page.text:
        for match in _pattern().finditer(page.text, *page.reach):
            yield Finding("", match.start(), match.end())


@cache
def _pattern() -> re.Pattern[str]:
    numbers = (number for number in words().help_numbers if len(number) > LONG)
    spaced = (rf"{SEPARATORS}{{0,2}}".join(number[1:]) for number in numbers)
    abroad = rf"31{SEPARATORS}{{0,2}}(?:\(?0\)?{SEPARATORS}{{0,2}})?"
    prefix = rf"[0+](?<![\w+].)(?:(?<=\+){abroad}|(?<=0)0{abroad}|(?<=0))"
    return re.compile(rf"{prefix}{SEPARATORS}{{0,2}}(?:{'|'.join(spaced)})(?!\d)")
