"""Page: one message as the finders read it, with everything found so far painted over."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PAINT = "\ue000"  # private use: no letter, digit or space, so no pattern reaches across it
TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
SAMPLE = 500  # characters tell whether somebody shouts
ASCII_DIGITS = {
    code: str(unicodedata.decimal(chr(code)))
    for code in range(128, 0x20000)  # no script has digits above
    if chr(code).isdecimal()
}
FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
SEPARATORS = r"[ \t\u00a0.\-/()\u2010-\u2013]"


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of the text that is personal, by its kind."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Page:
    """A text with ASCII digits, its lower case of equal length, and its (word, start, end)."""

    text: str
    lower: str
    tokens: Sequence[tuple[str, int, int]]
    vocabulary: frozenset[str]  # each word once
    is_shouted: bool  # nearly everything is a capital, so that capitals mean nothing

    @classmethod
    def of(cls, text: str) -> Page:
        """Read a message; every position in the page is a position in the message."""
        digits = (
            text.translate(ASCII_DIGITS)
            if not text.isascii() and FOREIGN_DIGIT.search(text)
            else text
        )
        lower = lowered(digits)
        tokens = [(match[0], *match.span()) for match in TOKEN.finditer(lower)]
        return cls(digits, lower, tokens, _words(tokens), _is_shouted(text[:SAMPLE]))

    def without(self, findings: Iterable[Finding]) -> Page:
        """The same page with these stretches painted over."""
        covered = sorted((finding.start, finding.end) for finding in findings)
        if not covered:
            return self
        text, lower = _painted(self.text, covered), _painted(self.lower, covered)
        tokens = [token for token in self.tokens if lower[token[1]] != PAINT]
        return Page(text, lower, tokens, _words(tokens), self.is_shouted)


def lowered(text: str) -> str:
    """The text in small letters, of the same length."""
    lower = text.replace("İ", "i").lower()  # the one letter that two take the place of
    if len(lower) == len(text):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def _words(tokens: Iterable[tuple[str, int, int]]) -> frozenset[str]:
    return frozenset([word for word, _, _ in tokens])


def _is_shouted(sample: str) -> bool:
    capitals = sum(map(str.isupper, sample))
    if capitals < 9:  # 0.7 of the 13 letters without which nobody shouts
        return False
    letters = sum(map(str.isalpha, sample))
    return letters > 12 and capitals > 0.7 * letters


def _painted(text: str, covered: Iterable[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in covered:
        parts += [text[at:start], PAINT * (end - start)]
        at = end
    return "".join([*parts, text[at:]])
