"""Preview: what the bot would make of a draft, before anybody is answered from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from typing import Literal

from knowledge.editing.add import names_of
from knowledge.editing.desk import Desk
from knowledge.editing.draft import Draft
from knowledge.editing.likeness import Pair as LikePair
from knowledge.editing.likeness import pairs
from knowledge.editing.nearest import Near, Nearest, nearest
from knowledge.editing.trial import Pair, Trial, is_right
from knowledge.editing.unfinished import open_lines
from knowledge.evaluation.questions import LabelledQuestion, questions_for
from knowledge.evaluation.run import Row
from knowledge.gap import Gap
from knowledge.index import Index
from knowledge.passage import SPOKEN, Passage, passages_of
from knowledge.quote import Quote
from knowledge.statement import Statement

# judge: there was no answer; whether there is one now is for the editor to say.
Verdict = Literal["better", "worse", "same", "judge"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence of a draft as the bot would quote it, and the questions that lie nearest."""

    passage: Passage
    quote: Quote | None  # none for a heading, provenance or form text
    asked: tuple[Near, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """A question whose answer changes, side by side."""

    question: LabelledQuestion
    before: Row
    after: Row
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Preview:
    """Everything an editor should see before signing."""

    statement: Statement
    open: tuple[str, ...]  # fields that still hold a question mark
    shown: tuple[Shown, ...]
    compare: tuple[LikePair, ...]
    others: Mapping[str, Statement]
    effects: tuple[Effect, ...]
    trial: Trial
    gaps: tuple[Gap, ...]  # subjects that were known as gaps, on which it may say something


def preview_of(desk: Desk, draft: Draft) -> Preview:
    """Try a draft and put together what there is to see."""
    statement = draft.read()
    trial = desk.try_draft(draft)
    index, ranking = trial.after.index, trial.after.decision.ranking
    found = nearest(index, ranking, statement.id, _pool(desk, index), trial.after.settings.near)
    others = trial.before.index.corpus
    return Preview(
        statement=statement,
        open=tuple(line for _, line in open_lines(draft)),
        shown=tuple(_shown(index, one, found) for one in passages_of(statement)),
        compare=pairs(statement, others.statements, desk.encoder, names_of(others)),
        others={one.id: one for one in others.statements},
        effects=tuple(_effect(pair) for pair in trial.changes),
        trial=trial,
        gaps=_touched(index.corpus.gaps, found.won),
    )


def _pool(desk: Desk, index: Index) -> list[str]:
    """Questions that people may ask: the development questions, and those of gaps and facts."""
    dev = [q.question for q in questions_for(index, desk.questions, "dev") if not q.previous]
    gaps = [ask for gap in index.corpus.gaps for ask in gap.asks]
    facts = [ask for fact in index.corpus.facts for ask in fact.asks]
    return list(dict.fromkeys([*dev, *gaps, *facts]))


def _shown(index: Index, passage: Passage, found: Nearest) -> Shown:
    statement = index.statements[passage.statement]
    spoken = passage.role in SPOKEN
    note, counts = index.explanation(passage), index.counts(passage)
    quote = Quote.of(statement, passage, note, counts) if spoken else None
    return Shown(passage, quote, found.by_passage.get(passage.id, ()) if spoken else ())


def _touched(gaps: Iterable[Gap], won: Set[str]) -> tuple[Gap, ...]:
    """Gaps most of whose questions this statement lies nearest to."""
    return tuple(gap for gap in gaps if 2 * sum(ask in won for ask in gap.asks) > len(gap.asks))


def _effect(pair: Pair) -> Effect:
    return Effect(pair.after.question, pair.before, pair.after, _verdict(pair))


def _verdict(pair: Pair) -> Verdict:
    before, after = is_right(pair.before), is_right(pair.after)
    if before and not after and not pair.after.question.answerable:
        return "judge"
    if before == after:
        return "same"
    return "better" if after else "worse"
