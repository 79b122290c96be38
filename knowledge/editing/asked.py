"""Asked: one question as the bot in use decides it, with everything that decided."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.abstention import Abstention
from knowledge.answer import Answer, decide
from knowledge.answerer import Answerer
from knowledge.fact import Fact
from knowledge.figures import quote_figures
from knowledge.gap import Gap
from knowledge.hit import Hit, Hits
from knowledge.judge import judge
from knowledge.passage import Passage

SHOWN = 5  # hits of each kind


@dataclass(frozen=True, slots=True)
class Ground:
    """One figure of the decision: its value, and by how much it moved the log odds."""

    name: str
    value: float
    moved: float


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, its outcome, the hits, the chance against the threshold, and the grounds."""

    question: str
    outcome: Answer | Abstention
    chance: float
    threshold: float
    passages: tuple[Hit[Passage], ...]
    facts: tuple[Hit[Fact], ...]
    gaps: tuple[Hit[Gap], ...]
    grounds: tuple[Ground, ...]

    @property
    def answered(self) -> bool:
        """Whether the bot would quote."""
        return isinstance(self.outcome, Answer)


def ask(answerer: Answerer, question: str) -> Asked:
    """Decide a question as the running bot does."""
    judged = judge(answerer.index, question, answerer.decision, answerer.settings)
    outcome = decide(answerer.index, judged, answerer.decision, answerer.settings)
    hits = judged.hits
    return Asked(
        question=question,
        outcome=outcome,
        chance=judged.quote,
        threshold=judged.enough,
        passages=hits.passages[:SHOWN],
        facts=hits.facts[:SHOWN],
        gaps=hits.gaps[:SHOWN],
        grounds=_grounds(answerer, hits),
    )


def _grounds(answerer: Answerer, hits: Hits) -> tuple[Ground, ...]:
    statement = answerer.index.statements[hits.passages[0].target.statement]
    figures = quote_figures(hits, statement)
    weights = answerer.decision.quote.model.weights
    found = [
        Ground(name, figures[name], weight * figures[name]) for name, weight in weights.items()
    ]
    return tuple(sorted(found, key=lambda one: -abs(one.moved)))
