"""Index: entries with their vectors and terms, and the evidence they give for a question."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from copy import copy
from functools import lru_cache
from pathlib import Path
from typing import cast

import numpy as np

from knowledge.claiming import claiming_direction
from knowledge.corpus import Corpus
from knowledge.coverage import Coverage
from knowledge.dense import Dense, Encoder, Vectors
from knowledge.document import without_document
from knowledge.entry import Entry, Target, entries_of, explanations_by_passage, targets_of
from knowledge.evidence import NAMES, Evidence, Scores, Table
from knowledge.explanation import Explanation
from knowledge.fact import Fact
from knowledge.follow_up import FollowUp
from knowledge.foreign import foreign_direction
from knowledge.foreign_words import ForeignWords
from knowledge.gap import Gap
from knowledge.history import asks_back
from knowledge.hit import Found, Hit, Hits
from knowledge.logistic import Logistic
from knowledge.names import ubiquitous_names, without_names
from knowledge.once import Once
from knowledge.passage import Passage, passages_of
from knowledge.place import Places
from knowledge.remembered import Remembered, save_texts
from knowledge.sparse import Sparse
from knowledge.statement import Statement
from knowledge.tone import Ear, Tone

# Hits of each kind that are handed on: more than is ever shown, and enough for an evaluation at 5.
DEPTH = 10
FOREIGN = "foreign.npy"
KEPT = 1024  # statements whose sentences stay at hand: to split one takes as long as to search
# What speaks for a target when a question leans on what came before: the log odds of the question
# alone, of both together and of what came before; and whether it is the passage that was shown, or
# comes right after it.
FOLLOWING = ("alone", "joined", "before", "same", "next", "later")


class Index:
    """Finds passages, facts and gaps for a question."""

    def __init__(
        self, corpus: Corpus, encoder: Encoder, dense: Dense, sparse: Sparse, foreign: Vectors
    ) -> None:
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
        self._coverage = Coverage(self.entries, self.targets, sparse.weight)
        self._own = _own_rows(self.targets, self.entries)
        self._foreign = foreign
        issuers = {statement.issuer for statement in corpus.statements}
        claiming = claiming_direction(self.entries, self.vectors)
        words = ForeignWords.of(self.entries, self.targets, corpus.elsewhere)
        self._ear = Ear(self.entries, {*self.names, *issuers}, words, claiming, foreign)
        self._places = Places(self.targets)
        self._sentences = lru_cache(KEPT)(lambda key: tuple(passages_of(self.statements[key])))
        self._history = _history(self.statements, self.targets)
        self._kinds = {
            kind: np.array([n for n, t in enumerate(self.targets) if isinstance(t, kind)], np.int64)
            for kind in (Passage, Fact, Gap)
        }

    @classmethod
    def build(cls, corpus: Corpus, encoder: Encoder, remembered: Remembered | None = None) -> Index:
        """Build in memory from a corpus; texts whose vectors are remembered are not encoded."""
        targets = targets_of(corpus)
        current = {one.id for one in corpus.statements if one.status.kind == "current"}
        if not any(isinstance(t, Passage) and t.statement in current for t in targets):
            raise ValueError(
                "no statement can be quoted: review one (reviewed_by) or keep one current"
            )
        entries, names = entries_of(corpus), ubiquitous_names(_own_words(targets))
        texts = _row_texts(entries, names)
        vectors = (remembered or Remembered.none()).passages(texts, encoder)
        other = encoder.questions([without_names(text, names) for text in corpus.elsewhere])
        foreign = foreign_direction(entries, targets, vectors, other)
        return cls(corpus, encoder, Dense.build(vectors), Sparse.build(texts), foreign)

    def write(self, folder: Path) -> None:
        """Write vectors and terms into a folder."""
        self._dense.save(folder)
        save_texts(self.texts, folder)
        (folder / "sparse").mkdir()
        self._sparse.save(folder / "sparse")
        np.save(folder / FOREIGN, self._foreign)

    @classmethod
    def read(cls, corpus: Corpus, encoder: Encoder, folder: Path) -> Index:
        """Read what `write` wrote for this corpus and encoder."""
        dense, sparse = Dense.load(folder), Sparse.load(folder / "sparse")
        return cls(corpus, encoder, dense, sparse, np.load(folder / FOREIGN))

    def once(self) -> Index:
        """The same index for one turn, in which no text is encoded twice."""
        turn = copy(self)
        turn.encoder = Once(self.encoder)
        return turn

    def bare(self, question: str) -> str:
        """What a question is searched by: not by words that tell no passage from another."""
        return without_names(without_document(question), self.names)

    def search(self, question: str, ranking: Logistic) -> Hits:
        """The targets nearest to a question, each kind best first."""
        bare = self.bare(question)
        vector = self.encoder.questions([bare])[0]
        rows = self._evidence(vector, bare)
        tone = self._ear.hear(question, bare, vector)
        return self._hits(question, rows, ranking.weigh(rows, NAMES), bare, tone)

    def search_after(self, asked: FollowUp, ranking: Logistic, following: Logistic) -> Hits:
        """The targets nearest to a question that leans on what was asked and shown before."""
        rows, figures = self.evidence_after(asked, ranking)
        bare, joined = self.bare(asked.question), self.bare(asked.joined)
        tone = self._ear.hear(asked.question, bare, self.encoder.questions([bare])[0])
        return self._hits(asked.question, rows, following.weigh(figures, FOLLOWING), joined, tone)

    def evidence(self, bare: str) -> Scores:
        """The evidence for every target, shape (targets, 6)."""
        return self._evidence(self.encoder.questions([bare])[0], bare)

    def _evidence(self, vector: Vectors, bare: str) -> Scores:
        near, alike = self._dense.similarities(vector), self._sparse.likeness(bare)
        return self._table.rows(near, alike)

    def evidence_after(self, asked: FollowUp, ranking: Logistic) -> tuple[Scores, Scores]:
        """The evidence for every target, and what speaks for it in the light of what was before."""
        texts = (asked.question, asked.joined, asked.earlier)
        rows = [self.evidence(self.bare(text)) for text in texts]
        odds = [ranking.weigh(each, NAMES) for each in rows]
        best = int(self._kinds[Passage][np.argmax(odds[2][self._kinds[Passage]])])
        figures = np.column_stack([*odds, self._places.marks(best)])
        return np.maximum(rows[0], rows[1]), figures.astype(np.float32)

    def explanation(self, passage: Passage) -> Explanation | None:
        """What an editor says of a passage, if anything."""
        return self._explained.get((passage.statement, passage.text))

    def asks(self, passage: Passage) -> tuple[str, ...]:
        """The editors' questions that lead to a passage."""
        note = self.explanation(passage)
        return note.asks if note else ()

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

    @property
    def vectors(self) -> Vectors:
        """The vectors of all entries."""
        return self._dense.vectors(range(len(self.entries)))

    def counts(self, passage: Passage) -> str | None:
        """What the figures in a passage and in the sentences before it count, as it is shown."""
        shown = (
            one
            for one in self._sentences(passage.statement)
            if passage.shown <= one.start and one.end <= passage.end
        )
        notes = (self.explanation(one) for one in shown)
        return "; ".join(note.of for note in notes if note and note.of) or None

    def alike(self, one: str, other: str) -> float:
        """How near two passages are in meaning, by id: the highest cosine of what they say."""
        rows = self._own[one], self._own[other]
        return float((self._dense.vectors(rows[0]) @ self._dense.vectors(rows[1]).T).max())

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

    def _hits(self, question: str, rows: Scores, scores: Scores, bare: str, tone: Tone) -> Hits:
        scores[self._out_of_date(question)] = -np.inf
        spoken = self._kinds[Passage]
        best = int(spoken[np.argmax(scores[spoken])])
        return Hits(
            question,
            self._best(Passage, rows, scores),
            self._best(Fact, rows, scores),
            self._best(Gap, rows, scores),
            tone,
            self._sparse.familiarity(bare),
            self._coverage.covered(bare, self.targets[best]),
            self._coverage.strange(bare),
        )

    def _best(self, kind: type[Found], rows: Scores, scores: Scores) -> tuple[Hit[Found], ...]:
        mine = self._kinds[kind]
        order = mine[np.argsort(-scores[mine], kind="stable")[:DEPTH]]
        order = order[scores[order] > -np.inf]
        return tuple(
            Hit(cast(Found, self.targets[n]), rank, float(scores[n]), Evidence(*rows[n].tolist()))
            for rank, n in enumerate(order, start=1)
        )


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


def _own_rows(targets: Sequence[Target], entries: Sequence[Entry]) -> dict[str, list[int]]:
    """The rows with what each passage says, by its id."""
    found: dict[str, list[int]] = {}
    for row, entry in enumerate(entries):
        target = targets[entry.target]
        if entry.kind == "own" and isinstance(target, Passage):
            found.setdefault(target.id, []).append(row)
    return found
