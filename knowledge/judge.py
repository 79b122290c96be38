"""Judge: the evidence for a question, alone or in the light of what it leans on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge.decision import Choice, Decision
from knowledge.figures import (
    Figures,
    after_figures,
    fact_figures,
    quote_figures,
    subject_figures,
)
from knowledge.follow_up import follow_up, leaves
from knowledge.hit import Hits
from knowledge.index import Index
from knowledge.settings import DecisionSettings
from knowledge.statement import Statement

TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Judged:
    """The hits of one reading, and the chance that the best passage and the best fact answer it."""

    hits: Hits
    quote: float
    fact: float
    enough: float  # the chance from which on it may be quoted
    leaning: bool  # whether it was read with what came before
    foreign: bool = False  # whether it is about something else altogether

    @property
    def is_enough(self) -> bool:
        """Whether a quote may be shown."""
        return self.quote >= self.enough and not self.foreign

    @property
    def is_unclear(self) -> bool:
        """Whether it sounds like a question here and like one about something else."""
        return self.foreign and self.quote >= self.enough

    @property
    def lead(self) -> float:
        """How far the evidence goes beyond what is enough, in log odds."""
        if self.foreign:
            return -math.inf
        return _log_odds(self.quote) - _log_odds(self.enough)


def judge(
    index: Index,
    question: str,
    decision: Decision,
    settings: DecisionSettings,
    previous: Sequence[str] = (),
) -> Judged:
    """The evidence for a question, alone or in the light of what it leans on.

    What does not point back and finds more alone is taken to be a subject of its own.
    """
    asked = follow_up(question, previous)
    if asked is None:
        left = leaves(question) if previous else None
        return _alone(index, left or question, decision, settings)
    hits = index.search_after(asked, decision.ranking, decision.following)
    enough = decision.quote_after.threshold(settings.after_risk)
    leaning = _judged(index, hits, decision, decision.quote_after, enough, after_figures)
    if asked.points:
        return leaning
    alone = _alone(index, question, decision, settings)
    return alone if alone.lead > leaning.lead else leaning


def _alone(index: Index, question: str, decision: Decision, settings: DecisionSettings) -> Judged:
    enough = decision.quote.threshold(settings.risk)
    hits = index.search(question, decision.ranking)
    judged = _judged(index, hits, decision, decision.quote, enough, quote_figures)
    return replace(judged, foreign=_is_foreign(index, hits, decision, settings))


def _is_foreign(index: Index, hits: Hits, decision: Decision, settings: DecisionSettings) -> bool:
    """Whether it is about something else altogether.

    Who names Veilig Thuis asks about that, and so does who asks nearly what an editor wrote down.
    """
    if hits.tone.named or hits.passages[0].evidence.asked >= settings.reworded:
        return False
    ours = decision.subject.model.probability(subject_figures(hits, _statement(index, hits)))
    return ours < decision.subject.threshold(settings.subject_risk)


def _judged(
    index: Index, hits: Hits, decision: Decision, choice: Choice, enough: float, figures: Figures
) -> Judged:
    quote = choice.model.probability(figures(hits, _statement(index, hits)))
    fact = decision.fact.model.probability(fact_figures(hits)) if hits.facts else 0.0
    return Judged(hits, quote, fact, enough, choice is decision.quote_after)


def _statement(index: Index, hits: Hits) -> Statement:
    """The one that the best passage is of."""
    return index.statements[hits.passages[0].target.statement]


def _log_odds(chance: float) -> float:
    kept = min(max(chance, TINY), 1 - TINY)
    return math.log(kept / (1 - kept))
