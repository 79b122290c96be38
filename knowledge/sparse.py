"""Sparse: which rows share words, stems or parts of long words with a question (BM25)."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache
from pathlib import Path

import bm25s
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csc_matrix, csr_matrix

from knowledge.stretches import places_in
from knowledge.vocabulary import Vocabulary
from knowledge.words import Word, Wording, features

Rows = NDArray[np.int64]
Scores = NDArray[np.float32]

ARRAYS = ("data", "indices", "indptr")
ROWS = "rows.npy"  # how many there are
K1, B = 1.2, 0.5  # passages are single sentences: length says little, so it counts for less


class Sparse:
    """BM25 over stems and parts of long words; it knows rows, not passages."""

    def __init__(self, scores: csc_matrix, vocabulary: Vocabulary) -> None:
        self._scores, self.vocabulary = scores, vocabulary  # a column a feature

    @classmethod
    def build(cls, texts: Sequence[str]) -> Sparse:
        """Index texts by row."""
        word = lru_cache(None)(Word.of)  # of this build alone: what people type is never kept
        retriever = bm25s.BM25(k1=K1, b=B)
        retriever.index([features(text, word) for text in texts], show_progress=False)
        columns = {column: feature for feature, column in retriever.vocab_dict.items() if feature}
        found = tuple(retriever.scores[name] for name in ARRAYS)
        scores = csc_matrix(found, (len(texts), len(columns)), copy=False)
        named = [columns[column] for column in range(len(columns))]
        return cls(scores, Vocabulary(named, np.diff(scores.indptr), len(texts)))

    @classmethod
    def load(cls, folder: Path) -> Sparse:
        """Load what `save` wrote: mapped into memory, so that only what is looked at is read."""
        data, indices, indptr = (np.load(folder / f"{one}.npy", mmap_mode="r") for one in ARRAYS)
        rows = int(np.load(folder / ROWS))
        scores = csc_matrix((data, indices, indptr), (rows, len(indptr) - 1), copy=False)
        return cls(scores, Vocabulary.load(folder, np.diff(indptr), rows))

    def save(self, folder: Path) -> None:
        """Write to a folder of its own."""
        for name in ARRAYS:
            np.save(folder / f"{name}.npy", getattr(self._scores, name))
        np.save(folder / ROWS, self._scores.shape[0])
        self.vocabulary.save(folder)

    def likeness(self, asked: Wording) -> Scores:
        """The BM25 score of every row, as a share of what the question's features weigh."""
        columns, starts = self.vocabulary.columns(asked.features), self._scores.indptr
        at = places_in(starts[columns], starts[columns + 1] - starts[columns])
        rows, scores = self._scores.indices[at], self._scores.data[at]
        weight = self.vocabulary.together(columns, len(asked.features))
        return _share(rows, scores, self._scores.shape[0], weight)

    def by_row(self) -> ByRow:
        """The same, for the likeness of a few rows."""
        return ByRow(self._scores.tocsr(), self.vocabulary)

    def held(self, count: int) -> Set[str]:
        """The features that the first so many rows hold."""
        firsts = self._scores.indices[self._scores.indptr[:-1]]  # rows stand in ascending order
        return self.vocabulary.among(firsts < count)


class ByRow:
    """The scores of each row, for a few among very many rows: what it costs depends on the few."""

    def __init__(self, scores: csr_matrix, vocabulary: Vocabulary) -> None:
        self._scores, self._vocabulary = scores, vocabulary

    def likeness(self, asked: Wording, rows: Rows) -> Scores:
        """The BM25 score of some rows, as a share of what the question's features weigh."""
        columns, starts = self._vocabulary.columns(asked.features), self._scores.indptr
        lengths = starts[rows + 1] - starts[rows]
        at = places_in(starts[rows], lengths)
        owners = np.repeat(np.arange(len(rows)), lengths)
        times = self._times(columns)[self._scores.indices[at]]
        held = np.flatnonzero(times)
        scores = self._scores.data[at[held]] * times[held]
        weight = self._vocabulary.together(columns, len(asked.features))
        return _share(owners[held], scores, len(rows), weight)

    def only(self, rows: Rows) -> Sparse:
        """These rows by themselves, weighed as among all."""
        return Sparse(self._scores[rows].tocsc(), self._vocabulary)

    def _times(self, asked: Rows) -> NDArray[np.uint16]:
        """For each column how often a question holds its feature."""
        times = np.zeros(self._scores.shape[1], np.uint16)  # small: it is made for every question
        np.add.at(times, asked, 1)
        return times


def _share(rows: Rows, scores: Scores, count: int, weight: float) -> Scores:
    """The scores of each row together, divided by a weight; nothing when nothing weighs."""
    if not weight:
        return np.zeros(count, np.float32)
    return (np.bincount(rows, scores, count) / weight).astype(np.float32)
