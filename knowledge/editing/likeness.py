"""Likeness: sentences of other statements that say nearly the same, or perhaps the opposite."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from knowledge.dense import Encoder
from knowledge.editing.figures import differ
from knowledge.names import without_names
from knowledge.passage import Passage, passages_of
from knowledge.statement import Statement
from knowledge.words import fold

# Cosines, names left out. Of the 903 pairs of the 43 sentences in the first two statements, the two
# that say the same lie at 0.79 and 0.78, the next at 0.63; the same subject with another number lay
# between 0.47 and 0.95 in invented pairs. Provisional: they are few, and a person looks at each.
SAME = 0.75
SAME_SUBJECT = 0.45
DENIAL = re.compile(r"\b(niet|geen|nooit|niemand|nergens)\b")

Kind = Literal["same", "figure", "denial"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences, how near they lie (cosine), and why somebody should compare them."""

    sentence: Passage
    other: Passage
    similarity: float
    kind: Kind


def pairs(
    statement: Statement, others: Sequence[Statement], encoder: Encoder, names: Sequence[str]
) -> tuple[Pair, ...]:
    """The pairs to compare between a statement and others, the nearest first."""
    mine = _sentences([statement])
    theirs = _sentences([other for other in others if other.id != statement.id])
    if not mine or not theirs:
        return ()
    here, there = (
        encoder.passages([without_names(one.text, names) for one in some])
        for some in (mine, theirs)
    )
    near = here @ there.T
    found = (
        Pair(one, other, float(near[i, j]), kind)
        for i, one in enumerate(mine)
        for j, other in enumerate(theirs)
        if (kind := _kind(one.text, other.text, float(near[i, j])))
    )
    return tuple(sorted(found, key=lambda pair: -pair.similarity))


def _sentences(statements: Sequence[Statement]) -> list[Passage]:
    return [p for one in statements for p in passages_of(one) if p.is_spoken]


def _kind(one: str, other: str, similarity: float) -> Kind | None:
    if similarity >= SAME_SUBJECT and differ(one, other):
        return "figure"
    if similarity >= SAME:
        return "denial" if _denies(one) != _denies(other) else "same"
    return None


def _denies(sentence: str) -> bool:
    return bool(DENIAL.search(fold(sentence)))
