"""Figures of a ranking."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.floating]

CUTS = (1, 3, 5)


@dataclass(frozen=True, slots=True)
class Ranking:
    """The share of questions with a right passage among the first, and the mean reciprocal rank."""

    recall: dict[int, float]
    mrr: float
    questions: int

    def figures(self) -> dict[str, float]:
        """Give the figures by name."""
        return {f"recall@{cut}": round(self.recall[cut], 4) for cut in CUTS} | {
            "mrr": round(self.mrr, 4)
        }


def ranking(scores: Numbers, gold: list[set[int]]) -> Ranking:
    """Judge scores of questions (rows) against passages (columns) by the columns that are right."""
    places = np.array([_place(row, right) for row, right in zip(scores, gold, strict=True)])
    recall = {cut: float((places <= cut).mean()) for cut in CUTS}
    return Ranking(recall, float((1 / places).mean()), len(places))


def auroc(positives: Numbers, negatives: Numbers) -> float:
    """Give the chance that a positive scores above a negative."""
    higher = (positives[:, None] > negatives[None, :]).mean()
    return float(higher + (positives[:, None] == negatives[None, :]).mean() / 2)


def z_scored(scores: Numbers) -> Numbers:
    """Bring each question's scores to mean nought and deviation one."""
    mean, deviation = scores.mean(1, keepdims=True), scores.std(1, keepdims=True)
    return np.asarray((scores - mean) / (deviation + 1e-9))


def _place(row: Numbers, right: set[int]) -> int:
    return 1 + int((row > max(row[column] for column in right)).sum())
