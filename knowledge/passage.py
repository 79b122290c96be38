"""Passage: one sentence of a statement, with the sentences it leans on to be understood."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from knowledge.sentence import split
from knowledge.statement import Role, Statement

LEANING = re.compile(
    r"^(dat|dit|deze|die|daar\w*|hier\w*|lukt dat|van (die|deze|dat)|zo|ook|toch|maar|want|en|of)\b"
    r"|\b(hiervan|hierdoor|hiervoor|hierbij|hierover|daarom|dat te \w+)\b",
    re.IGNORECASE,
)
# What the issuer says. The rest of a document (provenance, form text) is nobody's position.
SPOKEN = ("position", "cover_letter")
# What may be quoted: also the tail of a document, to who asks for that, and marked as such.
QUOTABLE = (*SPOKEN, "provenance", "form")
CHAIN = 2  # sentences shown before the one that was found, at most: enough for 6 % -> 94 % -> Raad


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that can be found (`start:end`) and the span that is quoted (`shown:end`)."""

    statement: str
    role: Role
    start: int
    end: int
    shown: int
    text: str

    @property
    def id(self) -> str:
        """Stable while the statement's text is."""
        return f"{self.statement}:{self.start}-{self.end}"

    @property
    def is_spoken(self) -> bool:
        """Whether the issuer says it."""
        return self.role in SPOKEN

    @property
    def is_quotable(self) -> bool:
        """Whether it may be quoted, form text and provenance marked as such; headings may not."""
        return self.role in QUOTABLE


def passages_of(statement: Statement) -> tuple[Passage, ...]:
    """Every sentence of a statement as a passage, with its role."""
    return tuple(
        passage
        for span in statement.spans
        for passage in _of_span(statement, span.role, split(statement.text, span.start, span.end))
    )


def _of_span(
    statement: Statement, role: Role, sentences: list[tuple[int, int]]
) -> Iterable[Passage]:
    text, shown = statement.text, [start for start, _ in sentences]
    leaning = [_leans(text[start:end], statement.leans) for start, end in sentences]
    for before, at in pairwise(range(len(sentences))):
        if leaning[at]:
            shown[at] = max(shown[before], sentences[max(0, at - CHAIN)][0])
    for (start, end), first in zip(sentences, shown, strict=True):
        yield Passage(statement.id, role, start, end, first, text[start:end])


def _leans(sentence: str, declared: tuple[str, ...]) -> bool:
    return bool(LEANING.search(sentence)) or any(sentence.startswith(words) for words in declared)
