"""Answer: quotes when the evidence is enough, otherwise an abstention with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from knowledge.hit import Hit
from knowledge.index import Index
from knowledge.quote import Quote
from knowledge.settings import DecisionSettings

Reason = Literal["nothing_near"]


@dataclass(frozen=True, slots=True)
class Answer:
    """One or more quotes, and the hits that were left out."""

    quotes: tuple[Quote, ...]
    rejected: tuple[Hit, ...]

    def __post_init__(self) -> None:
        if not self.quotes:
            raise ValueError("an answer needs a quote; without one it is an abstention")


@dataclass(frozen=True, slots=True)
class Abstention:
    """Why there is no answer, and the nearest hits that were rejected."""

    reason: Reason
    rejected: tuple[Hit, ...]


def answer(index: Index, question: str, settings: DecisionSettings) -> Answer | Abstention:
    """Search and decide."""
    return decide(index, index.search(question), settings)


def decide(index: Index, hits: Sequence[Hit], settings: DecisionSettings) -> Answer | Abstention:
    """Answer when the best hit is near in words or in meaning, with evidence enough."""
    if not hits or not _is_enough(hits[0], settings.threshold, settings):
        return Abstention("nothing_near", tuple(hits))
    enough = max(settings.threshold, settings.further * evidence(hits[0], settings))
    chosen = [hit for hit in hits if _is_enough(hit, enough, settings)]
    quotes = _distinct([_quote(index, hit) for hit in chosen])[: settings.quotes]
    return Answer(tuple(quotes), tuple(hit for hit in hits if hit not in chosen))


def evidence(hit: Hit, settings: DecisionSettings) -> float:
    """How strongly a hit suggests an answer: meaning and shared vocabulary, weighted."""
    return settings.similarity * hit.similarity + settings.coverage * hit.coverage


def _is_enough(hit: Hit, threshold: float, settings: DecisionSettings) -> bool:
    near = hit.shares_word or hit.similarity >= settings.alone
    return near and evidence(hit, settings) >= threshold


def _quote(index: Index, hit: Hit) -> Quote:
    return Quote.of(index.statements[hit.passage.statement], hit.passage)


def _distinct(quotes: Sequence[Quote]) -> list[Quote]:
    kept: list[Quote] = []
    for quote in quotes:
        if not any(quote.overlaps(other) for other in kept):
            kept.append(quote)
    return kept
