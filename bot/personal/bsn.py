"""BSN: the Dutch citizen number, by its eleven test or by its label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum.nl import bsn

from bot.personal.label import after, find_after
from bot.personal.page import Finding, Page
from bot.personal.words import words

LABELLED = after(4, r"\d(?:[ .\-]?\d){7,8}(?!\d)")
NINE = re.compile(
    r"[0-9](?<![\w.,+\-/].)(?:\d{8}|\d\d([ .\-])\d{3}\1\d{3}|\d{3}([ .])\d\d\2\d{3})"
    r"(?![\w\-/]|[.,]\d)"
)
MONEY = re.compile(r"\s?(?:euro|eur|€|miljoen|stuks|keer|mensen|kinderen)\b")
CHECKS = 10  # a message with more is hostile: its candidates are redacted unseen


def find_labelled(page: Page) -> Iterator[Finding]:
    """Whatever stands after "bsn": a mistyped number is as personal as a right one."""
    yield from find_after(page, words()["bsn"], LABELLED, "BSN")


def find(page: Page) -> Iterator[Finding]:
    """Nine digits that pass the eleven test and are no amount."""
    for checked, match in enumerate(NINE.finditer(page.text, *page.reach)):
        if checked >= CHECKS or (bsn.is_valid(match[0]) and not _is_amount(page, match)):
            yield Finding("BSN", match.start(), match.end())


def _is_amount(page: Page, match: re.Match[str]) -> bool:
    before = page.text[max(0, match.start() - 2) : match.start()]
    return "€" in before or bool(MONEY.match(page.lower, match.end()))
