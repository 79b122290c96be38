"""Nearest: for each sentence of a statement the questions that lie nearest to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from knowledge.evidence import NAMES
from knowledge.index import Index
from knowledge.logistic import Logistic
from knowledge.names import without_names
from knowledge.passage import Passage

BEST = 3  # questions for a sentence


@dataclass(frozen=True, slots=True)
class Near:
    """A question near a sentence; `wins` when no other sentence lies nearer."""

    question: str
    score: float
    wins: bool


@dataclass(frozen=True, slots=True)
class Nearest:
    """The nearest questions by passage, and all questions that a statement is nearest to."""

    by_passage: Mapping[str, tuple[Near, ...]]
    won: frozenset[str]


def nearest(
    index: Index, ranking: Logistic, statement: str, pool: Sequence[str], floor: float
) -> Nearest:
    """Hold every question of a pool against every sentence; below the floor nothing is near."""
    numbers = [n for n, target in enumerate(index.targets) if isinstance(target, Passage)]
    passages = [target for target in index.targets if isinstance(target, Passage)]
    weights = np.array([ranking.weights[name] for name in NAMES])
    found: dict[str, list[Near]] = {one.id: [] for one in passages if one.statement == statement}
    for question in pool:
        evidence = index.evidence(without_names(question, index.names))
        scores = (evidence[numbers] @ weights) + ranking.intercept
        best = int(np.argmax(scores))
        for at, passage in enumerate(passages):
            if passage.id in found and scores[at] >= floor:
                found[passage.id].append(Near(question, float(scores[at]), at == best))
    best_first = {key: sorted(some, key=lambda n: -n.score) for key, some in found.items()}
    won = {one.question for some in found.values() for one in some if one.wins}
    return Nearest({key: tuple(some[:BEST]) for key, some in best_first.items()}, frozenset(won))
