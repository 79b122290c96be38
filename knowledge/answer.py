"""Answer: quotes when the evidence is enough, otherwise an abstention with its reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.abstention import Abstention, abstain, is_vague, told_source
from knowledge.decision import Decision
from knowledge.fact import Fact
from knowledge.follow_up import leans
from knowledge.hit import Hit, Hits, without_kinds
from knowledge.index import Index
from knowledge.judge import Judged, judge
from knowledge.passage import Passage
from knowledge.premise import premise_figures
from knowledge.quote import Quote
from knowledge.selection import select
from knowledge.settings import DecisionSettings
from knowledge.source_question import asks_source
from knowledge.words import fold

KEPT = 5  # earlier messages that count at most
OWN = re.compile(r"\b(mij|me|mijn|m'n|mn|ons|onze|my|our)\b")
# Kinds of gap that a few words about an earlier subject cannot be said to be about.
BARE_KINDS = ("off_topic", "vague")


@dataclass(frozen=True, slots=True)
class Answer:
    """One or more quotes, facts beside them, the hits that are quoted and those left out."""

    quotes: tuple[Quote, ...]
    facts: tuple[Fact, ...]
    corrects: bool  # the question takes for granted what the quote puts otherwise
    shown: tuple[Hit[Passage], ...]
    rejected: tuple[Hit[Passage], ...]
    because: str
    differs_in_time: bool = False  # the first two quotes speak of one subject, newest first

    def __post_init__(self) -> None:
        if not self.quotes:
            raise ValueError("an answer needs a quote; without one it is an abstention")


def answer(
    index: Index,
    question: str,
    decision: Decision,
    settings: DecisionSettings,
    previous: Sequence[str] = (),
) -> Answer | Abstention:
    """Search and decide; `previous` are the person's earlier messages, the newest last."""
    before = previous[-KEPT:]
    if before and leans(question) and asks_source(question):
        shown = answer(index, before[-1], decision, settings, before[:-1])
        source = shown.quotes[0] if isinstance(shown, Answer) else shown.source
        if source:
            return told_source(source, shown)
    return decide(index, judge(index, question, decision, settings, before), decision, settings)


def decide(
    index: Index, judged: Judged, decision: Decision, settings: DecisionSettings
) -> Answer | Abstention:
    """Answer when the chance reaches the threshold that belongs to the operator's risk."""
    is_fact = judged.fact >= decision.fact.threshold(settings.fact_risk)
    facts = _facts(judged.hits, settings) if is_fact else ()
    because = f"quote {judged.quote:.2f} of {judged.enough:.2f}; fact {judged.fact:.2f}"
    best = judged.hits.passages[0]
    vague = not judged.leaning and (is_vague(judged.hits) or judged.is_unclear)
    if judged.foreign:
        because += "; about something else"
    if not judged.is_enough or vague or not _may_be_quoted(best.target, judged.hits.question):
        named = without_kinds(judged.hits, BARE_KINDS) if judged.leaning else judged.hits
        return abstain(index, named, facts, because, settings, vague)
    selected = select(index, judged.hits.passages, settings)
    quotes = selected.quotes
    quoted = {quote.passage for quote in quotes}
    shown = tuple(hit for hit in judged.hits.passages if hit.target.id in quoted)
    rejected = tuple(hit for hit in judged.hits.passages if hit.target.id not in quoted)
    figures = premise_figures(judged.hits, index.text(best.target), index.asks(best.target))
    corrects = decision.premise.model.probability(figures) >= decision.premise.threshold(
        settings.premise_risk
    )
    beside = facts if judged.fact >= judged.quote else ()
    in_time = selected.differs_in_time
    return Answer(quotes, beside, corrects, shown, rejected, because, in_time)


def _may_be_quoted(passage: Passage, question: str) -> bool:
    """Whether it may be shown at all; the tail of a document says nothing about anybody's own."""
    return passage.is_quotable and (passage.is_spoken or not OWN.search(fold(question)))


def _facts(hits: Hits, settings: DecisionSettings) -> tuple[Fact, ...]:
    best = hits.facts[0].score
    near = [hit.target for hit in hits.facts if hit.score >= best - settings.further]
    return tuple(near[: settings.facts])
