"""Page: one message as the finders read it, with everything found so far painted over."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from bot.codes import codes_of, text_of
from bot.personal.letters import kinds, small_letters
from bot.personal.tokens import tokens

PAINT = "\ue000"  # private use: no letter, digit or space, so no pattern reaches across it
BEFORE = 8  # characters of a number before its first digit: "JE RK 20-123"
BEHIND = 64  # characters behind its last one, of an account number that is none, a month or a word
SEPARATORS = r"[ \t\u00a0.\-/()\u2010-\u2013]"


class Finding(NamedTuple):
    """A stretch of the text that is personal, by its kind."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Page:
    """A text with ASCII digits, its lower case of equal length, and where its words stand."""

    text: str
    lower: str
    words: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    numbered: Sequence[int]  # the starts of words with a digit in them, painted ones too
    vocabulary: frozenset[str]  # each word of the message once, painted ones too
    numbers: int  # runs of digits in the message
    reach: tuple[int, int]  # where numbers may begin and end: no pattern need look further
    is_shouted: bool  # nearly everything is a capital, so that capitals mean nothing

    @classmethod
    def of(cls, text: str) -> Page:
        """Read a message; every position in the page is a position in the message."""
        codes = codes_of(text)
        places = np.empty((3, len(codes) + 1), np.int32)
        texts = np.empty((3, len(codes)), np.uint32)
        count, numbered, digits, is_shouted = tokens(codes, kinds(), small_letters(), places, texts)
        numbers, first, last, is_foreign = digits
        words = text_of(texts[2]).split()
        return cls(
            text_of(texts[0]) if is_foreign else text,
            text_of(texts[1]),
            words,
            places[0, :count].tolist(),
            places[1, :count].tolist(),
            places[2, :numbered].tolist(),
            frozenset(words),
            numbers,
            (first - BEFORE, last + BEHIND),
            is_shouted,
        )

    def without(self, findings: Sequence[Finding]) -> Page:
        """The same page with these stretches, which stand in order, painted over."""
        if not findings:
            return self
        words, starts, ends = [*self.words], [*self.starts], [*self.ends]
        for _, start, end in reversed(findings):
            first = bisect_left(starts, start)
            last = bisect_left(starts, end, first)
            del words[first:last], starts[first:last], ends[first:last]
        return Page(
            _painted(self.text, findings),
            _painted(self.lower, findings),
            words,
            starts,
            ends,
            self.numbered,
            self.vocabulary,
            self.numbers,
            self.reach,
            self.is_shouted,
        )

    def with_digit(self) -> Iterator[int]:
        """Which words hold a digit."""
        at = 0
        for start in self.numbered:
            at = bisect_left(self.starts, start, at)
            if at < len(self.starts) and self.starts[at] == start:
                yield at


def _painted(text: str, findings: Iterable[Finding]) -> str:
    parts, at = [], 0
    for _, start, end in findings:
        parts += [text[at:start], PAINT * (end - start)]
        at = end
    return "".join([*parts, text[at:]])
