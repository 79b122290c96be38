"""Evidence: what the trained net found in a text, as numbers that a second look weighs. Pure.

Sums of log-odds hide how they came about: a score of 1 may be one word of many lines, or ten parts
of words that were never seen. Of these a second look can tell which to trust.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

import numpy as np
from numpy.typing import NDArray

from bot.nlu.danger_scores import Scores
from bot.nlu.said import Said

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Look:
    """What the trained net made of a text."""

    score: float  # log-odds of the most dangerous stretch or clause, less what is asked of those
    worst: Said
    whole: float  # log-odds of the whole
    edges: float  # what its first and its last word add
    each: Numbers  # what each word adds, with the pair that it ends
    sums: Numbers  # of what the words before each place add


def evidence(said: Said, look: Look, scores: Scores, bias: Sequence[float]) -> Numbers:
    """The numbers that a second look weighs."""
    root = sqrt(len(said))
    danger, *kinds = scores.of_all(said).tolist()
    kinds = [kind / root + rest for kind, rest in zip(kinds, bias[1:], strict=True)]
    numbers = [
        look.score, look.whole, log(len(said)),
        *_by_source(said, danger, look.edges, scores),
        *_by_word(look.each.tolist(), root),
        *_ahead(kinds), *kinds,
    ]  # fmt: skip
    return np.array(numbers)


def _by_source(said: Said, danger: float, edges: float, scores: Scores) -> list[float]:
    """What the words, their parts, the pairs and the edges add up to, and how many are known."""
    count, root = len(said), sqrt(len(said))
    own, pairs = scores.by_source(said)
    words, together = sum(own), sum(pairs)
    parts = danger - words - together - edges
    sums = [words / root, parts / root, together / root, edges / root]
    return [*sums, own.count(0.0) / count, 1 - pairs.count(0.0) / count]


def _by_word(each: list[float], root: float) -> list[float]:
    """The words that say most for danger and most against it, and what either add up to."""
    danger = sum(one for one in each if one > 0)
    return [max(each), min(each), danger / root, (sum(each) - danger) / root]


def _ahead(kinds: list[float]) -> list[float]:
    """The likeliest category's log-odds, and how far it is ahead."""
    first, second = sorted(kinds, reverse=True)[:2] if len(kinds) > 1 else kinds * 2
    return [first, first - second]
