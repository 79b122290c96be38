"""Selection: which passages are shown together, and in what order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.hit import Hit
from knowledge.index import Index
from knowledge.passage import Passage
from knowledge.quote import Quote
from knowledge.settings import DecisionSettings


@dataclass(frozen=True, slots=True)
class Selection:
    """The quotes, and whether the first two say at different times what is said on one subject."""

    quotes: tuple[Quote, ...]
    differs_in_time: bool


def select(index: Index, hits: Sequence[Hit[Passage]], settings: DecisionSettings) -> Selection:
    """The best passage with those that come near it, in the order of relevance.

    What another statement says on the same is set beside the best, the newest first.
    """
    best = hits[0].target
    least = hits[0].score - settings.further
    others = [hit.target for hit in hits[1:] if _goes_with(best, hit.target)]
    beside = [one for one in others if _is_other_time(index, best, one, settings)][:1]
    near = [h.target for h in hits[1:] if h.score >= least and _goes_with(best, h.target)]
    pair = sorted([best, *beside], key=lambda one: _age(index, one), reverse=True)
    kept: list[Quote] = []
    for passage in (*pair, *near):
        quote = _quote(index, passage)
        if not any(_repeats(index, quote, other, settings) for other in kept):
            kept.append(quote)
    return Selection(tuple(kept[: settings.quotes]), bool(beside))


def _quote(index: Index, passage: Passage) -> Quote:
    statement = index.statements[passage.statement]
    return Quote.of(statement, passage, index.explanation(passage), index.counts(passage))


def _goes_with(best: Passage, other: Passage) -> bool:
    """What the issuer says may need where that comes from; form text never stands beside it."""
    if best.is_spoken:
        return other.is_quotable and other.role != "form"
    return other.is_quotable and not other.is_spoken


def _age(index: Index, passage: Passage) -> str:
    return index.statements[passage.statement].order


def _is_other_time(index: Index, best: Passage, other: Passage, settings: DecisionSettings) -> bool:
    """Whether a passage of another statement says something on the same subject."""
    apart = best.statement != other.statement and _age(index, best) != _age(index, other)
    return apart and index.alike(best.id, other.id) >= settings.same


def _repeats(index: Index, quote: Quote, other: Quote, settings: DecisionSettings) -> bool:
    """Whether a quote says again what a shown one of the same statement says."""
    if quote.statement != other.statement:
        return False
    twice = index.alike(quote.passage, other.passage) >= settings.repeats
    return quote.overlaps(other) or twice
