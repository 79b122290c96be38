"""Names, where a person is evidently named: after a title, a relation, "ik heet", or in full."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from bot.personal.page import Finding, Page
from bot.personal.words import words

BLANK = re.compile(r"[ \t\n\u00a0]{1,3}['’]?$")
DOT = re.compile(r"\.[ \t]?$")
ASIDE = re.compile(r"\s?[,(:]\s?[\"'(]?$|\s[\"'‘“]$")
LIST = re.compile(r",? $|, $")
IS = re.compile(r"(?:\s?[:=]\s?| is | was | luidt | is: )[\"']?$")
MOST = 400  # words that announce a name: more has no message, and each is looked at closely
LONGEST = 6  # words of a name
PARTICLES = 3  # in a row: "van de ter"
JOINS = frozenset("en and & und i ve".split())


def find(page: Page) -> Iterator[Finding]:
    """Each evident name in a message."""
    reader, reached = NameReader(page), 0
    signs = (index for index, token in enumerate(page.tokens) if reader.may_begin(token))
    for index in islice(signs, MOST):
        if index >= reached:
            span = reader.name_after(index) or reader.full_name(index)
            if span:
                yield Finding("naam", page.tokens[span[0]][1], reader.end(span[1]))
                reached = max(index + 1, span[1])


class NameReader:
    """Reads names off a page; a span is the first and the last token of a name."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.shouted = page.is_shouted
        self.words = words().lists
        self.signs = words().signs

    def may_begin(self, token: tuple[str, int, int]) -> bool:
        """Whether a name may begin at or after this token."""
        word, start, end = token
        return word in self.signs or end - start == 1

    def name_after(self, index: int) -> tuple[int, int] | None:
        """The name that follows a cue or, in an enumeration, another name."""
        word = self.page.tokens[index][0]
        following = index + 1
        if following >= len(self.page.tokens):
            return None
        if word in self.words["title"]:
            return self._titled(following)
        if word in self.words["relation"]:
            return self._related(following)
        if word in self.words["naming"]:
            return self._called(following)
        if word in self.words["being"]:
            return self._being(following)
        return None

    def full_name(self, index: int) -> tuple[int, int] | None:
        """A well-known first name in capitals, with what belongs to it; or "J. de Vries"."""
        if not self._is_capital(index) or self.shouted:
            return None
        word = self.page.tokens[index][0]
        last = self._last(index, loose=False)
        if last is None:
            return None
        alone = word not in self.words["ambiguous"] and self._is_written_as_name(index)
        whole = word in self.words["first"] and (last > index or alone)
        initial = len(word) == 1 and self._gap(index).startswith(".") and last > index
        surname = self.page.tokens[last][0].split("-")[0] in self.words["surname"]
        if whole or (initial and surname):
            return index, last
        return None

    def end(self, last: int) -> int:
        """Where a name ends: the dot of a last initial belongs to it."""
        _, start, end = self.page.tokens[last]
        return end + (end - start == 1 and self.page.text[end : end + 1] == ".")

    def _titled(self, index: int) -> tuple[int, int] | None:
        gap = self._gap(index - 1)
        title = self.page.tokens[index - 1][0]
        if not BLANK.match(gap) and not (DOT.match(gap) and title in self.words["dotted_title"]):
            return None
        short = title in self.words["short_title"]
        return self._span(index, loose=True, unknown=short)

    def _related(self, index: int) -> tuple[int, int] | None:
        gap = self._gap(index - 1)
        word = self.page.tokens[index][0]
        if BLANK.match(gap) and word in self.words["naming"]:
            return self._called(index + 1) if index + 1 < len(self.page.tokens) else None
        if BLANK.match(gap):  # "vader van Sofie" is another relation, not a surname
            opens = word not in self.words["particle"] or self._is_capital(index)
            return self._span(index, loose=True) if opens else None
        if ASIDE.match(gap):
            span = self._span(index, loose=True)
            known = word in self.words["first"] or ("(" in gap and self._is_written_as_name(index))
            return span if span and (known or span[1] > span[0]) else None
        return None

    def _called(self, index: int) -> tuple[int, int] | None:
        """After "heet", "naam is", "genaamd": a name, also an unknown one in small letters."""
        gap = self._gap(index - 1)
        cue = self.page.tokens[index - 1][0]
        before = self.page.tokens[index - 2][0] if index > 1 else ""
        if before in self.words["not_a_person"]:
            return None
        if cue in self.words["noun"]:
            if self.page.tokens[index][0] in {"is", "luidt", "was"}:
                index += 1
                if index >= len(self.page.tokens):
                    return None
            elif not IS.match(gap):
                return None
            own = before in self.words["own"]
        else:
            own = (
                before in self.words["own"]
                or before in self.words["relation"]
                or cue in self.words["sure"]
            )
        return self._span(index, loose=True, unknown=own)

    def _being(self, index: int) -> tuple[int, int] | None:
        """After "ik ben", "met", "groetjes": only what is certainly a name."""
        gap = self._gap(index - 1)
        cue = self.page.tokens[index - 1][0]
        greeting = cue in self.words["greeting"]
        if not (BLANK.match(gap) or (greeting and re.match(r"[,.:!\s]{1,4}$", gap))):
            return None
        if self.page.tokens[index][0] in self.words["particle"] and not self._is_capital(index):
            signed = greeting and self._is_capital(index + 1)  # "groeten van Bert"
            return self._span(index + 1, loose=True) if signed else None
        if self.page.tokens[index][0] in self.words["naming"]:
            return None
        span = self._span(index, loose=True)
        if span is None:
            return None
        if cue in self.words["preposition"]:
            return span if self._is_first(index) else None
        signed = greeting and self._is_capital(index) and not self.shouted
        known = self.page.tokens[index][0] in self.words["first"]
        return span if known or span[1] > span[0] or signed else None

    def _is_first(self, index: int) -> bool:
        """Whether this is a first name, and not the word that some names also are."""
        word = self.page.tokens[index][0]
        capital = self._is_capital(index) and not self.shouted
        return word in self.words["first"] and (capital or word not in self.words["ambiguous"])

    def _span(self, index: int, loose: bool, unknown: bool = False) -> tuple[int, int] | None:
        last = self._last(index, loose, unknown)
        return None if last is None else (index, last)

    def _last(self, index: int, loose: bool, unknown: bool = False) -> int | None:
        """The last token of the name that begins here, or None when none does."""
        last, at = None, index
        while at < len(self.page.tokens) and at - index < LONGEST:
            if at > index and not self._joins(at - 1):
                break
            word = self.page.tokens[at][0]
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
        return self._is_capital(at) or (loose and at + 1 < len(self.page.tokens))

    def _is_surname_after(self, at: int, loose: bool) -> bool:
        """Whether a small letter word behind this particle is a surname: "van der berg"."""
        if not loose or at + 1 >= len(self.page.tokens) or not self._joins(at):
            return False
        word, particle = self.page.tokens[at + 1][0], self.page.tokens[at][0]
        if word in self.words["surname"]:
            return True
        return particle in self.words["bound"] and (
            self._is_unknown(word) or (self._is_capital(at + 1) and not self.shouted)
        )

    def _is_name(self, at: int, loose: bool) -> bool:
        word, start, end = self.page.tokens[at]
        if end - start == 1 and self._is_capital(at) and self.page.text[end : end + 1] == ".":
            return True
        if word in self.words["common"] or word in self.words["not_a_name"]:
            return False
        if word in self.words["particle"] or any(char.isdigit() for char in word):
            return False
        if self._is_capital(at) and not self.shouted:
            return end - start > 1 or not loose
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

    def _is_written_as_name(self, at: int) -> bool:
        """One capital and then small letters: no abbreviation."""
        _, start, end = self.page.tokens[at]
        return self.page.text[start:end].istitle()

    def _is_capital(self, at: int) -> bool:
        """Whether a word begins with a capital, as "d'Angelo" does."""
        if at >= len(self.page.tokens):
            return False
        word, start, _ = self.page.tokens[at]
        return self.page.text[start + 2 * word.startswith(("d'", "d’", "l'"))].isupper()

    def _gap(self, at: int) -> str:
        end = self.page.tokens[at][2]
        return (
            self.page.text[end : min(self.page.tokens[at + 1][1], end + 6)]
            if at + 1 < len(self.page.tokens)
            else ""
        )

    def _joins(self, at: int) -> bool:
        """Whether the next token belongs to the same name: a dot only behind an initial."""
        _, start, end = self.page.tokens[at]
        gap = self._gap(at)
        if gap == " ":
            return True
        return bool(BLANK.match(gap)) or (end - start == 1 and bool(DOT.match(gap)))
