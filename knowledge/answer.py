"""Answer: quotes when the evidence is enough, otherwise an abstention with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.abstention import Abstention, abstain, is_vague
from knowledge.decision import Decision, fact_figures, quote_figures
from knowledge.fact import Fact
from knowledge.follow_up import reading
from knowledge.hit import Hit, Hits
from knowledge.index import Index
from knowledge.passage import Passage
from knowledge.premise import premise_figures
from knowledge.quote import Quote
from knowledge.settings import DecisionSettings


@dataclass(frozen=True, slots=True)
class Answer:
    """One or more quotes, facts beside them, and the hits that were left out."""

    quotes: tuple[Quote, ...]
    facts: tuple[Fact, ...]
    corrects: bool  # the question takes for granted what the quote puts otherwise
    rejected: tuple[Hit[Passage], ...]
    because: str

    def __post_init__(self) -> None:
        if not self.quotes:
            raise ValueError("an answer needs a quote; without one it is an abstention")


@dataclass(frozen=True, slots=True)
class Judged:
    """The hits of one reading, and the chance that the best passage and the best fact answer it."""

    hits: Hits
    quote: float
    fact: float


def answer(
    index: Index,
    question: str,
    decision: Decision,
    settings: DecisionSettings,
    previous: Sequence[str] = (),
) -> Answer | Abstention:
    """Search and decide."""
    judged = judged_reading(index, question, decision, previous)
    return decide(index, judged, decision, settings)


def judged_reading(
    index: Index, question: str, decision: Decision, previous: Sequence[str] = ()
) -> Judged:
    """The evidence for a question, read with the messages it leans on when that finds more."""
    alone = judge(index, index.search(question, decision.ranking), decision)
    joined = reading(question, previous)
    if joined is None:
        return alone
    along = judge(index, index.search(joined, decision.ranking), decision)
    return max(along, alone, key=lambda one: max(one.quote, one.fact))


def judge(index: Index, hits: Hits, decision: Decision) -> Judged:
    """Weigh the evidence of one reading of a question."""
    statement = index.statements[hits.passages[0].target.statement]
    quote = decision.quote.model.probability(quote_figures(hits, statement))
    fact = decision.fact.model.probability(fact_figures(hits)) if hits.facts else 0.0
    return Judged(hits, quote, fact)


def decide(
    index: Index, judged: Judged, decision: Decision, settings: DecisionSettings
) -> Answer | Abstention:
    """Answer when the chance reaches the threshold that belongs to the operator's risk."""
    enough = decision.quote.threshold(settings.risk)
    is_fact = judged.fact >= decision.fact.threshold(settings.fact_risk)
    facts = _facts(judged.hits, settings) if is_fact else ()
    because = f"quote {judged.quote:.2f} of {enough:.2f}; fact {judged.fact:.2f}"
    best = judged.hits.passages[0]
    if judged.quote < enough or is_vague(judged.hits) or not best.target.is_spoken:
        return abstain(index, judged.hits, facts, because, settings)
    quotes = _quotes(index, judged.hits.passages, settings)
    shown = {quote.passage for quote in quotes}
    rejected = tuple(hit for hit in judged.hits.passages if hit.target.id not in shown)
    figures = premise_figures(judged.hits.question, quotes[0].text, best.evidence)
    corrects = decision.premise.model.probability(figures) >= decision.premise.threshold(
        settings.premise_risk
    )
    beside = facts if judged.fact >= judged.quote else ()
    return Answer(quotes, beside, corrects, rejected, because)


def _quotes(
    index: Index, hits: Sequence[Hit[Passage]], settings: DecisionSettings
) -> tuple[Quote, ...]:
    """The best passage, and those whose score comes near it, without repetition."""
    least = hits[0].score - settings.further
    near = [hit.target for hit in hits if hit.score >= least and hit.target.is_spoken]
    kept: list[Quote] = []
    for passage in near:
        statement = index.statements[passage.statement]
        quote = Quote.of(statement, passage, index.explanation(passage))
        if not any(quote.overlaps(other) for other in kept):
            kept.append(quote)
    return tuple(kept[: settings.quotes])


def _facts(hits: Hits, settings: DecisionSettings) -> tuple[Fact, ...]:
    best = hits.facts[0].score
    near = [hit.target for hit in hits.facts if hit.score >= best - settings.further]
    return tuple(near[: settings.facts])
