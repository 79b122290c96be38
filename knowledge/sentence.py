"""Sentences: exact spans of a text that people read as one sentence."""

from __future__ import annotations

import re

ABBREVIATIONS = frozenset(
    "art bijv blz ca dhr dr drs dwz enz etc evt ing jl mevr min mr mw nl nr "
    "o.a prof resp st t.a.v t.o.v zgn".split()
)
BOUNDARY = re.compile(
    r"""
    (?<=[.!?…;:])['"’”)]*\s+(?=-\s)           # the next list item
    | (?<=[.!?…])(?:['"’”)]*)\s+(?=['"‘“(]?[A-ZÀ-Þ0-9])   # the next sentence
    """,
    re.VERBOSE,
)
ENDS = re.compile(r"[.!?…:;]['\"’”)]*$")


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of `text[start:end]` as (start, end) offsets in `text`, without loose ends."""
    sentences: list[tuple[int, int]] = []
    at = start
    for boundary in BOUNDARY.finditer(text, start, end):
        if not _ends_in_abbreviation(text[at : boundary.start()]):
            sentences.append((at, len(text[: boundary.end()].rstrip())))
            at = boundary.end()
    return _join_loose_end(text, [*sentences, (at, end)])


def _ends_in_abbreviation(sentence: str) -> bool:
    last = sentence.rsplit(" ", 1)[-1]
    return last.rstrip(".").lower() in ABBREVIATIONS or bool(re.fullmatch(r"(\w\.)+", last))


def _join_loose_end(text: str, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A last piece without an end mark belongs to the sentence before it ("Zie onderstaand")."""
    if len(sentences) > 1 and not ENDS.search(text[slice(*sentences[-1])]):
        return [*sentences[:-2], (sentences[-2][0], sentences[-1][1])]
    return sentences
