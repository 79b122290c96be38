"""Index: finds passages, facts and gaps for a question, and the evidence for each."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from pathlib import Path

import numpy as np

from knowledge.best import Seen, best_hits, best_passage
from knowledge.catalogue import Catalogue
from knowledge.contents import Contents
from knowledge.corpus import Corpus
from knowledge.coverage import Coverage
from knowledge.dense import Encoder
from knowledge.document import without_document
from knowledge.evidence import NAMES, UNSEEN, Scores
from knowledge.fact import Fact
from knowledge.follow_up import FollowUp
from knowledge.gap import Gap
from knowledge.hit import Hits
from knowledge.logistic import Logistic
from knowledge.names import without_names
from knowledge.once import Once
from knowledge.passage import Passage
from knowledge.reach import Rows, reach_of
from knowledge.remembered import Remembered
from knowledge.sought import Sought
from knowledge.tone import Ear, Tone

# What speaks for a target when a question leans on what came before: the log odds of the question
# alone, of both together and of what came before; and whether it is the passage that was shown, or
# comes right after it.
FOLLOWING = ("alone", "joined", "before", "same", "next", "later")


class Index(Catalogue):
    """A catalogue that can be searched."""

    def __init__(self, contents: Contents, encoder: Encoder) -> None:
        super().__init__(contents)
        self.encoder = encoder
        self._reach = reach_of(contents)
        self._coverage = Coverage.of(contents)
        self._ear = Ear.of(contents)

    @classmethod
    def build(cls, corpus: Corpus, encoder: Encoder, remembered: Remembered | None = None) -> Index:
        """Build in memory from a corpus; texts whose vectors are remembered are not encoded."""
        return cls(Contents.build(corpus, encoder, remembered), encoder)

    @classmethod
    def read(cls, corpus: Corpus, encoder: Encoder, folder: Path) -> Index:
        """Read contents that were written for this corpus and encoder."""
        return cls(Contents.read(corpus, folder), encoder)

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
        sought = self._sought(question)
        targets, rows = self._reach.weigh(sought)
        seen = Seen(targets, rows, ranking.weigh(rows, NAMES))
        return self._hits(question, seen, sought, self._ear.hear(question, sought))

    def search_after(self, asked: FollowUp, ranking: Logistic, following: Logistic) -> Hits:
        """The targets nearest to a question that leans on what was asked and shown before."""
        alone, joined, earlier = map(self._sought, (asked.question, asked.joined, asked.earlier))
        targets, rows, figures = self._after((alone, joined, earlier), ranking)
        seen = Seen(targets, rows, following.weigh(figures, FOLLOWING))
        return self._hits(asked.question, seen, joined, self._ear.hear(asked.question, alone))

    def evidence(self, bare: str) -> Scores:
        """The evidence for every target, shape (targets, 6); what is out of reach has none."""
        return self._spread(*self._reach.weigh(Sought.of(bare, self.encoder)), UNSEEN)

    def evidence_after(self, asked: FollowUp, ranking: Logistic) -> tuple[Scores, Scores]:
        """The evidence for every target, and what speaks for it in the light of what was before."""
        texts = (asked.question, asked.joined, asked.earlier)
        targets, rows, figures = self._after([*map(self._sought, texts)], ranking)
        odds = ranking.weigh(UNSEEN[np.newaxis], NAMES)
        nothing = np.array([*odds, *odds, *odds, 0, 0, 0], np.float32)
        return self._spread(targets, rows, UNSEEN), self._spread(targets, figures, nothing)

    def _sought(self, question: str) -> Sought:
        return Sought.of(self.bare(question), self.encoder)

    def _after(self, texts: Sequence[Sought], ranking: Logistic) -> tuple[Rows, Scores, Scores]:
        """The targets within reach of a question or of what it leans on, and both of the above."""
        targets = self._reach.near([sought.vector for sought in texts])
        rows = [self._reach.evidence(targets, sought) for sought in texts]
        best = best_passage(targets, ranking.weigh(rows[2], NAMES), self.contents.layout)
        whole = np.union1d(targets, self._places.after(best))
        if len(whole) > len(targets):
            targets, rows = whole, [self._reach.evidence(whole, sought) for sought in texts]
        odds = [ranking.weigh(each, NAMES) for each in rows]
        figures = np.column_stack([*odds, self._places.marks(best, targets)])
        return targets, np.maximum(rows[0], rows[1]), figures.astype(np.float32)

    def _spread(self, targets: Rows, rows: Scores, nothing: Scores) -> Scores:
        """Rows for every target, from those of some."""
        if len(targets) == len(self.targets):
            return rows
        found = np.tile(nothing, (len(self.targets), 1))
        found[targets] = rows
        return found

    def _hits(self, question: str, seen: Seen, sought: Sought, tone: Tone) -> Hits:
        layout, vocabulary = self.contents.layout, self.contents.sparse.vocabulary
        weights = vocabulary.weights(sought.wording)
        if old := self.out_of_date(question):
            seen.scores[np.isin(seen.targets, old)] = -np.inf
        best = best_passage(seen.targets, seen.scores, layout)
        return Hits(
            question,
            best_hits(Passage, seen, layout),
            best_hits(Fact, seen, layout),
            best_hits(Gap, seen, layout),
            tone,
            vocabulary.familiarity(weights),
            self._coverage.covered(weights, best),
            self._coverage.strange(sought.wording),
        )
