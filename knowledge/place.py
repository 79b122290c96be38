"""Places: which passages come after which in their statement."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from knowledge.entry import Target
from knowledge.passage import Passage

NEAR = 3  # same, next, and the one after: what people ask on about


class Places:
    """Knows for each passage the ones that follow it; a follow-up is often answered there."""

    def __init__(self, targets: Sequence[Target]) -> None:
        passages = {n: t for n, t in enumerate(targets) if isinstance(t, Passage)}
        order = sorted(passages, key=lambda n: (passages[n].statement, passages[n].start))
        self._targets = len(targets)
        self._after = {
            one: [other for other in order[at : at + NEAR] if _together(passages, one, other)]
            for at, one in enumerate(order)
        }

    def marks(self, passage: int) -> NDArray[np.float32]:
        """Which targets are this passage, the next and the one after, shape (targets, 3)."""
        found = np.zeros((self._targets, NEAR), np.float32)
        for step, target in enumerate(self._after[passage]):
            found[target, step] = 1.0
        return found


def _together(passages: dict[int, Passage], one: int, other: int) -> bool:
    return passages[one].statement == passages[other].statement
