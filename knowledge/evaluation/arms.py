"""Arms: simpler ways to find and decide, measured in the same run."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from knowledge.evaluation.measures import false_answers_at
from knowledge.evaluation.questions import LabelledQuestion
from knowledge.evidence import NAMES, Scores
from knowledge.index import Index
from knowledge.logistic import Logistic
from knowledge.names import without_names
from knowledge.passage import Passage

Score = Callable[[str], Scores]


@dataclass(frozen=True, slots=True)
class Arm:
    """What one way of searching reaches; its best score is all it has to decide by."""

    recall: tuple[float, float, float]
    false_answers: tuple[float, float]


def arms(
    index: Index, questions: Sequence[LabelledQuestion], ranking: Logistic
) -> Mapping[str, Arm]:
    """BM25, the encoder and character n-grams over the passages' own text, and the fusion."""
    passages = [n for n, target in enumerate(index.targets) if isinstance(target, Passage)]
    ways: dict[str, Score] = {
        "BM25 alone": lambda bare: index.evidence(bare)[passages, NAMES.index("shared")],
        "encoder alone": lambda bare: index.evidence(bare)[passages, NAMES.index("said")],
        "character n-grams alone": _grams(index, passages),
        "fused, no decision": lambda bare: _fused(index.evidence(bare)[passages], ranking),
    }
    return {name: _measure(index, questions, passages, score) for name, score in ways.items()}


def _fused(rows: Scores, ranking: Logistic) -> Scores:
    return rows @ np.array([ranking.weights[name] for name in NAMES], np.float32)


def _grams(index: Index, passages: Sequence[int]) -> Score:
    texts = [without_names(_text(index, at), index.names) for at in passages]
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    matrix = vectors.fit_transform(texts)
    return lambda bare: np.asarray(
        (matrix @ vectors.transform([bare]).T).todense(), np.float32
    ).ravel()


def _measure(
    index: Index, questions: Sequence[LabelledQuestion], passages: Sequence[int], score: Score
) -> Arm:
    ranks, best = [], []
    for question in questions:
        scores = score(index.bare(question.question))
        order = [_text(index, passages[at]) for at in np.argsort(-scores, kind="stable")]
        right = (n for n, text in enumerate(order) if text in question.sentences)
        ranks.append(next(right, len(order)))
        best.append(float(scores.max()))
    can = [question.answerable for question in questions]
    if all(can) or not any(can):
        return Arm((math.nan,) * 3, (math.nan,) * 2)
    found = np.array([rank for rank, answerable in zip(ranks, can, strict=True) if answerable])
    return Arm(
        (float((found < 1).mean()), float((found < 3).mean()), float((found < 5).mean())),
        (false_answers_at(best, can, 0.05), false_answers_at(best, can, 0.10)),
    )


def _text(index: Index, at: int) -> str:
    target = index.targets[at]
    assert isinstance(target, Passage)
    return target.text
