"""Absence: proof by search that an index holds nothing of a statement."""

from __future__ import annotations

from knowledge.answer import Answer
from knowledge.answerer import Answerer
from knowledge.passage import passages_of
from knowledge.statement import Statement


class PresenceError(RuntimeError):
    """A withdrawn statement can still be found; the message says where."""


def require_absent(statement: Statement, answerer: Answerer) -> int:
    """Ask for each sentence in its own words; how many, or PresenceError when one is found."""
    if statement.id in answerer.index.statements:
        raise PresenceError(f"the index still holds '{statement.id}'")
    passages = passages_of(statement)
    for passage in passages:
        hits = answerer.index.search(passage.text, answerer.decision.ranking)
        found = [hit for hit in hits.passages if hit.target.statement == statement.id]
        outcome = answerer.answer(passage.text)
        quotes = outcome.quotes if isinstance(outcome, Answer) else ()
        if found or any(quote.statement == statement.id for quote in quotes):
            raise PresenceError(f"'{passage.text}' is still found")
    return len(passages)
