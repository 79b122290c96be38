"""Trial: what a change of the corpus does to the answers to the evaluation questions."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from knowledge.abstention import Abstention
from knowledge.answer import Answer
from knowledge.answerer import Answerer, published_answerer
from knowledge.corpus import Corpus, read_corpus
from knowledge.dense import Encoder
from knowledge.editing.draft import Draft
from knowledge.evaluation.fit import fit
from knowledge.evaluation.questions import questions_for
from knowledge.evaluation.run import Row, run
from knowledge.explanation import read_explanations
from knowledge.index import Index
from knowledge.index_folder import current_folder
from knowledge.remembered import Remembered
from knowledge.statement import Statement, Status

Change = Callable[[Corpus], Corpus]
UNSIGNED = "?"  # stands for the reviewer while a draft is tried
# The share of development questions that may go wrong, on balance, by one change: 0.02 is seven of
# 354. A change that costs more is not published unless somebody says why.
COSTS = 0.02


@dataclass(frozen=True, slots=True)
class Pair:
    """One question, with its outcome before and after."""

    before: Row
    after: Row

    @property
    def shown(self) -> tuple[str, str]:
        """What a person would read, before and after."""
        return _shown(self.before), _shown(self.after)

    @property
    def changed(self) -> bool:
        """Whether a person would notice."""
        return self.shown[0] != self.shown[1]


@dataclass(frozen=True, slots=True)
class Trial:
    """Both bots and their answers to the development questions; of the test questions a count.

    Whoever sees the test questions while writing makes them worthless for the report.
    """

    before: Answerer
    after: Answerer
    pairs: tuple[Pair, ...]
    test_changed: int
    test: int

    @property
    def changes(self) -> tuple[Pair, ...]:
        """The development questions with another outcome."""
        return tuple(pair for pair in self.pairs if pair.changed)

    @property
    def right(self) -> tuple[int, int]:
        """How many development questions come out right, before and after."""
        return sum(is_right(p.before) for p in self.pairs), sum(
            is_right(p.after) for p in self.pairs
        )

    @property
    def wrongly_answered(self) -> tuple[int, int, int]:
        """How many without an answer get one all the same, before and after, and of how many."""
        without = [pair for pair in self.pairs if not pair.after.question.answerable]
        before, after = (
            sum(getattr(pair, side).answered for pair in without) for side in ("before", "after")
        )
        return before, after, len(without)

    @property
    def costs_too_much(self) -> bool:
        """Whether more questions come out wrong than one change may cost."""
        before, after = self.right
        return before - after > COSTS * len(self.pairs)


def try_change(
    root: Path, corpus: Path, encoder: Encoder, change: Change, questions: Sequence[Path]
) -> Trial:
    """Build the changed corpus in memory, fit its decision, and ask everything twice."""
    folder = current_folder(root)
    before = published_answerer(folder, encoder)
    index = Index.build(change(read_corpus(corpus)), encoder, Remembered.read(folder))
    dev = questions_for(index, questions, "dev")
    after = replace(before, index=index, decision=fit(index, dev))
    test = questions_for(index, questions, "test")
    pairs = _asked(before, after, dev)
    changed = sum(pair.changed for pair in _asked(before, after, test))
    return Trial(before, after, pairs, changed, len(test))


def _asked(before: Answerer, after: Answerer, questions: Sequence) -> tuple[Pair, ...]:  # type: ignore[type-arg]
    rows = (run(one.index, questions, one.decision, one.settings) for one in (before, after))
    return tuple(Pair(*pair) for pair in zip(*rows, strict=True))


def with_draft(draft: Draft) -> Change:
    """The corpus as it would be with a draft accepted."""
    statement = draft.read()
    signed = replace(statement, reviewed_by=statement.reviewed_by or UNSIGNED)
    notes = read_explanations([statement], draft.folder)

    def change(corpus: Corpus) -> Corpus:
        others = [one for one in corpus.statements if one.id != statement.id]
        kept = [one for one in corpus.explanations if one.statement != statement.id]
        mine = notes or [one for one in corpus.explanations if one.statement == statement.id]
        statements = sorted((signed, *others), key=lambda s: (s.order, s.id), reverse=True)
        return replace(corpus, statements=tuple(statements), explanations=(*kept, *mine))

    return change


def with_status(statement: Statement, status: Status) -> Change:
    """The corpus as it would be with a statement superseded or withdrawn."""

    def change(corpus: Corpus) -> Corpus:
        gone = status.kind == "withdrawn"
        changed = [
            replace(one, status=status) if one.id == statement.id else one
            for one in corpus.statements
            if not (gone and one.id == statement.id)
        ]
        notes = [e for e in corpus.explanations if not (gone and e.statement == statement.id)]
        return replace(corpus, statements=tuple(changed), explanations=tuple(notes))

    return change


def is_right(row: Row) -> bool:
    """Whether a right sentence is shown, or nothing where there is none."""
    return row.shows_right if row.question.answerable else not row.answered


def _shown(row: Row) -> str:
    outcome: Answer | Abstention = row.outcome
    quotes = [quote.text for quote in row.quotes]
    facts = [fact.id for fact in outcome.facts]
    return json.dumps([quotes, facts, getattr(outcome, "reason", None)], ensure_ascii=False)
