"""Run: every question asked as `ask` asks it, and what came back, one row a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.abstention import Abstention
from knowledge.answer import Answer, answer
from knowledge.decision import Decision
from knowledge.evaluation.questions import LabelledQuestion
from knowledge.index import Index
from knowledge.judge import judge
from knowledge.quote import Quote
from knowledge.settings import DecisionSettings


@dataclass(frozen=True, slots=True)
class Row:
    """One question with its outcome and how high the first right sentence stood."""

    question: LabelledQuestion
    outcome: Answer | Abstention
    chance: float  # none for what is about something else altogether
    rank: int | None

    @property
    def answered(self) -> bool:
        """Whether a quote was shown."""
        return isinstance(self.outcome, Answer)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """What was shown."""
        return self.outcome.quotes if isinstance(self.outcome, Answer) else ()

    @property
    def shows_right(self) -> bool:
        """Whether a shown quote holds a sentence that answers the question."""
        return any(said in quote.text for quote in self.quotes for said in self.question.sentences)

    @property
    def right_fact(self) -> bool:
        """Whether a shown fact stands behind a door that helps."""
        return any(fact.door in self.question.doors for fact in self.outcome.facts)


def run(
    index: Index,
    questions: Sequence[LabelledQuestion],
    decision: Decision,
    settings: DecisionSettings,
) -> list[Row]:
    """Ask every question."""
    return [_row(index, question, decision, settings) for question in questions]


def _row(
    index: Index, question: LabelledQuestion, decision: Decision, settings: DecisionSettings
) -> Row:
    judged = judge(index, question.question, decision, settings, question.previous)
    ranks = (hit.rank for hit in judged.hits.passages if hit.target.text in question.sentences)
    outcome = answer(index, question.question, decision, settings, question.previous)
    return Row(question, outcome, 0.0 if judged.foreign else judged.quote, next(ranks, None))
