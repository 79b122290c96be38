"""Fit: ranking and decision learn from the development questions, never from the test questions.

The ranking could learn from the editors' own examples, each asked with itself left out. It then
trusts examples too much, because editors resemble themselves: the right passage came first for 0.72
of the Dutch development questions instead of 0.78.
"""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence

import numpy as np

from knowledge.decision import Choice, Decision
from knowledge.entry import Target
from knowledge.evaluation.choosing import choose, named_model
from knowledge.evaluation.questions import LabelledQuestion
from knowledge.evidence import NAMES, Scores
from knowledge.figures import (
    Figures,
    after_figures,
    fact_figures,
    quote_figures,
    subject_figures,
)
from knowledge.follow_up import FollowUp, follow_up, leaves
from knowledge.hit import Hits
from knowledge.index import FOLLOWING, Index
from knowledge.logistic import Logistic
from knowledge.passage import Passage
from knowledge.premise import premise_figures

Leaning = tuple[LabelledQuestion, FollowUp]
Found = tuple[LabelledQuestion, Hits]
Candidates = list[tuple[Scores, bool]]
Known = MutableMapping[str, Candidates]  # by question

CANDIDATES = 12  # targets that are ranked against each other: those that could be mistaken
WEIGHED = 5  # figures that choose the candidates: all but the nearness of wrong claims
# Figures that choose them for a follow-up: the question alone, and with what came before.
READINGS = 2


def fit(
    index: Index, questions: Sequence[LabelledQuestion], known: Known | None = None
) -> Decision:
    """Fit all models on development questions; evidence that is `known` is not gathered again."""
    alone, leaning = apart(questions)
    ranking = fit_ranking(index, alone, {} if known is None else known)
    following = fit_following(index, leaning, ranking)
    found = [(one, index.search(standing(one), ranking)) for one in alone]
    after = [(one, index.search_after(asked, ranking, following)) for one, asked in leaning]
    return Decision(
        encoder=index.encoder.digest,
        corpus=index.corpus.digest,
        ranking=ranking,
        following=following,
        quote=_quote(index, found, quote_figures),
        quote_after=_quote(index, after, after_figures),
        subject=_quote(index, [pair for pair in found if _tells_apart(*pair)], subject_figures),
        fact=_fact(found),
        premise=_premise(index, found),
    )


def apart(questions: Sequence[LabelledQuestion]) -> tuple[list[LabelledQuestion], list[Leaning]]:
    """The questions that stand alone, and those that lean on what came before."""
    read = [(one, follow_up(one.question, one.previous)) for one in questions]
    leaning = [(one, asked) for one, asked in read if asked is not None]
    return [one for one, asked in read if asked is None], leaning


def standing(question: LabelledQuestion) -> str:
    """A question without the words with which somebody left another subject."""
    return (question.previous and leaves(question.question)) or question.question


def fit_ranking(index: Index, questions: Sequence[LabelledQuestion], known: Known) -> Logistic:
    """Learn which evidence marks a passage that answers."""
    rows, labels = [], []
    for question in questions:
        if question.answerable and question.id not in known:
            known[question.id] = _candidates(index, question)
        for evidence, is_right in known.get(question.id, ()):
            rows.append(evidence)
            labels.append(is_right)
    return named_model(np.array(rows, float), np.array(labels, dtype=bool), NAMES)


def fit_following(index: Index, leaning: Sequence[Leaning], ranking: Logistic) -> Logistic:
    """Learn what marks a passage that answers a question in the light of the one before."""
    rows, labels = [], []
    for question, asked in (pair for pair in leaning if pair[0].answerable):
        _, figures = index.evidence_after(asked, ranking)
        for target in _nearest(index, figures[:, :READINGS].sum(axis=1)):
            rows.append(figures[target])
            labels.append(_is_right(index.targets[target], question))
    return named_model(np.array(rows, float), np.array(labels, dtype=bool), FOLLOWING)


def _candidates(index: Index, question: LabelledQuestion) -> Candidates:
    """The evidence for the nearest passages, and which of them answer."""
    evidence = index.evidence(index.bare(standing(question)))
    near = _nearest(index, evidence[:, :WEIGHED].sum(axis=1))
    return [(evidence[n], _is_right(index.targets[n], question)) for n in near]


def _nearest(index: Index, nearness: Scores) -> list[int]:
    """The nearest passages."""
    near = np.argsort(-nearness)
    return [int(n) for n in near if isinstance(index.targets[n], Passage)][:CANDIDATES]


def _is_right(target: Target, question: LabelledQuestion) -> bool:
    return isinstance(target, Passage) and target.text in question.sentences


def _quote(index: Index, found: Sequence[Found], figures_of: Figures) -> Choice:
    figures, labels, groups = [], [], []
    for question, hits in found:
        if question.kind != "vague":
            statement = index.statements[hits.passages[0].target.statement]
            figures.append(figures_of(hits, statement))
            labels.append(question.answerable)
            groups.append(question.family)
    return choose(figures, labels, groups)


def _fact(found: Sequence[Found]) -> Choice:
    figures, labels, groups = [], [], []
    for question, hits in found:
        if hits.facts and question.kind in ("near", "off_topic", "own_case", "other_party"):
            figures.append(fact_figures(hits))
            labels.append(hits.facts[0].target.door in question.doors)
            groups.append(question.family)
    return choose(figures, labels, groups)


def _premise(index: Index, found: Sequence[Found]) -> Choice:
    figures, labels, groups = [], [], []
    for question, hits in found:
        if question.kind == "false_premise" or _is_plain(question):
            best = hits.passages[0].target
            figures.append(premise_figures(hits, index.text(best), index.asks(best)))
            labels.append(question.kind == "false_premise")
            groups.append(question.family)
    return choose(figures, labels, groups)


def _tells_apart(question: LabelledQuestion, hits: Hits) -> bool:
    """Whether it is without doubt about this subject, or something else, and does not say so."""
    return not hits.tone.named and (question.answerable or question.kind == "off_topic")


def _is_plain(question: LabelledQuestion) -> bool:
    """Whether it takes nothing for granted: a leading one may, and was not labelled for it."""
    return question.kind == "statement" and question.register != "leading"
