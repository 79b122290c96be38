"""The small language of danger phrases: a phrase becomes instructions for registers. Pure.

A register holds the places of a text where a phrase may go on; `danger_program` follows them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from bot.nlu.danger_words import END, WordClasses
from bot.nlu.fold import fold

_TOKEN = re.compile(r"\.{2,3}|[()|?!]|<[a-z_]+>|[^\s()|?!<>]+")
_GAPS = {"..": 2, "...": 4}  # up to so many other words
WORD, GAP, COPY, EITHER, ABSENT, NOWHERE, NEEDED = range(7)


class Instruction(NamedTuple):
    """What to do with a register; `value` is a word class, a number of words, or how many
    registers further the other one is."""

    does: int
    register: int
    value: int
    skip: int = 1  # so many instructions further when the register then holds no place


Code = tuple[Instruction, ...]
# The first register says where a phrase may go on; alternatives add up in the next, and each works
# in the one after that.
_FOUND, _WORK = 1, 2
_FROM, _TO = Instruction(COPY, _WORK, -_WORK), Instruction(EITHER, _FOUND, _WORK - _FOUND)
_TAKE = Instruction(COPY, 0, _FOUND)
_BESIDE = Instruction(COPY, 1, -1)


@dataclass(frozen=True, slots=True)
class Part:
    """A compiled piece of a phrase, and the word classes without which it cannot stand."""

    code: Code
    needs: frozenset[int] = frozenset()
    words: frozenset[str] | None = None  # what it says, if it is only one word


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
        return Part((Instruction(WORD, 0, number),), frozenset({number}), words)

    def _any(self, parts: list[Part]) -> Part:
        """One of the parts; single words become one class, so that they are one step."""
        single = frozenset(chain.from_iterable(part.words for part in parts if part.words))
        longer = [part for part in parts if not part.words]
        if not longer:
            return self._words(single)
        together = [*longer, *([self._words(single)] if single else [])]
        each = ((_FROM, *_further(part.code, _WORK), _TO) for part in together)
        return Part((Instruction(NOWHERE, _FOUND, 0), *chain.from_iterable(each), _TAKE))


def _all(parts: list[Part]) -> Part:
    """One part after another; where one holds no place, nor does the rest."""
    left = sum(len(part.code) for part in parts)
    code: list[Instruction] = []
    for part in parts:
        left -= len(part.code)
        code += [*part.code[:-1], part.code[-1]._replace(skip=left + 1)]
    return Part(tuple(code), frozenset(chain.from_iterable(part.needs for part in parts)))


def _optional(part: Part) -> Part:
    return Part((_BESIDE, *_further(part.code, 1), Instruction(EITHER, 0, 1)))


def _absent(part: Part) -> Part:
    """This word does not stand here; nothing is consumed."""
    return Part((_BESIDE, *_further(part.code, 1), Instruction(ABSENT, 0, 1)))


def _gap(most: int) -> Part:
    return Part((Instruction(GAP, 0, most),))


def _further(code: Code, registers: int) -> Code:
    """The same with other registers, so that those before keep what they hold."""
    return tuple(one._replace(register=one.register + registers) for one in code)


def read_groups(groups: Mapping[str, str]) -> dict[str, str]:
    """The groups of a file as phrases; a group may name groups above it."""
    return {name: f"({words})" for name, words in groups.items()}
