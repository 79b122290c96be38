"""Foreign: which way, in the encoder's space, other subjects lie from what people ask here."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from knowledge.entry import Entry, Target
from knowledge.gap import Gap
from knowledge.passage import Passage

Vectors = NDArray[np.float32]

# Strength of the ridge. Between 3 and 30 the AUROC of development questions that the statements
# answer against those about something else was the same to 0.002; 10 lies in between.
RIDGE = 10.0


def foreign_direction(
    entries: Sequence[Entry], targets: Sequence[Target], vectors: Vectors, elsewhere: Vectors
) -> Vectors:
    """A direction along which other subjects lie further than questions for a passage.

    Least squares with a ridge, both sides weighing the same; the last number is the offset. Without
    questions on both sides it is nothing.
    """
    ours = vectors[[n for n, one in enumerate(entries) if _leads_to_a_passage(one, targets)]]
    gaps = vectors[[n for n, one in enumerate(entries) if _is_off_topic(targets[one.target])]]
    theirs = np.concatenate([gaps, elsewhere.reshape(-1, vectors.shape[1])])
    if not len(ours) or not len(theirs):
        return np.zeros(vectors.shape[1] + 1, np.float32)
    return _parting(ours.astype(np.float64), theirs.astype(np.float64)).astype(np.float32)


def _leads_to_a_passage(entry: Entry, targets: Sequence[Target]) -> bool:
    return entry.kind != "own" and isinstance(targets[entry.target], Passage)


def _is_off_topic(target: Target) -> bool:
    return isinstance(target, Gap) and target.kind == "off_topic"


def _parting(ours: NDArray[np.float64], theirs: NDArray[np.float64]) -> NDArray[np.float64]:
    rows = np.concatenate([theirs, ours])
    signs = np.repeat([1.0, -1.0], [len(theirs), len(ours)])
    shares = np.repeat([0.5 / len(theirs), 0.5 / len(ours)], [len(theirs), len(ours)])
    middle = shares @ rows
    weighed = (rows - middle).T * shares * len(rows)
    square = weighed @ (rows - middle) + RIDGE * np.eye(rows.shape[1])
    direction = np.linalg.solve(square, weighed @ signs)
    return np.append(direction, -middle @ direction)
