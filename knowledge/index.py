"""Index: entries with their vectors and terms, and the evidence they give for a question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from functools import lru_cache
from pathlib import Path
from typing import cast

import numpy as np

from knowledge.approximate import Approximate
from knowledge.claiming import claiming_direction
from knowledge.corpus import Corpus
from knowledge.coverage import Coverage
from knowledge.dense import Dense, Encoder, Vectors
from knowledge.document import without_document
from knowledge.entry import Target, explanations_by_passage
from knowledge.evidence import NAMES, UNSEEN, Evidence, Scores
from knowledge.explanation import Explanation
from knowledge.fact import Fact
from knowledge.follow_up import FollowUp
from knowledge.foreign import foreign_direction
from knowledge.foreign_words import ForeignWords
from knowledge.gap import Gap
from knowledge.history import asks_back
from knowledge.hit import Found, Hit, Hits
from knowledge.layout import Layout
from knowledge.logistic import Logistic
from knowledge.names import without_names
from knowledge.once import Once
from knowledge.passage import Passage, passages_of
from knowledge.place import Places
from knowledge.reach import Rows, Seen, highest, reach_of
from knowledge.remembered import Remembered, save_texts
from knowledge.settings import Settings
from knowledge.sparse import Sparse, features
from knowledge.statement import Statement
from knowledge.tone import Ear, Tone
from knowledge.vectors import built_vectors, load_vectors

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
        self,
        corpus: Corpus,
        encoder: Encoder,
        dense: Dense | Approximate,
        sparse: Sparse,
        foreign: Vectors,
        layout: Layout | None = None,
    ) -> None:
        self.corpus = corpus
        self.statements = {statement.id: statement for statement in corpus.statements}
        self._layout = layout or Layout.of(corpus)
        self.targets, self.entries = self._layout.targets, self._layout.entries
        self.names = self._layout.names
        self.encoder = encoder
        self._dense = dense
        self._sparse = sparse
        self._explained = explanations_by_passage(corpus.explanations)
        self._reach = reach_of(dense, sparse, self._layout)
        spoken = {*sparse.held(self._layout.passage_rows), *features(" ".join(self.names))}
        self._coverage = Coverage(self._texts_of, spoken, sparse.weight)
        self._foreign = foreign
        issuers = {statement.issuer for statement in corpus.statements}
        claiming = claiming_direction(self.entries, dense.vectors)
        words = ForeignWords.of(self.entries, self.targets, corpus.elsewhere)
        self._ear = Ear(self.entries, {*self.names, *issuers}, words, claiming, foreign)
        self._places = Places(self.targets)
        self._sentences = lru_cache(KEPT)(lambda key: tuple(passages_of(self.statements[key])))
        self._history = _history(self.statements, self.targets)
        self.titles = self._titles()

    @classmethod
    def build(cls, corpus: Corpus, encoder: Encoder, remembered: Remembered | None = None) -> Index:
        """Build in memory from a corpus; texts whose vectors are remembered are not encoded."""
        layout = Layout.of(corpus)
        current = {one.id for one in corpus.statements if one.status.kind == "current"}
        if not any(isinstance(t, Passage) and t.statement in current for t in layout.targets):
            raise ValueError(
                "no statement can be quoted: review one (reviewed_by) or keep one current"
            )
        texts, names = layout.texts, layout.names
        vectors = (remembered or Remembered.none()).passages(texts, encoder)
        other = encoder.questions([without_names(text, names) for text in corpus.elsewhere])
        foreign = foreign_direction(layout.entries, layout.targets, vectors, other)
        dense = built_vectors(vectors, layout.plain_rows, Settings.read().search.flat_up_to)
        return cls(corpus, encoder, dense, Sparse.build(texts), foreign, layout)

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
        dense, sparse = load_vectors(folder), Sparse.load(folder / "sparse")
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
        targets = self._reach.near([vector])
        rows = self._reach.evidence(targets, vector, bare)
        seen = Seen(targets, rows, ranking.weigh(rows, NAMES))
        return self._hits(question, seen, bare, self._ear.hear(question, bare, vector))

    def search_after(self, asked: FollowUp, ranking: Logistic, following: Logistic) -> Hits:
        """The targets nearest to a question that leans on what was asked and shown before."""
        targets, rows, figures = self._after(asked, ranking)
        bare, joined = self.bare(asked.question), self.bare(asked.joined)
        tone = self._ear.hear(asked.question, bare, self.encoder.questions([bare])[0])
        seen = Seen(targets, rows, following.weigh(figures, FOLLOWING))
        return self._hits(asked.question, seen, joined, tone)

    def evidence(self, bare: str) -> Scores:
        """The evidence for every target, shape (targets, 6); what is out of reach has none."""
        vector = self.encoder.questions([bare])[0]
        targets = self._reach.near([vector])
        return self._spread(targets, self._reach.evidence(targets, vector, bare), UNSEEN)

    def evidence_after(self, asked: FollowUp, ranking: Logistic) -> tuple[Scores, Scores]:
        """The evidence for every target, and what speaks for it in the light of what was before."""
        targets, rows, figures = self._after(asked, ranking)
        odds = ranking.weigh(UNSEEN[np.newaxis], NAMES)
        nothing = np.array([*odds, *odds, *odds, 0, 0, 0], np.float32)
        return self._spread(targets, rows, UNSEEN), self._spread(targets, figures, nothing)

    def _after(self, asked: FollowUp, ranking: Logistic) -> tuple[Rows, Scores, Scores]:
        """The targets within reach of a question or of what it leans on, and both of the above."""
        texts = [self.bare(text) for text in (asked.question, asked.joined, asked.earlier)]
        vectors = [self.encoder.questions([text])[0] for text in texts]
        targets = self._reach.near(vectors)
        rows = self._each(targets, vectors, texts)
        best = self._best_passage(targets, ranking.weigh(rows[2], NAMES))
        whole = np.union1d(targets, self._places.after(best))
        if len(whole) > len(targets):
            targets, rows = whole, self._each(whole, vectors, texts)
        odds = [ranking.weigh(each, NAMES) for each in rows]
        figures = np.column_stack([*odds, self._places.marks(best, targets)])
        return targets, np.maximum(rows[0], rows[1]), figures.astype(np.float32)

    def _each(
        self, targets: Rows, vectors: Sequence[Vectors], texts: Sequence[str]
    ) -> list[Scores]:
        pairs = zip(vectors, texts, strict=True)
        return [self._reach.evidence(targets, vector, text) for vector, text in pairs]

    def _spread(self, targets: Rows, rows: Scores, nothing: Scores) -> Scores:
        """Rows for every target, from those of some."""
        if len(targets) == len(self.targets):
            return rows
        found = np.tile(nothing, (len(self.targets), 1))
        found[targets] = rows
        return found

    def explanation(self, passage: Passage) -> Explanation | None:
        """What an editor says of a passage, if anything."""
        return self._explained.get((passage.statement, passage.text))

    def asks(self, passage: Passage) -> tuple[str, ...]:
        """The editors' questions that lead to a passage."""
        note = self.explanation(passage)
        return note.asks if note else ()

    @property
    def passages(self) -> int:
        """How many targets are passages: the first ones."""
        return self._layout.passages

    @property
    def texts(self) -> Sequence[str]:
        """What each row was made from."""
        return self._layout.texts

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
        vectors = [self._dense.vectors(self._own_rows(passage)) for passage in (one, other)]
        return float((vectors[0] @ vectors[1].T).max())

    def text(self, passage: Passage) -> str:
        """A passage as it is shown, with the sentences it leans on."""
        return self.statements[passage.statement].text[passage.shown : passage.end]

    def _titles(self) -> Mapping[str, str]:
        """A short question for each passage and fact that has one, by id."""
        facts = {fact.id: fact.title for fact in self.corpus.facts}
        passages = [target for target in self.targets if isinstance(target, Passage)]
        notes = [(passage.id, note) for passage in passages if (note := self.explanation(passage))]
        return facts | {key: note.title for key, note in notes}

    def _texts_of(self, target: int) -> list[str]:
        """All texts by which a target is found."""
        return [self.entries[row].text for row in self._layout.rows(target)]

    def _own_rows(self, passage: str) -> list[int]:
        """The rows with what a passage says, by its id."""
        rows = self._layout.rows(self._places.number(passage))
        return [row for row in rows if self.entries[row].kind == "own"]

    def _out_of_date(self, question: str) -> list[int]:
        """The passages of superseded statements, unless the question asks for their time."""
        return [
            number
            for statement, numbers in self._history.items()
            if not asks_back(question, self.statements[statement])
            for number in numbers
        ]

    def _hits(self, question: str, seen: Seen, bare: str, tone: Tone) -> Hits:
        if old := self._out_of_date(question):
            seen.scores[np.isin(seen.targets, old)] = -np.inf
        best = self._best_passage(seen.targets, seen.scores)
        return Hits(
            question,
            self._best(Passage, seen),
            self._best(Fact, seen),
            self._best(Gap, seen),
            tone,
            self._sparse.familiarity(bare),
            self._coverage.covered(bare, best),
            self._coverage.strange(bare),
        )

    def _best_passage(self, targets: Rows, scores: Scores) -> int:
        spoken = self._layout.within(targets, Passage)
        return int(targets[spoken[np.argmax(scores[spoken])]])

    def _best(self, kind: type[Found], seen: Seen) -> tuple[Hit[Found], ...]:
        mine = self._layout.within(seen.targets, kind)
        order = mine[highest(seen.scores[mine], DEPTH)]
        order = order[seen.scores[order] > -np.inf]
        return tuple(
            Hit(
                cast(Found, self.targets[seen.targets[n]]),
                rank,
                float(seen.scores[n]),
                Evidence(*seen.rows[n].tolist()),
            )
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
