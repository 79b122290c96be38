"""Batches of texts of like length, so that little is spent on padding."""

import random
from collections.abc import Sequence
from itertools import chain


def batches(
    rows: Sequence[int], lengths: Sequence[int], size: int, window: int = 40, seed: int = 0
) -> list[list[int]]:
    """Cut the rows into batches of one size: sorted by length within a window, then shuffled."""
    width, dice = size * window, random.Random(seed)
    cut = []
    for start in range(0, len(rows), width):
        span = sorted(rows[start : start + width], key=lambda row: lengths[row])
        found = [span[at : at + size] for at in range(0, len(span), size)]
        dice.shuffle(found)
        cut += [batch for batch in found if len(batch) == size]
    return cut


def read_rows(plan: Sequence[Sequence[int]]) -> tuple[list[int], list[list[int]]]:
    """Give the rows that a plan reads, in order, and the plan with their places among these."""
    rows = sorted(set(chain.from_iterable(plan)))
    place = {row: at for at, row in enumerate(rows)}
    return rows, [[place[row] for row in batch] for batch in plan]
