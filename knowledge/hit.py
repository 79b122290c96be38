"""Hit: a passage found for a question; and the fusion of two rankings into one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from knowledge.passage import Passage


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage, its rank after fusion (1 is best) and the evidence that it answers."""

    passage: Passage
    rank: int
    similarity: float
    coverage: float
    shares_word: bool


def fuse(rankings: Iterable[tuple[float, Iterable[int]]], constant: int) -> list[int]:
    """Rows by weighted reciprocal rank, best first (Cormack, Clarke and Buettcher 2009)."""
    fused: dict[int, float] = {}
    for weight, rows in rankings:
        for rank, row in enumerate(rows, start=1):
            fused[row] = fused.get(row, 0.0) + weight / (constant + rank)
    return _best_first(fused)


def _best_first(scores: Mapping[int, float]) -> list[int]:
    return sorted(scores, key=lambda row: (-scores[row], row))
