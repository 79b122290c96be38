"""Sounds: one spelling for what sounds alike in Dutch, letter by letter in one loop. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.codes import NINE, SPACE, ZERO, Codes, codes_of
from bot.compiled import compiled

# What sounds alike; at each place the first that fits counts. Phrases are read so too, so other
# languages survive it.
SOUNDS = (
    ("eij", "ey"), ("ei", "y"), ("ij", "y"), ("ck", "k"), ("ch", "g"), ("c", "k"), ("th", "t"),
    ("au", "ou"), ("z", "s"), ("v", "f"), ("dth ", "t "), ("dt ", "t "), ("d ", "t "),
)  # fmt: skip
LONGEST = max(len(written) for written, _ in SOUNDS)
OTHER = 128  # stands for every letter that is not ASCII: no rule has one
NO_RULE = -1
A, E, N, U, W, Z = map(ord, "aenuwz")
Firsts = NDArray[np.int8]


@dataclass(frozen=True, eq=False)
class Rules:
    """The sounds as arrays; those of one first letter stand together, in the order given."""

    firsts: Firsts  # by two letters the first rule that may fit there, for most of them none
    written: Codes  # shape (rules, longest), filled up with 0
    spoken: Codes

    @classmethod
    def of(cls, sounds: tuple[tuple[str, str], ...]) -> Rules:
        """Look up which rules may fit which two letters."""
        ordered = sorted(sounds, key=lambda sound: sound[0][0])
        firsts = np.full((OTHER + 1, OTHER + 1), NO_RULE, np.int8)
        for rule, (written, _) in reversed([*enumerate(ordered)]):
            first, second = ord(written[0]), written[1:2]
            firsts[first, ord(second) if second else slice(None)] = rule
        letters = np.array([[*map(_letters, sound)] for sound in ordered])
        return cls(firsts, letters[:, 0].copy(), letters[:, 1].copy())


def _letters(text: str) -> Codes:
    return codes_of(text.ljust(LONGEST, "\0"))


RULES = Rules.of(SOUNDS)


def spoken(folded: Codes) -> Codes:
    """How words sound that are folded already."""
    letters = np.append(folded, SPACE)
    heard = np.empty(len(letters), np.uint32)
    count = _speak(letters, RULES.firsts, RULES.written, RULES.spoken, heard)
    return heard[: count - 1]


@compiled
def _speak(letters: Codes, firsts: Firsts, written: Codes, spoken: Codes, heard: Codes) -> int:
    """Write down what is heard, never more letters than there were; returns how many."""
    at = count = 0
    last = len(letters) - 1
    while at <= last:
        letter, after = letters[at], letters[min(at + 1, last)]
        rule = firsts[min(letter, OTHER), min(after, OTHER)]
        if rule != NO_RULE:
            rule = _fitting(letters, at, rule, written)
        if rule == NO_RULE:
            count = _add(heard, count, letter)
            at += 1
            continue
        for said in spoken[rule]:
            if said:
                count = _add(heard, count, said)
        for read in written[rule]:
            at += read > 0
    return count


@compiled
def _fitting(letters: Codes, at: int, rule: int, written: Codes) -> int:
    """The first rule from this one on that fits here, or NO_RULE."""
    for one in range(rule, len(written)):
        if written[one, 0] != letters[at]:
            break
        fits = True
        for place in range(1, LONGEST):
            letter = written[one, place]
            if letter and (at + place >= len(letters) or letters[at + place] != letter):
                fits = False
                break
        if fits:
            return one
    return NO_RULE


@compiled
def _add(heard: Codes, count: int, letter: int) -> int:
    """Hear one letter more: a doubled one once, 'euw' as 'ew', and 'lopen', as 'lope'."""
    if count:
        before = heard[count - 1]
        if letter == before and not ZERO <= letter <= NINE:
            return count
        if letter == W and before == U and count > 1 and heard[count - 2] == E:
            count -= 1
        if letter == SPACE and before == N and _ends_in_en(heard, count):
            count -= 1
    heard[count] = letter
    return count + 1


@compiled
def _ends_in_en(heard: Codes, count: int) -> bool:
    """Whether two plain letters stand before a last 'en', of which the n is often left out."""
    if count < 4 or heard[count - 2] != E:
        return False
    return bool(A <= heard[count - 3] <= Z and A <= heard[count - 4] <= Z)
