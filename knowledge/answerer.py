"""Answerer: an index and the decision that was fitted on it, opened together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from knowledge.abstention import Abstention
from knowledge.answer import Answer, answer
from knowledge.decision import Decision
from knowledge.dense import Encoder
from knowledge.index import Index
from knowledge.index_folder import ROOT, current_folder, open_index, open_published
from knowledge.publish import decision_of
from knowledge.settings import DecisionSettings, Settings


@dataclass(frozen=True, slots=True)
class Answerer:
    """Answers questions from one index with one decision."""

    index: Index
    decision: Decision
    settings: DecisionSettings

    def turn(self) -> Answerer:
        """The same for one turn, in which no text is encoded twice."""
        return replace(self, index=self.index.once())

    def answer(self, question: str, previous: Sequence[str] = ()) -> Answer | Abstention:
        """Quotes, or why there are none; `previous` are the person's earlier messages."""
        return answer(self.index.once(), question, self.decision, self.settings, previous)


def open_answerer(root: Path = ROOT) -> Answerer:
    """The current index with its decision; DecisionMismatchError unless they belong together."""
    index = open_index(root)
    return Answerer(index, decision_of(current_folder(root), index), Settings.read().decision)


def published_answerer(folder: Path, encoder: Encoder) -> Answerer:
    """A published index with its decision, as a server takes it over."""
    index = open_published(folder, encoder)
    return Answerer(index, decision_of(folder, index), Settings.read().decision)
