"""Names, where a person is evidently named: after a title, a relation, "ik heet", or in full."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from bot.personal.name import BLANK, DOT, NameReader
from bot.personal.page import Finding, Page
from bot.personal.words import words

ASIDE = re.compile(r"\s?[,(:]\s?[\"'(]?$|\s[\"'‘“]$")
IS = re.compile(r"(?:\s?[:=]\s?| is | was | luidt | is: )[\"']?$")
APOSTROPHES = frozenset("'’")
MOST = 60  # words that announce a name: real messages have up to 12, and each is looked at closely


def find(page: Page) -> Iterator[Finding]:
    """Each evident name in a message."""
    reader, known, reached = CueReader(page), words().signs, 0
    signs = [at for at, word in enumerate(page.words) if word in known or len(word) == 1]
    for index in islice(signs, MOST):
        if index >= reached and reader.may_name(index):
            span = reader.name_after(index) or reader.full_name(index)
            if span:
                yield Finding("naam", page.starts[span[0]], reader.end(span[1]))
                reached = max(index + 1, span[1])


class CueReader(NameReader):
    """Knows after which words a name stands."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.cues, self.sure_cues = words().cues, words().sure_cues
        self.beginnings = words().beginnings

    def may_name(self, index: int) -> bool:
        """Whether a closer look is worth it: most signs have an ordinary word behind them."""
        word = self.page.words[index]
        return (
            word in self.sure_cues  # also an unknown word may be the name
            or self.page.text[self.page.starts[index]].isupper()
            or (word in self.cues and self._may_open(index + 1))
        )

    def _may_open(self, index: int) -> bool:
        if index >= len(self.page.words):
            return False
        word = self.page.words[index]
        return (
            word in self.beginnings
            or self.page.text[self.page.starts[index]].isupper()
            or "-" in word
            or word[1:2] in APOSTROPHES
        )

    def name_after(self, index: int) -> tuple[int, int] | None:
        """The name that follows a cue or, in an enumeration, another name."""
        word = self.page.words[index]
        following = index + 1
        if following >= len(self.page.words):
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
        word = self.page.words[index]
        initial = len(word) == 1 and self._gap(index).startswith(".")
        last = self._last(index, loose=False) if initial or word in self.words["first"] else None
        if last is None:
            return None
        alone = word not in self.words["ambiguous"] and self._is_written_as_name(index)
        whole = word in self.words["first"] and (last > index or alone)
        surname = self.page.words[last].split("-")[0] in self.words["surname"]
        if whole or (initial and last > index and surname):
            return index, last
        return None

    def _titled(self, index: int) -> tuple[int, int] | None:
        gap = self._gap(index - 1)
        title = self.page.words[index - 1]
        if not BLANK.match(gap) and not (DOT.match(gap) and title in self.words["dotted_title"]):
            return None
        short = title in self.words["short_title"]
        return self._span(index, loose=True, unknown=short)

    def _related(self, index: int) -> tuple[int, int] | None:
        gap = self._gap(index - 1)
        word = self.page.words[index]
        if BLANK.match(gap) and word in self.words["naming"]:
            return self._called(index + 1) if index + 1 < len(self.page.words) else None
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
        cue = self.page.words[index - 1]
        before = self.page.words[index - 2] if index > 1 else ""
        if before in self.words["not_a_person"]:
            return None
        if cue in self.words["noun"]:
            if self.page.words[index] in {"is", "luidt", "was"}:
                index += 1
                if index >= len(self.page.words):
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
        cue = self.page.words[index - 1]
        greeting = cue in self.words["greeting"]
        if not (BLANK.match(gap) or (greeting and re.match(r"[,.:!\s]{1,4}$", gap))):
            return None
        if self.page.words[index] in self.words["particle"] and not self._is_capital(index):
            signed = greeting and self._is_capital(index + 1)  # "groeten van Bert"
            return self._span(index + 1, loose=True) if signed else None
        if self.page.words[index] in self.words["naming"]:
            return None
        span = self._span(index, loose=True)
        if span is None:
            return None
        if cue in self.words["preposition"]:
            return span if self._is_first(index) else None
        signed = greeting and self._is_capital(index) and not self.shouted
        known = self.page.words[index] in self.words["first"]
        return span if known or span[1] > span[0] or signed else None
