"""Best: of the targets that were weighed for a question, the best of each kind as hits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np

from knowledge.evidence import Evidence, Scores
from knowledge.hit import Found, Hit
from knowledge.layout import Layout, Rows
from knowledge.passage import Passage

# Hits of each kind that are handed on: more than is ever shown, and enough for an evaluation at 5.
DEPTH = 10
FEW = 500  # to sort more takes longer than to look first which scores are worth sorting


@dataclass(frozen=True, slots=True)
class Seen:
    """The targets that were weighed for a question, the evidence for each, and its log odds."""

    targets: Rows  # in ascending order
    rows: Scores
    scores: Scores


def best_hits(kind: type[Found], seen: Seen, layout: Layout) -> tuple[Hit[Found], ...]:
    """The hits of one kind, best first; what is ruled out has no finite score."""
    mine = layout.within(seen.targets, kind)
    scores = seen.scores[mine]
    order = highest(scores, DEPTH)
    order = order[scores[order] > -np.inf]
    columns = (seen.targets[mine][order], scores[order], seen.rows[mine][order])
    return tuple(
        Hit(cast(Found, layout.targets[target]), rank, score, Evidence(*row))
        for rank, (target, score, row) in enumerate(
            zip(*(column.tolist() for column in columns), strict=True), start=1
        )
    )


def best_passage(targets: Rows, scores: Scores, layout: Layout) -> int:
    """The passage with the highest score, of some targets in ascending order."""
    mine = layout.within(targets, Passage)
    return int(targets[mine][np.argmax(scores[mine])])


def highest(scores: Scores, count: int) -> Rows:
    """The places of the highest scores, best first, of equal ones in their order."""
    if len(scores) <= max(count, FEW):
        return np.argsort(-scores, kind="stable")[:count]
    kept = np.flatnonzero(scores >= np.partition(scores, -count)[-count])
    return kept[np.argsort(-scores[kept], kind="stable")[:count]]
