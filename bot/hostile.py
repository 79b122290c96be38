"""Hostile: inputs that try to break or slow down what every message passes; seeded. Pure."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

LENGTHS = (1, 20, 200, 1_000, 8_192, 20_000)  # characters; the last is more than is ever read
MARKS = "\u0301\u0323\u0327\u0345\u05b0\u064b\u0e38\u3099"
HIDDEN = "\u200b\u200d\u202a\u202e\u2066\u2069\ufeff\u00ad\u180e\u061c\x00\x07\x1b\x7f"
TAGS = "".join(map(chr, range(0xE0020, 0xE007F)))
EMOJI = "😀🙏🏽👨‍👩‍👧‍👦🇳🇱❤️🔪💀"
RIGHT_TO_LEFT = "زوجي يضربني אני רוצה למות ﷺ ݘ ࢠ "
# What a careless pattern for numbers, addresses or names would look at again and again.
BAIT = (
    "06-", "0 0 0 ", "1.1.", "a@", "a.a@a.", "+31 (0) ", "1234 ab ", "NL91ABNA", "12-12-", "00",
    "mijn ", "mevrouw ", "van der ", "J. ", "Jan ", "straat ", "bsn ", "punt ", "[naam] ", "(((",
    "hij hij ", "ik ben mij hij de niet ", "slaat ", "niet meer ", "'s-", "A", "aa ", "_", "-",
)  # fmt: skip
WORDS = "hij slaat me ik wil dood mes wanneer klacht dossier help papa bel 112 0612345678".split()


def hostile(count: int, seed: int = 4) -> Iterator[tuple[str, str]]:
    """So many inputs with their kind, the kinds in turn; the same ones for the same seed."""
    chance = random.Random(seed)
    for place in range(count):
        kind = tuple(KINDS)[place % len(KINDS)]
        yield kind, KINDS[kind](chance, chance.choice(LENGTHS))


def _of(parts: Sequence[str]) -> Callable[[random.Random, int], str]:
    def build(chance: random.Random, length: int) -> str:
        return "".join(chance.choices(parts, k=length))[:length]

    return build


def _repeated(chance: random.Random, length: int) -> str:
    unit = "".join(chance.choices(BAIT, k=chance.randint(1, 3)))
    return (unit * length)[:length] + chance.choice(("", "!", "x", "1", "\n"))


def _nested(chance: random.Random, length: int) -> str:
    left, right = chance.choice(("()", "[]", "<>", "{}", "«»", "“”"))
    half = length // 2
    return left * half + "hij slaat me" + right * half


def _any(chance: random.Random, length: int) -> str:
    return "".join(map(chr, (chance.randrange(0x11_0000) for _ in range(min(length, 2_000)))))


def _mixed(chance: random.Random, length: int) -> str:
    pieces = [*WORDS, *BAIT, *MARKS, *HIDDEN, *EMOJI, RIGHT_TO_LEFT, "\ud800", "\udfff"]
    return " ".join(chance.choices(pieces, k=length))[:length]


def _unknown(chance: random.Random, length: int) -> str:
    letters = "".join(chance.choices("abcdefghijklmnopqrstuvwxyzëï", k=length))
    return " ".join(letters[at : at + 8] for at in range(0, length, 8))[:length]


KINDS: dict[str, Callable[[random.Random, int], str]] = {
    "repeated bait": _repeated,
    "bait": _of(BAIT),
    "nested": _nested,
    "combining marks": _of(["e", *MARKS]),
    "hidden characters": _of([*WORDS, *HIDDEN]),
    "tags": _of([*TAGS, "hij "]),
    "emoji": _of(EMOJI),
    "right to left": _of([*RIGHT_TO_LEFT]),
    "broken surrogates": _of(["\ud800", "\udfff", "hij ", "slaat "]),
    "null bytes": _of(["\x00", "ik "]),
    "any character": _any,
    "mixed": _mixed,
    "unknown words": _unknown,
    "digits": _of(["0", "6", "112", " ", "-", "."]),
}
