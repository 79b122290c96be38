"""The lexical baseline: character n-grams, weighted by how rare they are."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.floating]


def lexical_scores(questions: Sequence[str], passages: Sequence[str]) -> Numbers:
    """Give the cosine of the n-gram vectors of each question and each passage."""
    counted = [Counter(grams(passage)) for passage in passages]
    columns = {gram: column for column, gram in enumerate(sorted(set().union(*counted)))}
    spread = Counter(gram for found in counted for gram in found)
    rarity = np.log((1 + len(passages)) / (1 + np.array([spread[gram] for gram in columns]))) + 1
    rows = _rows(counted, columns) * rarity
    asked = _rows([Counter(grams(question)) for question in questions], columns) * rarity
    return np.asarray(_unit(asked) @ _unit(rows).T)


def grams(text: str, shortest: int = 3, longest: int = 5) -> list[str]:
    """Cut each word, with its edges, into n-grams."""
    words = [f" {word} " for word in text.lower().split()]
    sizes = range(shortest, longest + 1)
    return [
        word[at : at + size]
        for word in words
        for size in sizes
        for at in range(max(len(word) - size + 1, 0))
    ]


def _rows(counted: list[Counter[str]], columns: dict[str, int]) -> Numbers:
    rows = np.zeros((len(counted), len(columns)), dtype=np.float32)
    for row, found in enumerate(counted):
        for gram, times in found.items():
            if gram in columns:
                rows[row, columns[gram]] = 1 + np.log(times)
    return rows


def _unit(rows: Numbers) -> Numbers:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9))
