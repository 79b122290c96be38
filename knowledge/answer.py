"""Answer: quotes when the evidence is enough, otherwise an abstention with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.abstention import Abstention, abstain, is_vague, told_source
from knowledge.decision import Decision, after_figures, fact_figures, quote_figures
from knowledge.fact import Fact
from knowledge.follow_up import follow_up, leans, leaves
from knowledge.hit import Hit, Hits
from knowledge.index import Index
from knowledge.passage import Passage
from knowledge.premise import premise_figures
from knowledge.quote import Quote
from knowledge.selection import select
from knowledge.settings import DecisionSettings
from knowledge.source_question import asks_source


@dataclass(frozen=True, slots=True)
class Answer:
    """One or more quotes, facts beside them, and the hits that were left out."""

    quotes: tuple[Quote, ...]
    facts: tuple[Fact, ...]
    corrects: bool  # the question takes for granted what the quote puts otherwise
    rejected: tuple[Hit[Passage], ...]
    because: str
    differs_in_time: bool = False  # the first two quotes speak of one subject, newest first

    def __post_init__(self) -> None:
        if not self.quotes:
            raise ValueError("an answer needs a quote; without one it is an abstention")


@dataclass(frozen=True, slots=True)
class Judged:
    """The hits of one reading, and the chance that the best passage and the best fact answer it."""

    hits: Hits
    quote: float
    fact: float
    leaning: bool  # whether it was read with what came before


def answer(
    index: Index,
    question: str,
    decision: Decision,
    settings: DecisionSettings,
    previous: Sequence[str] = (),
) -> Answer | Abstention:
    """Search and decide."""
    if previous and leans(question) and asks_source(question):
        shown = answer(index, previous[-1], decision, settings, previous[:-1])
        source = shown.quotes[0] if isinstance(shown, Answer) else shown.source
        if source:
            return told_source(source, shown)
    judged = judged_reading(index, question, decision, previous)
    return decide(index, judged, decision, settings)


def judged_reading(
    index: Index, question: str, decision: Decision, previous: Sequence[str] = ()
) -> Judged:
    """The evidence for a question, in the light of what it leans on."""
    asked = follow_up(question, previous)
    if asked is None:
        alone = leaves(question) if previous else None
        return judge(index, index.search(alone or question, decision.ranking), decision)
    return judge_after(
        index, index.search_after(asked, decision.ranking, decision.following), decision
    )


def judge(index: Index, hits: Hits, decision: Decision) -> Judged:
    """Weigh the evidence for a question that stands alone."""
    statement = index.statements[hits.passages[0].target.statement]
    quote = decision.quote.model.probability(quote_figures(hits, statement))
    fact = decision.fact.model.probability(fact_figures(hits)) if hits.facts else 0.0
    return Judged(hits, quote, fact, leaning=False)


def judge_after(index: Index, hits: Hits, decision: Decision) -> Judged:
    """Weigh the evidence for a question that leans on the one before."""
    statement = index.statements[hits.passages[0].target.statement]
    quote = decision.quote_after.model.probability(after_figures(hits, statement))
    fact = decision.fact.model.probability(fact_figures(hits)) if hits.facts else 0.0
    return Judged(hits, quote, fact, leaning=True)


def decide(
    index: Index, judged: Judged, decision: Decision, settings: DecisionSettings
) -> Answer | Abstention:
    """Answer when the chance reaches the threshold that belongs to the operator's risk."""
    if judged.leaning:
        enough = decision.quote_after.threshold(settings.after_risk)
    else:
        enough = decision.quote.threshold(settings.risk)
    is_fact = judged.fact >= decision.fact.threshold(settings.fact_risk)
    facts = _facts(judged.hits, settings) if is_fact else ()
    because = f"quote {judged.quote:.2f} of {enough:.2f}; fact {judged.fact:.2f}"
    best = judged.hits.passages[0]
    vague = not judged.leaning and is_vague(judged.hits)
    if judged.quote < enough or vague or not best.target.is_quotable:
        return abstain(index, judged.hits, facts, because, settings, vague)
    selected = select(index, judged.hits.passages, settings)
    quotes = selected.quotes
    shown = {quote.passage for quote in quotes}
    rejected = tuple(hit for hit in judged.hits.passages if hit.target.id not in shown)
    figures = premise_figures(judged.hits, index.text(best.target))
    corrects = decision.premise.model.probability(figures) >= decision.premise.threshold(
        settings.premise_risk
    )
    beside = facts if judged.fact >= judged.quote else ()
    return Answer(quotes, beside, corrects, rejected, because, selected.differs_in_time)


def _facts(hits: Hits, settings: DecisionSettings) -> tuple[Fact, ...]:
    best = hits.facts[0].score
    near = [hit.target for hit in hits.facts if hit.score >= best - settings.further]
    return tuple(near[: settings.facts])
