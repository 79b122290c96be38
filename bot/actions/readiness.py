"""Readiness: whether this action server can answer a real question from its index."""

from __future__ import annotations

from bot.actions.opened import opened_answerer
from knowledge.answer import Answer
from knowledge.answerer import Answerer
from knowledge.probe import titles

FEW = 3  # editors' questions that are tried: one that is refused does not stop the server


def is_ready(answerer: Answerer | None = None) -> bool:
    """Whether one of the editors' own questions is answered with a quote."""
    answerer = answerer or opened_answerer()
    return any(isinstance(answerer.answer(title), Answer) for title in titles(answerer.index)[:FEW])
