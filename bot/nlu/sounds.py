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
FIRST_LETTERS = 128  # all of them are ASCII
A, E, N, U, W, Z = map(ord, "aenuwz")

Starts = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Rules:
    """The sounds as arrays."""

    starts: Starts  # by first letter the first rule, and where the next letter's begin
    written: Codes  # shape (rules, longest), filled up with 0
    spoken: Codes

    @classmethod
    def of(cls, sounds: tuple[tuple[str, str], ...]) -> Rules:
        """Rules of one first letter stand together, in the order that was given."""
        ordered = sorted(sounds, key=lambda sound: sound[0][0])
        first = [ord(written[0]) for written, _ in ordered]
        starts = np.searchsorted(first, np.arange(FIRST_LETTERS + 1))
        columns = zip(*ordered, strict=True)
        written, spoken = (
            np.array([codes_of(text.ljust(LONGEST, "\0")) for text in column]) for column in columns
        )
        return cls(starts, written, spoken)


RULES = Rules.of(SOUNDS)


def spoken(folded: Codes) -> Codes:
    """How words sound that are folded already."""
    letters = np.append(folded, SPACE)
    heard = np.empty(len(letters), np.uint32)
    count = _speak(letters, RULES.starts, RULES.written, RULES.spoken, heard)
    return heard[: count - 1]


@compiled
def _speak(letters: Codes, starts: Starts, written: Codes, spoken: Codes, heard: Codes) -> int:
    """Write down what is heard, never more letters than there were; returns how many."""
    at = count = 0
    while at < len(letters):
        rule = _rule(letters, at, starts, written)
        if rule < 0:
            count = _add(heard, count, letters[at])
            at += 1
            continue
        for letter in spoken[rule]:
            if letter:
                count = _add(heard, count, letter)
        for letter in written[rule]:
            at += letter > 0
    return count


@compiled
def _rule(letters: Codes, at: int, starts: Starts, written: Codes) -> int:
    """The first rule that fits here, or -1."""
    first = letters[at]
    if first >= FIRST_LETTERS:
        return -1
    for rule in range(starts[first], starts[first + 1]):
        fits = True
        for place in range(1, LONGEST):
            letter = written[rule, place]
            if letter and (at + place >= len(letters) or letters[at + place] != letter):
                fits = False
                break
        if fits:
            return rule
    return -1


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
