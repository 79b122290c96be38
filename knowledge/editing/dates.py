"""Dates: what days a Dutch text names, and which of them is its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from knowledge.editing.document import Block

MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()
NAMED = re.compile(rf"\b(?:(\d{{1,2}}) )?({'|'.join(MONTHS)}) (\d{{4}})\b", re.IGNORECASE)
FIGURES = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b")
ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
# A line that says when a text was made: the date, with at most a place or a label.
LABELS = re.compile(r"\b(datum|gepubliceerd|geplaatst|laatst gewijzigd|op|d\.d\.|dd)\b", re.I)
LEFT = 24  # characters that may stand beside the date: "Utrecht,"
EDGE = 6  # blocks from the beginning or the end of a document


class Named(NamedTuple):
    """A date that a text names, and the words."""

    date: str
    words: str


def dates_in(text: str) -> tuple[Named, ...]:
    """All dates of a text in order, as ISO dates; a month without a day as year and month."""
    found = sorted(_found(text), key=lambda one: one[0])
    return tuple(named for _, named in found)


def own_date(blocks: Sequence[Block]) -> Named | None:
    """The date that a document puts on itself, near its beginning or its end."""
    for block in [*blocks[:EDGE], *blocks[-EDGE:][::-1]]:
        dates = dates_in(block.text)
        if len(dates) == 1 and _is_dateline(block.text, dates[0].words):
            return dates[0]
    return None


def _is_dateline(text: str, words: str) -> bool:
    left = LABELS.sub("", text.replace(words, "")).strip(" :,.-")
    return len(left) <= LEFT and len(left.split()) <= 2


def _found(text: str) -> Iterator[tuple[int, Named]]:
    for match in NAMED.finditer(text):
        day, month, year = match.groups()
        number = MONTHS.index(month.lower()) + 1
        iso = _iso(year, number, day) if day else f"{year}-{number:02d}"
        yield from _one(match, iso)
    for match in FIGURES.finditer(text):
        day, month, year = match.groups()
        yield from _one(match, _iso(year, int(month), day))
    for match in ISO.finditer(text):
        year, month, day = match.groups()
        yield from _one(match, _iso(year, int(month), day))


def _one(match: re.Match[str], iso: str | None) -> Iterator[tuple[int, Named]]:
    if iso:
        yield match.start(), Named(iso, match.group())


def _iso(year: str, month: int, day: str) -> str | None:
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None


def in_words(iso: str | None) -> str:
    """A date as people write it: "12 november 2026"."""
    if not iso:
        return "zonder datum"
    year, *rest = iso.split("-")
    month = MONTHS[int(rest[0]) - 1] if rest else ""
    day = str(int(rest[1])) if len(rest) > 1 else ""
    return " ".join(filter(None, (day, month, year)))
