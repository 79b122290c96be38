"""Word classes: which words of a text belong to which alternatives of the danger phrases. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.nlu.fold import sound, sound_of_stem

SEED = 2  # letters by which stems are looked up
END = "$"  # stands after the last word
_NO_STEMS: Mapping[str, list[int]] = {}
SHORTEST_FUZZY = 7  # letters (as heard) from which a word may have one typing error


@dataclass(slots=True)
class WordClasses:
    """Sets of words and stems, each with a number; grows while phrases are compiled."""

    real_words: frozenset[str] = frozenset()  # right words that resemble a key word: never a typo
    _numbers: dict[frozenset[str], int] = field(default_factory=dict)
    _exact: dict[str, list[int]] = field(default_factory=dict)
    _stems: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    _inner: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    _typos: dict[str, set[int]] = field(default_factory=dict)
    _halves: tuple[set[str], set[str]] = field(default_factory=lambda: (set(), set()))  # of these

    def __len__(self) -> int:
        return len(self._numbers)

    def number(self, literals: Iterable[str]) -> int:
        """The number of the class of these words ('slaat', 'sla*', '*ضرب*')."""
        wanted = frozenset(literals)
        if wanted not in self._numbers:
            self._numbers[wanted] = len(self._numbers)
            for literal in wanted:
                self._add(literal, self._numbers[wanted])
        return self._numbers[wanted]

    def of(self, word: str) -> set[int]:
        """The numbers of the classes to which a word belongs."""
        found = set(self._exact.get(word, ()))
        for stem, numbers in self._stems.get(word[:SEED], _NO_STEMS).items():
            if word.startswith(stem):
                found.update(numbers)
        if not word.isascii():
            found |= self._of_inner(word)
        return found or self._of_typo(word)

    def _add(self, literal: str, number: int) -> None:
        if literal.startswith("*"):
            inner = sound_of_stem(literal.strip("*"))
            self._inner.setdefault(inner[:SEED], []).append((inner, number))
        elif literal.endswith("*"):
            stem = literal[:-1]
            for form in {sound(stem), sound_of_stem(stem)}:
                self._stems.setdefault(form[:SEED], {}).setdefault(form, []).append(number)
        else:
            self._add_exact(END if literal == END else sound(literal), number)

    def _add_exact(self, word: str, number: int) -> None:
        self._exact.setdefault(word, []).append(number)
        if len(word) >= SHORTEST_FUZZY and word.isascii():
            for form in (word, *_one_less(word, range(1, len(word)))):
                self._typos.setdefault(form, set()).add(number)
                self._add_halves(form)

    def _add_halves(self, form: str) -> None:
        """Where a word has one letter more or none, one of its halves stands in the form."""
        beginnings, endings = self._halves
        beginnings |= {form[: len(form) // 2], form[: (len(form) + 1) // 2]}
        endings.add(form[(len(form) - 1) // 2 :])

    def _of_inner(self, word: str) -> set[int]:
        return {
            number
            for start in range(len(word) - SEED + 1)
            for part, number in self._inner.get(word[start : start + SEED], ())
            if word.startswith(part, start)
        }

    def _of_typo(self, word: str) -> set[int]:
        if len(word) < SHORTEST_FUZZY - 1 or word in self.real_words:
            return set()
        half, forms = len(word) // 2, []
        if word[:half] in self._halves[0]:
            forms += [word, *_one_less(word, range(half, len(word)))]
        if word[half:] in self._halves[1]:
            forms += _one_less(word, range(1, half))
        return set().union(*filter(None, map(self._typos.get, forms)))


def _one_less(word: str, places: Iterable[int]) -> Iterator[str]:
    """The word without one of its letters, at each of these places; never the first."""
    return (word[:place] + word[place + 1 :] for place in places)
