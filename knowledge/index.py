"""Index: entries with their vectors and terms, and the evidence they give for a question."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge import nearest
from knowledge.corpus import Corpus
from knowledge.dense import Dense, Encoder, Vectors
from knowledge.entry import Entry, Target, entries_of, explanations_by_passage, targets_of
from knowledge.evidence import NAMES, Evidence, Scores, Table
from knowledge.explanation import Explanation
from knowledge.fact import Fact
from knowledge.gap import Gap
from knowledge.history import asks_back
from knowledge.hit import Found, Hit, Hits
from knowledge.logistic import Logistic
from knowledge.names import ubiquitous_names, without_names
from knowledge.nearest import Nearest
from knowledge.passage import Passage
from knowledge.remembered import Remembered, save_texts
from knowledge.sparse import Sparse
from knowledge.statement import Statement

Places = NDArray[np.int64]
KINDS = (Passage, Fact, Gap)
CANDIDATES = 200  # entries that are looked at closely among very many
# Hits of each kind that are handed on: more than is ever shown, and enough for an evaluation at 5.
DEPTH = 10


class Index:
    """Finds passages, facts and gaps for a question."""

    def __init__(self, corpus: Corpus, encoder: Encoder, dense: Nearest, sparse: Sparse) -> None:
        self.corpus = corpus
        self.statements = {statement.id: statement for statement in corpus.statements}
        self.targets = targets_of(corpus)
        self.entries = entries_of(corpus)
        self.names = ubiquitous_names(_own_words(self.targets))
        self.encoder = encoder
        self._dense = dense
        self._sparse = sparse
        self._explained = explanations_by_passage(corpus.explanations)
        self._table = Table(self.entries, len(self.targets))
        self._kinds = np.array([KINDS.index(type(target)) for target in self.targets])
        self._history = _history(self.statements, self.targets)
        self._owners = np.array([entry.target for entry in self.entries], np.int64)

    @classmethod
    def build(cls, corpus: Corpus, encoder: Encoder, remembered: Remembered | None = None) -> Index:
        """Build in memory from a corpus; texts whose vectors are remembered are not encoded."""
        targets = targets_of(corpus)
        current = {one.id for one in corpus.statements if one.status.kind == "current"}
        if not any(isinstance(t, Passage) and t.statement in current for t in targets):
            raise ValueError(
                "no statement can be quoted: review one (reviewed_by) or keep one current"
            )
        texts = _row_texts(entries_of(corpus), ubiquitous_names(_own_words(targets)))
        vectors = (remembered or Remembered.none()).passages(texts, encoder)
        return cls(corpus, encoder, nearest.build(vectors), Sparse.build(texts))

    def write(self, folder: Path) -> None:
        """Write vectors and terms into a folder."""
        self._dense.save(folder)
        save_texts(self.texts, folder)
        (folder / "sparse").mkdir()
        self._sparse.save(folder / "sparse")

    @classmethod
    def read(cls, corpus: Corpus, encoder: Encoder, folder: Path) -> Index:
        """Read what `write` wrote for this corpus and encoder."""
        return cls(corpus, encoder, nearest.load(folder), Sparse.load(folder / "sparse"))

    def search(self, question: str, ranking: Logistic) -> Hits:
        """The targets nearest to a question, each kind best first."""
        bare = without_names(question, self.names)
        found, rows = self.nearest(bare)
        scores = rows @ np.array([ranking.weights[name] for name in NAMES]) + ranking.intercept
        scores[np.isin(found, self._out_of_date(question))] = -np.inf
        return Hits(
            question,
            self._best(Passage, found, rows, scores),
            self._best(Fact, found, rows, scores),
            self._best(Gap, found, rows, scores),
            self._sparse.familiarity(bare),
        )

    def nearest(self, bare: str) -> tuple[Places, Scores]:
        """The targets that come into question, and the evidence for each: all, or the nearest."""
        if isinstance(self._dense, Dense):
            return np.arange(len(self.targets)), self.evidence(bare)
        vector = self.encoder.questions([bare])[0]
        near, _ = self._dense.search(vector, CANDIDATES)
        found = np.unique(self._owners[near])
        starts, ends = (np.searchsorted(self._owners, found, side) for side in ("left", "right"))
        rows = [np.arange(start, end) for start, end in zip(starts, ends, strict=True)]
        return found, self._evidence_of(bare, vector, found, np.concatenate(rows))

    def evidence(self, bare: str) -> Scores:
        """The evidence for every target, shape (targets, 6)."""
        near = self._dense.similarities(self.encoder.questions([bare])[0])
        alike = self._sparse.likeness(bare)
        return self._table.rows(near, alike)

    def explanation(self, passage: Passage) -> Explanation | None:
        """What an editor says of a passage, if anything."""
        return self._explained.get((passage.statement, passage.text))

    @property
    def texts(self) -> Sequence[str]:
        """What each row was made from."""
        return _row_texts(self.entries, self.names)

    @property
    def titles(self) -> Mapping[str, str]:
        """A short question for each passage and fact that has one, by id."""
        facts = {fact.id: fact.title for fact in self.corpus.facts}
        passages = [target for target in self.targets if isinstance(target, Passage)]
        notes = {passage.id: self.explanation(passage) for passage in passages}
        return facts | {key: note.title for key, note in notes.items() if note}

    def text(self, passage: Passage) -> str:
        """A passage as it is shown, with the sentences it leans on."""
        return self.statements[passage.statement].text[passage.shown : passage.end]

    def _out_of_date(self, question: str) -> list[int]:
        """The passages of superseded statements, unless the question asks for their time."""
        return [
            number
            for statement, numbers in self._history.items()
            if not asks_back(question, self.statements[statement])
            for number in numbers
        ]

    def _evidence_of(self, bare: str, vector: Vectors, found: Places, rows: Places) -> Scores:
        """The evidence for some targets, from all their entries."""
        order = {int(target): at for at, target in enumerate(found)}
        entries = [self.entries[row] for row in rows]
        own = [Entry(order[entry.target], entry.kind, "") for entry in entries]
        near = self._dense.cosines(vector, rows)
        return Table(own, len(found)).rows(near, self._sparse.likeness_of(bare, rows))

    def _best(
        self, kind: type[Found], found: Places, rows: Scores, scores: Scores
    ) -> tuple[Hit[Found], ...]:
        places = np.flatnonzero(self._kinds[found] == KINDS.index(kind))
        order = places[np.argsort(-scores[places], kind="stable")[:DEPTH]]
        order = order[scores[order] > -np.inf]
        return tuple(
            Hit(self._of(kind, found[n]), rank, float(scores[n]), Evidence(*map(float, rows[n])))
            for rank, n in enumerate(order, start=1)
        )

    def _of(self, kind: type[Found], number: int) -> Found:
        target = self.targets[number]
        assert isinstance(target, kind)
        return target


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


def _row_texts(entries: Sequence[Entry], names: Collection[str]) -> list[str]:
    return [without_names(entry.text, names) for entry in entries]


def _own_words(targets: Sequence[Target]) -> list[str]:
    """The sentences of the statements, in which names are counted."""
    return [t.text for t in targets if isinstance(t, Passage) and t.is_spoken]
