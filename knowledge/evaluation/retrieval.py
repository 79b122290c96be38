"""Retrieval: how high the right sentence stands, and how often we answer when we should."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.answer import Answer, decide, evidence
from knowledge.evaluation.questions import LabelledQuestion
from knowledge.hit import Hit
from knowledge.index import Index
from knowledge.settings import DecisionSettings


@dataclass(frozen=True, slots=True)
class Result:
    """One question with its hits, so that deciding can be scored again without searching."""

    question: LabelledQuestion
    hits: tuple[Hit, ...]

    @property
    def rank(self) -> int | None:
        """The rank of the first right sentence, 1 is best; None when it was not found."""
        right = (hit.rank for hit in self.hits if hit.passage.text in self.question.sentences)
        return next(right, None)


def generate(index: Index, questions: Sequence[LabelledQuestion], limit: int = 10) -> list[Result]:
    """Search for every question."""
    return [Result(question, index.search(question.question, limit)) for question in questions]


def recall(results: Sequence[Result], at: int) -> float:
    """The share of answerable questions with a right sentence among the first `at`."""
    ranks = [result.rank for result in results if result.question.answerable]
    return sum(rank is not None and rank <= at for rank in ranks) / len(ranks)


def reciprocal_rank(results: Sequence[Result]) -> float:
    """The mean of 1/rank over answerable questions."""
    ranks = [result.rank for result in results if result.question.answerable]
    return sum(1 / rank for rank in ranks if rank) / len(ranks)


def rates(
    index: Index, results: Sequence[Result], settings: DecisionSettings
) -> tuple[float, float]:
    """Wrongly refused among answerable questions, and wrongly answered among the others."""
    answered = {True: [0, 0], False: [0, 0]}
    for result in results:
        outcome = decide(index, result.hits, settings)
        answered[result.question.answerable][isinstance(outcome, Answer)] += 1
    refused, answered_wrongly = answered[True][0], answered[False][1]
    return refused / sum(answered[True]), answered_wrongly / sum(answered[False])


def fit_threshold(results: Sequence[Result], settings: DecisionSettings) -> float:
    """The evidence that best separates answerable questions from the others (Youden 1950)."""
    evidences = {result: evidence(result.hits[0], settings) for result in results if result.hits}
    return max(sorted(set(evidences.values())), key=lambda at: _balance(evidences, at))


def _balance(evidences: dict[Result, float], threshold: float) -> float:
    right = {True: [0, 0], False: [0, 0]}
    for result, value in evidences.items():
        answerable = result.question.answerable
        right[answerable][(value >= threshold) == answerable] += 1
    return sum(hits / (misses + hits) for misses, hits in right.values())
