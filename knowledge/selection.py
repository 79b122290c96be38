"""Selection: which passages are shown together, and in what order."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.hit import Hit
from knowledge.index import Index
from knowledge.passage import Passage
from knowledge.quote import Quote
from knowledge.settings import DecisionSettings


def select(
    index: Index, hits: Sequence[Hit[Passage]], settings: DecisionSettings
) -> tuple[Quote, ...]:
    """The best passage with those that come near it, in the order of relevance.

    What another statement says on the same is set beside the best, the newest first.
    """
    best = hits[0].target
    least = hits[0].score - settings.further
    others = [hit.target for hit in hits[1:] if hit.target.is_quotable]
    beside = [one for one in others if _is_other_time(index, best, one, settings)][:1]
    near = [hit.target for hit in hits[1:] if hit.score >= least and hit.target.is_quotable]
    pair = sorted([best, *beside], key=lambda one: _age(index, one), reverse=True)
    kept: list[Quote] = []
    for passage in (*pair, *near):
        quote = Quote.of(index.statements[passage.statement], passage, index.explanation(passage))
        if not any(_repeats(index, quote, other, settings) for other in kept):
            kept.append(quote)
    return tuple(kept[: settings.quotes])


def _age(index: Index, passage: Passage) -> str:
    return index.statements[passage.statement].order


def _is_other_time(
    index: Index, best: Passage, other: Passage, settings: DecisionSettings
) -> bool:
    """Whether a passage of another statement says something on the same subject."""
    apart = best.statement != other.statement and _age(index, best) != _age(index, other)
    return apart and index.alike(best.id, other.id) >= settings.same


def _repeats(index: Index, quote: Quote, other: Quote, settings: DecisionSettings) -> bool:
    """Whether a quote says again what a shown one of the same statement says."""
    if quote.statement != other.statement:
        return False
    twice = index.alike(quote.passage, other.passage) >= settings.repeats
    return quote.overlaps(other) or twice
