"""Program: the steps of danger phrases over the places of words, as machine code runs them. Pure.

A register holds the places where a phrase may go on, as bits. So a gap is a shift, an alternative
is an 'or', and no input can make it slow.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

from bot.compiled import compiled
from bot.nlu.danger_phrase import ABSENT, COPY, EITHER, GAP, NEEDED, WORD, Code, Instruction, Part
from bot.nlu.danger_places import BITS, ONE, Places

LAST = np.uint64(BITS - 1)
NOTHING = np.uint64(0)
Numbers = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Program:
    """Phrases in the order of their ranks, so that the first one in a text decides."""

    code: Numbers  # shape (instructions, fields of one)
    ends: Numbers  # of each phrase
    ranks: Numbers
    registers: int

    @classmethod
    def of(cls, phrases: Iterable[tuple[int, Part]]) -> Program:
        """The program of these phrases, each with its rank."""
        ordered = sorted(phrases, key=lambda phrase: phrase[0])
        uses = Counter(number for _, part in ordered for number in part.needs)
        codes = [_rarest_first(part, uses) for _, part in ordered]
        code = [*chain.from_iterable(codes)]
        ends = [*accumulate(map(len, codes))]
        return cls(
            np.array(code, np.int32).reshape(-1, len(Instruction._fields)),
            np.array(ends, np.int32),
            np.array([rank for rank, _ in ordered], np.int32),
            max((one.register for one in code), default=0) + 1,
        )

    def first(self, places: Places, best: int) -> int:
        """The rank of the first phrase that stands in a text, if it is before the best so far."""
        at = np.empty((self.registers, places.shape[1]), np.uint64)
        return int(_first(self.code, self.ends, self.ranks, places, at, best))


def _rarest_first(part: Part, uses: Mapping[int, int]) -> Code:
    """Ask first for the words that the fewest phrases need: most texts have none of those."""
    needs = sorted(part.needs, key=lambda number: (uses[number], number))
    size = len(needs) + len(part.code)
    asked = (Instruction(NEEDED, 0, n, size - place) for place, n in enumerate(needs))
    return (*asked, *part.code)


@compiled
def _first(
    code: Numbers, ends: Numbers, ranks: Numbers, places: Places, at: Places, best: int
) -> int:
    line = 0
    for phrase in range(len(ends)):
        if ranks[phrase] >= best:
            return best
        stands = False
        for column in range(at.shape[1]):
            at[0, column] = places[-1, column]
        while line < ends[phrase]:
            stands = _done(code[line, 0], code[line, 1], code[line, 2], at, places)
            line += 1 if stands else code[line, 3]
        if stands:
            return int(ranks[phrase])
    return best


@compiled
def _done(does: int, register: int, value: int, at: Places, places: Places) -> bool:
    """Follow an instruction; whether its register then holds a place."""
    if does == NEEDED:
        return _holds(places, value)
    if does == WORD:
        _say(at, register, places, value)
    elif does == GAP:
        _spread(at, register, value)
    elif does == ABSENT:
        _deny(at, register, register + value)
    else:
        _take(does, at, register, register + value)
    return _holds(at, register)


@compiled
def _holds(bits: Places, row: int) -> bool:
    found = NOTHING
    for column in range(bits.shape[1]):
        found |= bits[row, column]
    return bool(found != NOTHING)


@compiled
def _say(at: Places, register: int, places: Places, word: int) -> None:
    """Where this word stands, it goes on with the next."""
    before = NOTHING
    for column in range(at.shape[1]):
        found = at[register, column] & places[word, column]
        at[register, column] = found << ONE | before >> LAST
        before = found


@compiled
def _spread(at: Places, register: int, most: int) -> None:
    """It may go on up to so many words further."""
    before = NOTHING
    for column in range(at.shape[1]):
        here = at[register, column]
        for words in range(1, most + 1):
            at[register, column] |= here << np.uint64(words) | before >> np.uint64(BITS - words)
        before = here


@compiled
def _deny(at: Places, register: int, other: int) -> None:
    """It does not go on where the other register holds the place after it."""
    for column in range(at.shape[1]):
        after = at[other, column + 1] if column + 1 < at.shape[1] else NOTHING
        at[register, column] &= ~(at[other, column] >> ONE | after << LAST)


@compiled
def _take(does: int, at: Places, register: int, other: int) -> None:
    """What another register holds, instead of what it held, or also; or nothing."""
    for column in range(at.shape[1]):
        if does == EITHER:
            at[register, column] |= at[other, column]
        else:
            at[register, column] = at[other, column] if does == COPY else NOTHING
