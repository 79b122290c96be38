"""Measures of meaning: likeness of sentences, translation, and what is left of the English."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from knowledge.dense import Encode
from knowledge.training.benchmark.sets import rows


def likeness(encode: Encode, path: Path) -> float:
    """Spearman between cosine and people's judgement, on SICK-NL TEST."""
    read = [row for row in rows(path) if row["set"] == "TEST"]
    left, right = (
        encode([row["sentence_a"] for row in read]),
        encode([row["sentence_b"] for row in read]),
    )
    return _spearman((left * right).sum(1), [float(row["relatedness"]) for row in read])


def translation(encode: Encode, path: Path) -> float:
    """Share of Dutch sentences whose nearest English one is their translation, on NTREX."""
    read = rows(path)
    scores = encode([row["nl"] for row in read]) @ encode([row["en"] for row in read]).T
    return float((scores.argmax(1) == np.arange(len(read))).mean())


def english_kept(student: Encode, teacher: Encode, path: Path) -> float:
    """Spearman between both encoders' cosines of random English pairs, on NTREX."""
    texts = [row["en"] for row in rows(path)]
    dice = np.random.default_rng(20)
    left, right = dice.integers(len(texts), size=(2, 20_000))
    ours, theirs = student(texts), teacher(texts)
    return _spearman((ours[left] * ours[right]).sum(1), (theirs[left] * theirs[right]).sum(1))


def _spearman(ours: np.ndarray, theirs: Sequence[float] | np.ndarray) -> float:
    return float(np.corrcoef(_ranks(np.asarray(ours)), _ranks(np.asarray(theirs)))[0, 1])


def _ranks(values: np.ndarray) -> np.ndarray:
    """Rank the values; equal ones share their mean rank."""
    _, groups, sizes = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(sizes)
    return (ends - (sizes - 1) / 2)[groups]
