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
        self._targets = targets  # the passages of a statement stand together, in its order
        self._first: dict[str, int] = {}
        for number, target in enumerate(targets):
            if isinstance(target, Passage):
                self._first.setdefault(target.statement, number)

    def number(self, passage: str) -> int:
        """The place of a passage, by its id."""
        first = self._first[passage.rpartition(":")[0]]
        places = range(first, len(self._targets))
        return next(at for at in places if _id(self._targets[at]) == passage)

    def after(self, passage: int) -> list[int]:
        """The place of a passage and of those that come right after it in its statement."""
        return [n for n in range(passage, passage + NEAR) if self._together(passage, n)]

    def marks(self, passage: int, among: NDArray[np.int64]) -> NDArray[np.float32]:
        """Which of some targets are this passage, the next and the one after, shape (…, 3)."""
        found = np.zeros((len(among), NEAR), np.float32)
        for step, target in enumerate(self.after(passage)):
            found[:, step] = among == target
        return found

    def _together(self, one: int, other: int) -> bool:
        pair = (self._targets[one], self._targets[other]) if other < len(self._targets) else ()
        passages = [target for target in pair if isinstance(target, Passage)]
        return len(passages) == 2 and passages[0].statement == passages[1].statement


def _id(target: Target) -> str | None:
    return target.id if isinstance(target, Passage) else None
