"""Catalogue: what is known of the passages of an index, whatever is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from knowledge.contents import Contents
from knowledge.dense import Vectors
from knowledge.entry import Target, explanations_by_passage
from knowledge.explanation import Explanation
from knowledge.history import asks_back
from knowledge.passage import Passage, passages_of
from knowledge.place import Places
from knowledge.statement import Statement

KEPT = 1024  # statements whose sentences stay at hand: to split one takes as long as to search


class Catalogue:
    """Tells of each passage its words, its explanation, what its figures count."""

    def __init__(self, contents: Contents) -> None:
        self.contents, self.corpus = contents, contents.corpus
        layout = contents.layout
        self.targets, self.entries, self.names = layout.targets, layout.entries, layout.names
        self.statements = {statement.id: statement for statement in self.corpus.statements}
        self._explained = explanations_by_passage(self.corpus.explanations)
        self._sentences = lru_cache(KEPT)(lambda key: tuple(passages_of(self.statements[key])))
        self._places = Places(self.targets)
        self._history = _history(self.statements, self.targets)
        self.titles = self._titles()

    def explanation(self, passage: Passage) -> Explanation | None:
        """What an editor says of a passage, if anything."""
        return self._explained.get((passage.statement, passage.text))

    def asks(self, passage: Passage) -> tuple[str, ...]:
        """The editors' questions that lead to a passage."""
        note = self.explanation(passage)
        return note.asks if note else ()

    def counts(self, passage: Passage) -> str | None:
        """What the figures in a passage and in the sentences before it count, as it is shown."""
        shown = (
            one
            for one in self._sentences(passage.statement)
            if passage.shown <= one.start and one.end <= passage.end
        )
        notes = (self.explanation(one) for one in shown)
        return "; ".join(note.of for note in notes if note and note.of) or None

    def text(self, passage: Passage) -> str:
        """A passage as it is shown, with the sentences it leans on."""
        return self.statements[passage.statement].text[passage.shown : passage.end]

    def alike(self, one: str, other: str) -> float:
        """How near two passages are in meaning, by id: the highest cosine of what they say."""
        vectors = [self.contents.dense.vectors(self._own_rows(key)) for key in (one, other)]
        return float((vectors[0] @ vectors[1].T).max())

    def out_of_date(self, question: str) -> list[int]:
        """The passages of superseded statements, unless a question asks for their time."""
        return [
            number
            for statement, numbers in self._history.items()
            if not asks_back(question, self.statements[statement])
            for number in numbers
        ]

    @property
    def passages(self) -> int:
        """How many targets are passages: the first ones."""
        return self.contents.layout.passages

    @property
    def vectors(self) -> Vectors:
        """The vectors of all entries."""
        return self.contents.vectors

    def _titles(self) -> Mapping[str, str]:
        """A short question for each passage and fact that has one, by id."""
        facts = {fact.id: fact.title for fact in self.corpus.facts}
        passages = [target for target in self.targets if isinstance(target, Passage)]
        notes = [(passage.id, note) for passage in passages if (note := self.explanation(passage))]
        return facts | {key: note.title for key, note in notes}

    def _own_rows(self, passage: str) -> list[int]:
        """The rows with what a passage says, by its id."""
        rows = self.contents.layout.rows(self._places.number(passage))
        return [row for row in rows if self.entries[row].kind == "own"]


def _history(
    statements: Mapping[str, Statement], targets: Sequence[Target]
) -> Mapping[str, list[int]]:
    """The places of the passages of superseded statements that stay citable."""
    found: dict[str, list[int]] = {
        key: [] for key, one in statements.items() if one.status.kind == "history"
    }
    for number, target in enumerate(targets if found else ()):
        if isinstance(target, Passage) and target.statement in found:
            found[target.statement].append(number)
    return found
