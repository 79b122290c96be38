"""The small language of danger phrases: a phrase becomes a step over the places of words. Pure.

A step takes the places where a phrase may begin and returns those where it may go on, as the bits
of a number. So a gap is a shift, an alternative is an 'or', and no input can make it slow.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import chain

from bot.nlu.danger_words import END, Places, WordClasses
from bot.nlu.fold import fold

Step = Callable[[int, Places], int]
_TOKEN = re.compile(r"\.{2,3}|[()|?!]|<[a-z_]+>|[^\s()|?!<>]+")
_GAPS = {"..": 2, "...": 4}  # up to so many other words


@dataclass(frozen=True, slots=True)
class Part:
    """A compiled piece of a phrase, and the word classes without which it cannot match."""

    step: Step
    needs: frozenset[int] = frozenset()  # it needs all of these
    words: frozenset[str] | None = None  # what it says, if it is only one word
    either: frozenset[int] = frozenset()  # and at least one of these, if there are any


@dataclass(slots=True)
class PhraseCompiler:
    """Compiles the phrases of one language, which share their named groups."""

    classes: WordClasses
    groups: Mapping[str, str]

    def compile(self, phrase: str) -> Part:
        """A phrase as a part; ValueError tells what is wrong with it."""
        tokens = _TOKEN.findall(phrase)
        part = self._alternatives(tokens)
        if tokens:
            raise ValueError(f"danger phrase {phrase!r}: {tokens[0]!r} too much")
        return part

    def _alternatives(self, tokens: list[str]) -> Part:
        parts = [self._sequence(tokens)]
        while tokens and tokens[0] == "|":
            tokens.pop(0)
            parts.append(self._sequence(tokens))
        return parts[0] if len(parts) == 1 else self._any(parts)

    def _sequence(self, tokens: list[str]) -> Part:
        parts = []
        while tokens and tokens[0] not in "|)":
            parts.append(self._item(tokens))
        if not parts:
            raise ValueError("danger phrase: an alternative says nothing")
        return parts[0] if len(parts) == 1 else _all(parts)

    def _item(self, tokens: list[str]) -> Part:
        if tokens[0] == "!":
            tokens.pop(0)
            return _absent(self._atom(tokens))
        part = self._atom(tokens)
        if tokens and tokens[0] == "?":
            tokens.pop(0)
            return _optional(part)
        return part

    def _atom(self, tokens: list[str]) -> Part:
        token = tokens.pop(0)
        if token in _GAPS:
            return _gap(_GAPS[token])
        if token.startswith("<"):
            return self._group(token[1:-1])
        if token == "(":
            part = self._alternatives(tokens)
            if not tokens or tokens.pop(0) != ")":
                raise ValueError("danger phrase: a bracket is not closed")
            return part
        return self._word(token)

    def _group(self, name: str) -> Part:
        if name not in self.groups:
            raise ValueError(f"danger phrase: no group <{name}>")
        return self.compile(self.groups[name])

    def _word(self, token: str) -> Part:
        stars = token.startswith("*"), token.endswith("*")
        literal = END if token == END else fold(token).replace(" ", "")
        return self._words(frozenset({"*" * stars[0] + literal + "*" * stars[1]}))

    def _words(self, words: frozenset[str]) -> Part:
        number = self.classes.number(words)
        return Part(lambda at, places: (at & places[number]) << 1, frozenset({number}), words)

    def _any(self, parts: list[Part]) -> Part:
        """One of the parts; single words become one class, so that they are one step."""
        single = frozenset(chain.from_iterable(part.words for part in parts if part.words))
        longer = [part for part in parts if not part.words]
        if not longer:
            return self._words(single)
        together = [*longer, *([self._words(single)] if single else [])]
        steps = [part.step for part in together]

        def step(at: int, places: Places) -> int:
            found = 0
            for one in steps:
                found |= one(at, places)
            return found

        return Part(step, either=_either(together))


def _either(parts: list[Part]) -> frozenset[int]:
    """Word classes of which a text has one if one of the parts stands in it; empty if unknown."""
    found = [_rarest(part) for part in parts]
    return frozenset(chain.from_iterable(found)) if all(found) else frozenset()


def _rarest(part: Part) -> frozenset[int]:
    """Common words such as "ik" have the lowest numbers, because phrases begin with them."""
    return frozenset({max(part.needs)}) if part.needs else part.either


def _all(parts: list[Part]) -> Part:
    steps = [part.step for part in parts]

    def step(at: int, places: Places) -> int:
        for one in steps:
            at = one(at, places)
            if not at:
                break
        return at

    needs = frozenset(chain.from_iterable(part.needs for part in parts))
    either = min((part.either for part in parts if part.either), key=len, default=frozenset())
    return Part(step, needs, either=either)


def _optional(part: Part) -> Part:
    return Part(lambda at, places: at | part.step(at, places))


def _absent(part: Part) -> Part:
    """This word does not stand here; nothing is consumed."""

    def step(at: int, places: Places) -> int:
        return at & ~(part.step(at, places) >> 1)

    return Part(step)


def _gap(most: int) -> Part:
    def step(at: int, places: Places) -> int:
        for _ in range(most):
            at |= at << 1
        return at

    return Part(step)


def read_groups(groups: Mapping[str, str]) -> dict[str, str]:
    """The groups of a file as phrases; a group may name groups above it."""
    return {name: f"({words})" for name, words in groups.items()}
