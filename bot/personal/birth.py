"""Dates of birth: a date that a word beside it calls so. Other dates stay."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.personal.page import Finding, Page

MONTH = (
    "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|january|february|march|may|june|july|august|october|jan|feb|mrt|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec"
    "|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık"
    "|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)"
)
YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)(?!\d)"
DATE = re.compile(
    rf"[0-9](?<![\w.,/\-].)(?:(?<=[12])[09]\d\d([-/.])\d{{1,2}}\1\d{{1,2}}(?!\d)"
    rf"|\d[01]\d(?:19|20)\d\d(?!\d)"
    rf"|\d?(?:[-/.]\d{{1,2}}[-/.]| \d{{1,2}} ){YEAR}"
    rf"|\d?(?:e|ste|de|st|nd|rd|th)?(?: van| of)?[ -]{MONTH}\b\.?(?:[ ,-]{{1,2}}{YEAR})?)"
)
ENGLISH = re.compile(rf"\b{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b")
BEFORE = re.compile(
    r"(?:gebor|\bgeb\b|geb\.|gebdat|geboorte|jarig|verjaar|\bborn|birth|\bdob\b|\bbday|\bdogum|doğum|urodz"
    r"|geburt|ميلاد|ولدت|\bg\.?d\.|\b(?:ik ben|hij is|zij is|ze is|i am) van)[^\d]{0,30}$"
)
AND = re.compile(r"\s?(?:,|en|and|&|/|,? en|,? and)\s?(?:op )?")
AFTER = re.compile(
    r"[\s,]{0,2}(?:(?:is|ben|was) )?(?:(?:ik|hij|zij|ze) )?(?:geboren|born|jarig|doğumlu)\b"
)
CHILD = re.compile(
    r"(?:\b(?:zoon|zoontje|dochter|dochtertje|kind|kindje|baby|moeder|vader|man|vrouw|ex|broer|broertje|zus"
    r"|zusje|jongen|meisje|partner)|\[naam\]|\ue000)\s?\($"
)


def find(page: Page) -> Iterator[Finding]:
    """Dates after or before a word of birth, or in brackets behind a person."""
    last = 0
    for match in (*DATE.finditer(page.lower, *page.reach), *_english(page)):
        listed = last and AND.fullmatch(page.lower[last : match.start()][:9])
        if listed or _is_of_birth(page.lower, match.start(), match.end()):
            last = match.end()
            yield Finding("geboortedatum", match.start(), match.end())


def _english(page: Page) -> Iterator[re.Match[str]]:
    if "born" in page.lower or "birth" in page.lower:
        yield from ENGLISH.finditer(page.lower)


def _is_of_birth(lower: str, start: int, end: int) -> bool:
    before = lower[max(0, start - 46) : start]
    return bool(BEFORE.search(before) or AFTER.match(lower, end) or CHILD.search(before))
