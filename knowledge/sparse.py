"""Sparse: which rows share words, stems or parts of long words with a question (BM25)."""

from __future__ import annotations

import math
import re
import threading
import unicodedata
from collections.abc import Sequence, Set
from pathlib import Path

import bm25s
import numpy as np
import Stemmer
from bm25s.stopwords import STOPWORDS_DUTCH
from numpy.typing import NDArray

Scores = NDArray[np.float32]

# Question words and auxiliaries that the list of bm25s leaves in.
STOPWORDS = frozenset(STOPWORDS_DUTCH) | frozenset(
    "waar wanneer waarom welk welke hoeveel zeg mag mogen gaan gaat komt jullie jij jou jouw zoals "
    "the of is are what who how does do a an to in and for".split()
)
WORD = re.compile(r"\w+(?:\.\d+)*")
GRAM = 4  # parts of words: long enough to mean something, short enough to survive Dutch endings
LONG = 5  # a word of five letters or more is also found by its parts ("wachttijdenrapport")
K1, B = 1.2, 0.5  # passages are single sentences: length says little, so it counts for less


class Sparse:
    """BM25 over stems and parts of long words; it knows rows, not passages."""

    def __init__(self, retriever: bm25s.BM25) -> None:
        self._retriever = retriever
        self._weights = _weights(retriever)
        self._rarest = max(self._weights.values(), default=1.0)

    @classmethod
    def build(cls, texts: Sequence[str]) -> Sparse:
        """Index texts by row."""
        retriever = bm25s.BM25(k1=K1, b=B)
        retriever.index([features(text) for text in texts], show_progress=False)
        return cls(retriever)

    @classmethod
    def load(cls, folder: Path) -> Sparse:
        """Load what `save` wrote."""
        return cls(bm25s.BM25.load(folder, show_progress=False))

    def save(self, folder: Path) -> None:
        """Write to a folder of its own."""
        self._retriever.save(folder, show_progress=False)

    def likeness(self, question: str) -> Scores:
        """The BM25 score of every row, as a share of what the question's features weigh."""
        asked = features(question)
        weight = math.fsum(map(self.weight, asked))
        if not weight:
            return np.zeros(self._retriever.scores["num_docs"], np.float32)
        return np.asarray(self._retriever.get_scores(asked), np.float32) / np.float32(weight)

    def familiarity(self, question: str) -> float:
        """How much of the question's vocabulary, weighted by rarity, the corpus holds: 0 to 1."""
        return self._share(set(features(question)), self._weights.keys())

    def _share(self, asked: Set[str], held: Set[str]) -> float:
        total = math.fsum(map(self.weight, asked))  # exact: sets have no fixed order
        return math.fsum(map(self.weight, asked & held)) / total if total else 0.0

    def weight(self, feature: str) -> float:
        """How rare a feature is; one that no row holds counts as the rarest."""
        return self._weights.get(feature, self._rarest)


def features(text: str) -> list[str]:
    """What a text is found by: the stems of its content words and the parts of the long ones."""
    words = content_words(text)
    grams = [f"~{gram}" for word in words if len(word) >= LONG for gram in _grams(word)]
    return [_stem(word) for word in words] + grams


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


class _PerThread(threading.local):
    """A stemmer for each thread: one stemmer may not be used by two at a time."""

    def __init__(self) -> None:
        self.stemmer = Stemmer.Stemmer("dutch")


_DUTCH = _PerThread()


def _stem(word: str) -> str:
    return str(_DUTCH.stemmer.stemWord(word))


def _grams(word: str) -> list[str]:
    return [word[at : at + GRAM] for at in range(len(word) - GRAM + 1)]


def _weights(retriever: bm25s.BM25) -> dict[str, float]:
    """Inverse document frequency of each feature (Robertson and Zaragoza 2009)."""
    documents = retriever.scores["num_docs"]
    frequency = np.diff(retriever.scores["indptr"])
    return {
        feature: math.log(1 + (documents - frequency[at] + 0.5) / (frequency[at] + 0.5))
        for feature, at in retriever.vocab_dict.items()
        if feature
    }
