"""Word classes: which words of a text belong to which alternatives of the danger phrases. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.nlu.fold import sound, sound_of_stem

SEED = 2  # letters by which stems are looked up
END = "$"  # stands after the last word
SHORTEST_FUZZY = 7  # letters (as heard) from which a word may have one typing error


class Places(dict[int, int]):
    """Where the words of each class stand in a text, as the bits of a number; nowhere is 0."""

    def __missing__(self, number: int) -> int:
        return 0


@dataclass(slots=True)
class WordClasses:
    """Sets of words and stems, each with a number; grows while phrases are compiled."""

    real_words: frozenset[str] = frozenset()  # right words that resemble a key word: never a typo
    _numbers: dict[frozenset[str], int] = field(default_factory=dict)
    _exact: dict[str, list[int]] = field(default_factory=dict)
    _stems: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    _inner: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    _typos: dict[str, set[int]] = field(default_factory=dict)
    _known: dict[str, tuple[int, ...]] = field(default_factory=dict)

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
        for stem, number in self._stems.get(word[:SEED], ()):
            if word.startswith(stem):
                found.add(number)
        if not word.isascii():
            found |= self._of_inner(word)
        return found or self._of_typo(word)

    def learn(self, words: Iterable[str]) -> None:
        """Look up the classes of these words once and for all; call it after the last phrase."""
        self._known.update((word, tuple(self.of(word))) for word in words)

    def positions(self, words: Sequence[str]) -> Places:
        """For each class the places where its words stand, as the bits of a number."""
        classes = {word: self._classes_of(word) for word in {*words, END}}
        told = {word: 0 for word, numbers in classes.items() if numbers}
        for place, word in enumerate((*words, END)):
            if word in told:
                told[word] |= 1 << place
        found = Places()
        for word, bits in told.items():
            for number in classes[word]:
                found[number] = found.get(number, 0) | bits
        return found

    def _classes_of(self, word: str) -> Collection[int]:
        return self._known[word] if word in self._known else self.of(word)

    def _add(self, literal: str, number: int) -> None:
        if literal.startswith("*"):
            inner = sound_of_stem(literal.strip("*"))
            self._inner.setdefault(inner[:SEED], []).append((inner, number))
        elif literal.endswith("*"):
            stem = literal[:-1]
            for form in {sound(stem), sound_of_stem(stem)}:
                self._stems.setdefault(form[:SEED], []).append((form, number))
        else:
            self._add_exact(END if literal == END else sound(literal), number)

    def _add_exact(self, word: str, number: int) -> None:
        self._exact.setdefault(word, []).append(number)
        if len(word) >= SHORTEST_FUZZY and word.isascii():
            for form in _one_less(word):
                self._typos.setdefault(form, set()).add(number)

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
        return set().union(*(self._typos.get(form, ()) for form in _one_less(word)))


def _one_less(word: str) -> Iterator[str]:
    """The word itself, and with each one of its letters left out but the first."""
    yield word
    for place in range(1, len(word)):
        yield word[:place] + word[place + 1 :]
