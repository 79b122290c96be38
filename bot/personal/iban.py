"""IBAN: account numbers, by checksum or by the shape of a Dutch one that was mistyped."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from string import ascii_lowercase

from stdnum import iban

from bot.personal.label import after, find_after
from bot.personal.page import Finding, Page
from bot.personal.words import words

CANDIDATE = re.compile(
    r"[0-9][0-9](?<=(?<![^\W_])[a-z]{2}..)(?:[ .\-]{0,2}[a-z0-9]{2,4}){3,8}(?![^\W_])"
)
COUNTRY = 2  # letters before the digits at which the search begins, because digits are rare
DUTCH = re.compile(r"[a-z]{2}\d{2}[a-z]{4}\d{10}")
LABELLED = after(2, r"\d(?:[ .]?\d){5,9}(?!\d)")
LETTERS = {ord(letter): str(int(letter, 36)) for letter in ascii_lowercase}
CHECKS = 3  # a message with more is hostile: its candidates are redacted unseen


def find(page: Page) -> Iterator[Finding]:
    """Account numbers, with or without spaces."""
    for checked, match in enumerate(CANDIDATE.finditer(page.lower, *page.reach)):
        if end := _end(match, checked, page):
            yield Finding("IBAN", match.start() - COUNTRY, end)


def _end(match: re.Match[str], checked: int, page: Page) -> int | None:
    """Where the account number ends: words of four letters or fewer may have been read along."""
    if checked >= CHECKS:
        return match.end()
    ends = [match.end()]
    ends += [match.start() + gap.start() for gap in re.finditer(r"[ .\-]+", match[0])][::-1]
    for end in islice(ends, 9):
        if _is_account(re.sub(r"[ .\-]", "", page.lower[match.start() - COUNTRY : end])):
            return end
    return None


def _is_account(compact: str) -> bool:
    if DUTCH.fullmatch(compact):
        return True
    return _is_checked(compact) and iban.is_valid(compact, check_country=False)


def _is_checked(compact: str) -> bool:
    """The checksum alone, because the library takes ten times as long to tell that it is wrong."""
    return int((compact[4:] + compact[:4]).translate(LETTERS)) % 97 == 1


def find_labelled(page: Page) -> Iterator[Finding]:
    """A bare account number after its label."""
    yield from find_after(page, words()["account"], LABELLED, "IBAN")
