"""Recorded: the grounds of one answer or refusal, as a line for the operator's account."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.opened import following
from bot.record import write
from bot.settings import Settings
from knowledge.abstention import Abstention
from knowledge.answer import Answer
from knowledge.answerer import Answerer
from knowledge.hit import Hit
from knowledge.passage import Passage

NEAREST = 5  # rejected passages that are named: enough to see what it was held against


def record_answer(answerer: Answerer, outcome: Answer | Abstention) -> None:
    """Write which passages were shown or rejected, with scores, and the rule that decided."""
    if Settings.read().records == "off":
        return
    shown = outcome.shown if isinstance(outcome, Answer) else ()
    fields = {
        "corpus": answerer.index.corpus.digest[:16],
        "index": following().folder.name,
        "encoder": answerer.index.encoder.digest[:16],
        "outcome": "answer" if isinstance(outcome, Answer) else "abstention",
        "reason": None if isinstance(outcome, Answer) else outcome.reason,
        "because": outcome.because,  # chances and thresholds
        "quotes": _scored(shown),
        "facts": [fact.id for fact in outcome.facts],
        "corrects": isinstance(outcome, Answer) and outcome.corrects,
        "rejected": _scored(outcome.rejected[:NEAREST]),
    }
    write("answer", fields, "log")


def _scored(hits: Sequence[Hit[Passage]]) -> list[tuple[str, float]]:
    """The passages of hits by id, each with its score."""
    return [(hit.target.id, round(hit.score, 3)) for hit in hits]
