"""Naming: whether a question names who the statements are of, also misspelt or by initials."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from knowledge.words import WORD, fold

ALIKE = 0.8  # of the letters of a word: "vielig" for "veilig", and not "vielen"
LONGER = 2  # letters that a misspelt word may have more or less
# Who speaks of "them" without saying who, means those that this is about.
MEANT = re.compile(
    r"\b(ze|zij|hun|hen|julie|jullie|je|they|them|their|you|your|there|daar|these people|"
    r"die (lui|gasten|mensen|club|organisaties?))\b"
)


class Naming:
    """Knows some names of two words or more."""

    def __init__(self, names: Iterable[str]) -> None:
        words = [tuple(fold(name).split()) for name in names]
        self._names = sorted({name for name in words if len(name) > 1})
        self._initials = {"".join(word[0] for word in name) for name in self._names}

    def names(self, question: str) -> bool:
        """Whether a question holds a name, its initials, or something that is spelt alike."""
        words = WORD.findall(fold(question))
        return not self._initials.isdisjoint(words) or any(
            all(map(_alike, part, name)) for name in self._names for part in _parts(words, name)
        )


def means_them(question: str) -> bool:
    """Whether a question speaks of somebody without saying who."""
    return bool(MEANT.search(fold(question)))


def _parts(words: list[str], name: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The runs of a question's words that are as long as a name."""
    return zip(*(words[at:] for at in range(len(name))), strict=False)


def _alike(word: str, other: str) -> bool:
    if word == other:
        return True
    if abs(len(word) - len(other)) > LONGER or not _begin_alike(word, other):
        return False
    matcher = SequenceMatcher(None, word, other, autojunk=False)
    return matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _begin_alike(word: str, other: str) -> bool:
    """Whether one of the first two letters is the same: comparing all of them takes its time."""
    return word[0] == other[0] or word[1:2] == other[1:2]
