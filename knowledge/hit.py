"""Hit: a target found for a question, with the evidence for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from knowledge.evidence import Evidence
from knowledge.fact import Fact
from knowledge.gap import Gap
from knowledge.passage import Passage
from knowledge.tone import Tone

Found = TypeVar("Found", Passage, Fact, Gap)


@dataclass(frozen=True, slots=True)
class Hit(Generic[Found]):
    """A target, its rank among its like (1 is best), and its score: log odds of being right."""

    target: Found
    rank: int
    score: float
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found for a question, each kind best first."""

    question: str
    passages: tuple[Hit[Passage], ...]
    facts: tuple[Hit[Fact], ...]
    gaps: tuple[Hit[Gap], ...]
    tone: Tone
    familiarity: float  # the share of the question's words that the corpus knows
    covered: float  # the share of the question's words that the best passage's texts hold
    strange: float  # how many of its words no passage knows


def without_kinds(hits: Hits, kinds: Sequence[str]) -> Hits:
    """The same, without the gaps of some kinds."""
    return replace(hits, gaps=tuple(hit for hit in hits.gaps if hit.target.kind not in kinds))
