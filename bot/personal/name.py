"""Name: reads a name off a page, from its first word to its last."""

from __future__ import annotations

import re

from bot.personal.page import Page
from bot.personal.words import words

BLANK = re.compile(r"[ \t\n\u00a0]{1,3}['’]?$")
DOT = re.compile(r"\.[ \t]?$")
LONGEST = 6  # words of a name
PARTICLES = 3  # in a row: "van de ter"


class NameReader:
    """Reads names off a page; a span is the first and the last token of a name."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.shouted = page.is_shouted
        self.words = words().lists

    def end(self, last: int) -> int:
        """Where a name ends: the dot of a last initial belongs to it."""
        end = self.page.ends[last]
        return end + (len(self.page.words[last]) == 1 and self.page.text[end : end + 1] == ".")

    def _span(self, index: int, loose: bool, unknown: bool = False) -> tuple[int, int] | None:
        last = self._last(index, loose, unknown)
        return None if last is None else (index, last)

    def _last(self, index: int, loose: bool, unknown: bool = False) -> int | None:
        """The last token of the name that begins here, or None when none does."""
        last, at = None, index
        while at < len(self.page.words) and at - index < LONGEST:
            if at > index and not self._joins(at - 1):
                break
            word = self.page.words[at]
            if self._is_name(at, loose) or (unknown and at == index and self._is_unknown(word)):
                last = at
            elif word not in self.words["particle"] or (at == index and not self._opens(at, loose)):
                break
            elif self._is_surname_after(at, loose):
                last = at + 1
                at += 1
            at += 1
            if at - (index if last is None else last) > PARTICLES:
                break
        return last

    def _opens(self, at: int, loose: bool) -> bool:
        """Whether a name may begin with this particle: "De Vries", "van der berg", "El Idrissi"."""
        return self._is_capital(at) or (loose and at + 1 < len(self.page.words))

    def _is_surname_after(self, at: int, loose: bool) -> bool:
        """Whether a small letter word behind this particle is a surname: "van der berg"."""
        if not loose or at + 1 >= len(self.page.words) or not self._joins(at):
            return False
        word, particle = self.page.words[at + 1], self.page.words[at]
        if word in self.words["surname"]:
            return True
        return particle in self.words["bound"] and (
            self._is_unknown(word) or (self._is_capital(at + 1) and not self.shouted)
        )

    def _is_name(self, at: int, loose: bool) -> bool:
        word, end = self.page.words[at], self.page.ends[at]
        if len(word) == 1 and self._is_capital(at) and self.page.text[end : end + 1] == ".":
            return True
        if word in self.words["common"] or word in self.words["not_a_name"]:
            return False
        if word in self.words["particle"] or _has_digit(word):
            return False
        if self._is_capital(at) and not self.shouted:
            return len(word) > 1 or not loose
        parts = word.split("-")
        return loose and (word in self.words["first"] or parts[0] in self.words["surname"])

    def _is_unknown(self, word: str) -> bool:
        common = word in self.words["common"] or word in self.words["not_a_name"]
        return (
            len(word) > 1
            and not common
            and word not in self.words["particle"]
            and word.replace("-", "").isalpha()
        )

    def _is_first(self, index: int) -> bool:
        """Whether this is a first name, and not the word that some names also are."""
        word = self.page.words[index]
        capital = self._is_capital(index) and not self.shouted
        return word in self.words["first"] and (capital or word not in self.words["ambiguous"])

    def _is_written_as_name(self, at: int) -> bool:
        """One capital and then small letters: no abbreviation."""
        return self.page.text[self.page.starts[at] : self.page.ends[at]].istitle()

    def _is_capital(self, at: int) -> bool:
        """Whether a word begins with a capital, as "d'Angelo" does."""
        if at >= len(self.page.words):
            return False
        word, start = self.page.words[at], self.page.starts[at]
        return self.page.text[start + 2 * word.startswith(("d'", "d’", "l'"))].isupper()

    def _gap(self, at: int) -> str:
        end = self.page.ends[at]
        return (
            self.page.text[end : min(self.page.starts[at + 1], end + 6)]
            if at + 1 < len(self.page.words)
            else ""
        )

    def _joins(self, at: int) -> bool:
        """Whether the next token belongs to the same name: a dot only behind an initial."""
        gap = self._gap(at)
        if gap == " ":
            return True
        return bool(BLANK.match(gap)) or (len(self.page.words[at]) == 1 and bool(DOT.match(gap)))


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdigit, word))
