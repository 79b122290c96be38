"""Sparse: which rows share words, stems or parts of long words with a question (BM25)."""

from __future__ import annotations

import math
import re
import threading
import unicodedata
from collections.abc import Callable, Mapping, Sequence, Set
from copy import copy
from functools import lru_cache
from pathlib import Path

import bm25s
import numpy as np
import Stemmer
from bm25s.stopwords import STOPWORDS_DUTCH
from numpy.typing import NDArray
from scipy.sparse import csc_matrix, csr_matrix

Rows = NDArray[np.int64]
Scores = NDArray[np.float32]
Parts = tuple[str, tuple[str, ...]]

# Question words and auxiliaries that the list of bm25s leaves in.
STOPWORDS = frozenset(STOPWORDS_DUTCH) | frozenset(
    "waar wanneer waarom welk welke hoeveel zeg mag mogen gaan gaat komt jullie jij jou jouw zoals "
    "the of is are what who how does do a an to in and for".split()
)
WORD = re.compile(r"\w+(?:\.\d+)*")
ARRAYS = ("data", "indices", "indptr")
GRAM = 4  # parts of words: long enough to mean something, short enough to survive Dutch endings
LONG = 5  # a word of five letters or more is also found by its parts ("wachttijdenrapport")
K1, B = 1.2, 0.5  # passages are single sentences: length says little, so it counts for less


class Sparse:
    """BM25 over stems and parts of long words; it knows rows, not passages."""

    def __init__(self, retriever: bm25s.BM25, weights: Mapping[str, float] | None = None) -> None:
        self._retriever = retriever
        self._weights = _weights(retriever) if weights is None else weights
        self._rarest = max(self._weights.values(), default=1.0)

    @classmethod
    def build(cls, texts: Sequence[str]) -> Sparse:
        """Index texts by row."""
        parts = lru_cache(None)(_parts)  # of this build alone: what people type is never kept
        retriever = bm25s.BM25(k1=K1, b=B)
        retriever.index([features(text, parts) for text in texts], show_progress=False)
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

    def by_row(self) -> ByRow:
        """The same, for the likeness of a few rows."""
        scores = self._retriever.scores
        held = (scores["data"], scores["indices"], scores["indptr"])
        shape = (scores["num_docs"], len(scores["indptr"]) - 1)
        return ByRow(csc_matrix(held, shape, copy=False).tocsr(), self)

    def with_rows(self, rows: csr_matrix) -> Sparse:
        """The same features with other rows."""
        other, by_column = copy(self._retriever), rows.tocsc()
        other.scores = {name: getattr(by_column, name) for name in ARRAYS}
        other.scores["num_docs"] = rows.shape[0]
        return Sparse(other, self._weights)

    def asked(self, question: str) -> tuple[Rows, float]:
        """The columns of a question's features, and what all of them weigh."""
        asked = features(question)
        columns = np.array(self._retriever.get_tokens_ids(asked), np.int64)
        return columns, math.fsum(map(self.weight, asked))

    def held(self, count: int) -> Set[str]:
        """The features that the first so many rows hold."""
        scores, column = self._retriever.scores, self._retriever.vocab_dict
        firsts = scores["indices"][scores["indptr"][:-1]]  # rows stand in ascending order
        return {feature for feature in self._weights if firsts[column[feature]] < count}

    def familiarity(self, question: str) -> float:
        """How much of the question's vocabulary, weighted by rarity, the corpus holds: 0 to 1."""
        return self._share(set(features(question)), self._weights.keys())

    def _share(self, asked: Set[str], held: Set[str]) -> float:
        total = math.fsum(map(self.weight, asked))  # exact: sets have no fixed order
        return math.fsum(map(self.weight, asked & held)) / total if total else 0.0

    def weight(self, feature: str) -> float:
        """How rare a feature is; one that no row holds counts as the rarest."""
        return self._weights.get(feature, self._rarest)


class ByRow:
    """The scores of each row, for a few among very many rows: what it costs depends on the few."""

    def __init__(self, rows: csr_matrix, words: Sparse) -> None:
        self._rows, self._words = rows, words

    def likeness(self, question: str, rows: Rows) -> Scores:
        """The BM25 score of some rows, as a share of what the question's features weigh."""
        columns, weight = self._words.asked(question)
        if not weight:
            return np.zeros(len(rows), np.float32)
        wanted = np.bincount(columns, minlength=self._rows.shape[1]).astype(np.float32)
        return np.asarray(self._rows[rows] @ wanted, np.float32) / np.float32(weight)

    def only(self, rows: Rows) -> Sparse:
        """These rows by themselves, weighed as among all."""
        return self._words.with_rows(self._rows[rows])


def features(text: str, parts: Callable[[str], Parts] | None = None) -> list[str]:
    """What a text is found by: the stems of its content words and the parts of the long ones."""
    found = list(map(parts or _parts, content_words(text)))
    return [stem for stem, _ in found] + [gram for _, grams in found for gram in grams]


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


def _parts(word: str) -> Parts:
    """The stem of a word, and its parts when it is long."""
    last = len(word) - GRAM + 1 if len(word) >= LONG else 0
    return _stem(word), tuple(f"~{word[at : at + GRAM]}" for at in range(last))


def _weights(retriever: bm25s.BM25) -> dict[str, float]:
    """Inverse document frequency of each feature (Robertson and Zaragoza 2009)."""
    documents = retriever.scores["num_docs"]
    frequency = np.diff(retriever.scores["indptr"])
    return {
        feature: math.log(1 + (documents - frequency[at] + 0.5) / (frequency[at] + 0.5))
        for feature, at in retriever.vocab_dict.items()
        if feature
    }
