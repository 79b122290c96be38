"""Family: messages of nearly one wording, which no test may have on both its sides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from bot.nlu.fold import fold

SIZE = 4  # letters of a part
ALIKE = 0.45  # the share of their parts that two messages of one family have in common
AT_ONCE = 1_000  # messages that are compared with all others together


def families(texts: Sequence[str]) -> list[int]:
    """For each text the number of its family: who resembles a resembling one belongs too."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components

    has = _parts_of_each(texts)
    found = [_alike(has, start) for start in range(0, len(texts), AT_ONCE)]
    ones, others = (np.concatenate(places) for places in zip(*found, strict=True))
    pairs = csr_matrix((np.ones(len(ones), bool), (ones, others)), shape=(len(texts), len(texts)))
    numbers: list[int] = connected_components(pairs, directed=False)[1].tolist()
    return numbers


def _parts_of_each(texts: Sequence[str]) -> Any:  # noqa: ANN401
    """A sparse matrix: which text has which parts; scipy carries no types we follow."""
    from scipy.sparse import csr_matrix

    number: dict[str, int] = {}
    rows = [[number.setdefault(part, len(number)) for part in _parts(text)] for text in texts]
    ends = np.cumsum([0, *map(len, rows)])
    parts = np.concatenate([np.array(row) for row in rows])
    return csr_matrix((np.ones(len(parts), np.float32), parts, ends), (len(texts), len(number)))


def _alike(has: Any, start: int) -> tuple[Any, Any]:  # noqa: ANN401
    """The pairs of one family whose first is one of the texts from here."""
    sizes = np.diff(has.indptr)
    shared = (has[start : start + AT_ONCE] @ has.T).tocoo()
    ones, others = shared.row + start, shared.col
    together = sizes[ones] + sizes[others] - shared.data
    alike = shared.data >= ALIKE * together
    return ones[alike], others[alike]


def _parts(text: str) -> frozenset[str]:
    folded = fold(text)
    return frozenset(folded[at : at + SIZE] for at in range(max(1, len(folded) - SIZE + 1)))
