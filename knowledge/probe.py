"""Probe: what a new index must be able to do before anybody is answered from it."""

from __future__ import annotations

from knowledge.answer import Answer, answer
from knowledge.best import highest
from knowledge.decision import Decision
from knowledge.evidence import NAMES
from knowledge.index import Index
from knowledge.names import without_names
from knowledge.passage import Passage
from knowledge.settings import Settings

NEAR = 3  # a probe's own passage must be among the first so many
ENOUGH = 0.95  # of the probes: two sentences may say the same
SOME = 0.5  # of the editors' own questions must be answered: below it the decision cannot fit
PROBES = 500  # so many of each kind are asked; a check must not take an hour


class ProbeError(RuntimeError):
    """A new index is not fit to serve; the message says what it could not do."""


def check(index: Index) -> None:
    """ProbeError unless each passage is found by its own words, and nothing else is in there."""
    passages = [target for target in index.targets if isinstance(target, Passage)]
    for passage in passages:
        if not index.statements[passage.statement].is_citable:
            raise ProbeError(f"passage {passage.id} is of a statement that may not be quoted")
    asked = _spread(passages)
    found = sum(_finds(index, passage) for passage in asked)
    if found < ENOUGH * len(asked):
        raise ProbeError(f"only {found} of {len(asked)} passages are found by their own words")


def check_answers(index: Index, decision: Decision) -> None:
    """ProbeError unless the editors' own questions are answered, with exact quotes."""
    outcomes = [answer(index, title, decision, Settings.read().decision) for title in titles(index)]
    answers = [outcome for outcome in outcomes if isinstance(outcome, Answer)]
    for quote in (quote for one in answers for quote in one.quotes):
        if index.statements[quote.statement].text[quote.start : quote.end] != quote.text:
            raise ProbeError(f"a quote of {quote.statement} is not what the statement says")
    if len(answers) < SOME * len(outcomes):
        raise ProbeError(f"only {len(answers)} of {len(outcomes)} probe questions are answered")


def titles(index: Index) -> list[str]:
    """The editors' short questions for passages that may be quoted."""
    passages = [t for t in index.targets if isinstance(t, Passage) and t.is_spoken]
    notes = [index.explanation(passage) for passage in passages]
    return [note.title for note in notes if note][:PROBES]


def _finds(index: Index, passage: Passage) -> bool:
    """Whether a passage is near its own words, in meaning and in words together."""
    evidence = index.evidence(without_names(passage.text, index.names))
    own = evidence[:, NAMES.index("said")] + evidence[:, NAMES.index("shared")]
    return passage in [index.targets[n] for n in highest(own[: index.passages], NEAR)]


def _spread(passages: list[Passage]) -> list[Passage]:
    """All of them, or some from beginning to end."""
    return passages[:: max(1, len(passages) // PROBES)]
