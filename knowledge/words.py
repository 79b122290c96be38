"""Words: what a text is found by: its content words, their stems, and the parts of long ones."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import Stemmer
from bm25s.stopwords import STOPWORDS_DUTCH

# Question words and auxiliaries that the list of bm25s leaves in.
STOPWORDS = frozenset(STOPWORDS_DUTCH) | frozenset(
    "waar wanneer waarom welk welke hoeveel zeg mag mogen gaan gaat komt jullie jij jou jouw zoals "
    "the of is are what who how does do a an to in and for".split()
)
WORD = re.compile(r"\w+(?:\.\d+)*")
GRAM = 4  # parts of words: long enough to mean something, short enough to survive Dutch endings
LONG = 5  # a word of five letters or more is also found by its parts ("wachttijdenrapport")


@dataclass(frozen=True, slots=True)
class Word:
    """A content word, folded, with its stem and, when it is long, its parts."""

    folded: str
    stem: str
    parts: tuple[str, ...]

    @classmethod
    def of(cls, folded: str) -> Word:
        """Take a folded word apart."""
        last = len(folded) - GRAM + 1 if len(folded) >= LONG else 0
        parts = [f"~{folded[at : at + GRAM]}" for at in range(last)]
        return cls(folded, _stem(folded), tuple(parts))


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a text, taken apart once for all who weigh them."""

    words: tuple[Word, ...]
    features: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Wording:
        """Read a text."""
        words = tuple(map(Word.of, content_words(text)))
        return cls(words, tuple(_features(words)))


def features(text: str, word: Callable[[str], Word] = Word.of) -> list[str]:
    """What a text is found by: the stems of its content words and the parts of the long ones."""
    return _features(list(map(word, content_words(text))))


def stems(text: str) -> frozenset[str]:
    """The stems of a text's content words."""
    return frozenset(_stem(word) for word in content_words(text))


def content_words(text: str) -> list[str]:
    """The words of a text, folded, without stop words."""
    return [word for word in WORD.findall(fold(text)) if word not in STOPWORDS and len(word) > 1]


def fold(text: str) -> str:
    """Lower case without accents: people type 'één' and 'suïcide' in many ways."""
    lower = text.lower()
    if lower.isascii():  # nearly all that people type, and a tenth of the time
        return lower
    decomposed = unicodedata.normalize("NFD", lower)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def _features(words: Sequence[Word]) -> list[str]:
    return [word.stem for word in words] + [part for word in words for part in word.parts]


class _PerThread(threading.local):
    """A stemmer for each thread: one stemmer may not be used by two at a time."""

    def __init__(self) -> None:
        self.stemmer = Stemmer.Stemmer("dutch")


_DUTCH = _PerThread()


def _stem(word: str) -> str:
    return str(_DUTCH.stemmer.stemWord(word))
