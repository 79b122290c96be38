"""Answerer: an index and the decision that was fitted on it, opened together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge.abstention import Abstention
from knowledge.answer import Answer, answer
from knowledge.decision import FILE, Decision
from knowledge.index import Index
from knowledge.index_folder import ROOT, open_index
from knowledge.settings import DecisionSettings, Settings


@dataclass(frozen=True, slots=True)
class Answerer:
    """Answers questions from one index with one decision."""

    index: Index
    decision: Decision
    settings: DecisionSettings

    def answer(self, question: str, previous: Sequence[str] = ()) -> Answer | Abstention:
        """Quotes, or why there are none; `previous` are the person's earlier messages."""
        return answer(self.index, question, self.decision, self.settings, previous)


def open_answerer(root: Path = ROOT, decision: Path = FILE) -> Answerer:
    """The current index with its decision; DecisionMismatchError unless they belong together."""
    index = open_index(root)
    fitted = Decision.read(decision).require(index.encoder.digest, index.corpus.digest)
    return Answerer(index, fitted, Settings.read().decision)
