"""Dutch licence plates, by the shapes that the RDW has issued."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.personal.label import after, find_after
from bot.personal.page import Finding, Page
from bot.personal.words import words

# https://www.rdw.nl: side codes 1 to 14
SHAPES = frozenset(
    "AA-99-99 99-99-AA 99-AA-99 AA-99-AA AA-AA-99 99-AA-AA 99-AAA-9 9-AAA-99 AA-999-A A-999-AA "
    "AAA-99-A A-99-AAA 9-AA-999 999-AA-9".split()
)
GLUED = frozenset(shape.replace("-", "") for shape in SHAPES)
POSTCODE = {"9999AA"}  # written together it is more often a postcode than a plate of 1978
PART = r"(?:[A-Z]{1,3}|\d{1,3})"
SPACED = re.compile(
    rf"[A-Z0-9](?<![\w\-].)(?:(?<=\d)\d{{0,2}}|(?<=[A-Z])[A-Z]{{0,2}}) {PART} {PART}(?![\w\-])"
)
LABELLED = after(
    3, r"(?=[A-Za-z]{0,3}[ \-]?\d)[A-Za-z0-9]{1,6}(?:[ \-][A-Za-z0-9]{1,3}){0,2}(?!\w)"
)


def find(page: Page) -> Iterator[Finding]:
    """Plates after their label, with dashes, glued in capitals, or spaced in capitals."""
    yield from (
        finding
        for finding in find_after(page, words()["plate"], LABELLED, "kenteken")
        if _shape(page.lower[finding.start : finding.end].replace(" ", "").replace("-", ""))
        in GLUED
    )
    yield from _single(page)
    if not page.is_shouted:
        for match in SPACED.finditer(page.text, 0, page.reach[1]):
            if _shape(match[0].lower()).replace(" ", "-") in SHAPES:
                yield Finding("kenteken", match.start(), match.end())


def _single(page: Page) -> Iterator[Finding]:
    for at in page.with_digit():
        word, start, end = page.words[at], page.starts[at], page.ends[at]
        if len(word) == 8 and _shape(word) in SHAPES:
            if not words()["month"] & set(word.split("-")):
                yield Finding("kenteken", start, end)
        elif len(word) == 6 and page.text[start:end].isupper() and _shape(word) in GLUED - POSTCODE:
            yield Finding("kenteken", start, end)


def _shape(word: str) -> str:
    return "".join("9" if c.isdigit() else "A" if "a" <= c <= "z" else c for c in word)
