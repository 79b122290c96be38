"""Label: the value that follows a word such as "bsn" or "kenteken"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.personal.page import Finding, Page

MOST = 20  # labels in one message that are followed: no question has more
BETWEEN = r"[\s:=#(\"'.,\-]{0,4}(?:[^\W\d]{1,20}[\s:=#(\"'.,\-]{1,4}){0,%d}?"


def after(words: int, value: str) -> re.Pattern[str]:
    """A pattern for what stands after a label, with at most so many words in between."""
    return re.compile(BETWEEN % words + f"(?P<value>{value})")


def find_after(
    page: Page, labels: frozenset[str], pattern: re.Pattern[str], kind: str
) -> Iterator[Finding]:
    """Each value that follows one of the labels; overlapping ones once."""
    if labels.isdisjoint(page.vocabulary):
        return
    reached = 0
    found = [page.ends[at] for at, word in enumerate(page.words) if word in labels]
    for end in found[:MOST]:
        if end >= reached and (match := pattern.match(page.text, end)):
            reached = match.end("value")
            yield Finding(kind, match.start("value"), reached)
