"""Fit: ranking and decision learn from the development questions, never from the test questions.

The ranking could learn from the editors' own examples, each asked with itself left out. It then
trusts examples too much, because editors resemble themselves: the right passage came first for 0.72
of the Dutch development questions instead of 0.78.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.preprocessing import StandardScaler

from knowledge.decision import (
    CHOICES,
    Choice,
    Decision,
    Figures,
    after_figures,
    fact_figures,
    quote_figures,
)
from knowledge.entry import Target
from knowledge.evaluation.questions import LabelledQuestion
from knowledge.evidence import NAMES, Scores
from knowledge.follow_up import FollowUp, follow_up, leaves
from knowledge.hit import Hits
from knowledge.index import FOLLOWING, Index
from knowledge.logistic import Logistic
from knowledge.names import without_names
from knowledge.passage import Passage
from knowledge.premise import premise_figures

Rows = NDArray[np.float64]
Labels = NDArray[np.bool_]
Leaning = tuple[LabelledQuestion, FollowUp]
Found = tuple[LabelledQuestion, Hits]

CANDIDATES = 12  # targets that are ranked against each other: those that could be mistaken
WEIGHED = 5  # figures that choose the candidates: all but the nearness of wrong claims
READINGS = (
    2  # figures that choose them for a follow-up: the question alone, and with what came before
)
FOLDS = 5
# Strength of the ridge: a few hundred questions for a dozen figures. Chosen on the development
# questions among 0.03, 0.1, 0.3 and 1: all within a percentage point.
RIDGE = 0.3
RISKS = (0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.125, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)


def fit(index: Index, questions: Sequence[LabelledQuestion]) -> Decision:
    """Fit all models on development questions."""
    alone, leaning = apart(questions)
    ranking = fit_ranking(index, alone)
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


def fit_ranking(index: Index, questions: Sequence[LabelledQuestion]) -> Logistic:
    """Learn which evidence marks a passage that answers."""
    rows, labels = [], []
    for question in questions:
        evidence = index.evidence(without_names(standing(question), index.names))
        for target in _candidates(index, question, evidence[:, :WEIGHED].sum(axis=1)):
            rows.append(evidence[target])
            labels.append(_is_right(index.targets[target], question))
    return _named(np.array(rows, float), np.array(labels, dtype=bool), NAMES)


def fit_following(index: Index, leaning: Sequence[Leaning], ranking: Logistic) -> Logistic:
    """Learn what marks a passage that answers a question in the light of the one before."""
    rows, labels = [], []
    for question, asked in leaning:
        _, figures = index.evidence_after(asked, ranking)
        for target in _candidates(index, question, figures[:, :READINGS].sum(axis=1)):
            rows.append(figures[target])
            labels.append(_is_right(index.targets[target], question))
    return _named(np.array(rows, float), np.array(labels, dtype=bool), FOLLOWING)


def _candidates(index: Index, question: LabelledQuestion, nearness: Scores) -> list[int]:
    """The nearest passages of an answerable question."""
    if not question.answerable:
        return []
    near = np.argsort(-nearness)
    return [int(n) for n in near if isinstance(index.targets[n], Passage)][:CANDIDATES]


def _is_right(target: Target, question: LabelledQuestion) -> bool:
    return isinstance(target, Passage) and target.text in question.sentences


def save(decision: Decision, path: Path) -> None:
    """Write the decision so that people can read it."""
    parts = {
        "encoder": decision.encoder,
        "corpus": decision.corpus,
        "ranking": _plain(decision.ranking),
        "following": _plain(decision.following),
        **{name: _choice(getattr(decision, name)) for name in CHOICES},
    }
    head = (
        "# Fitted by `make evaluate` on the development questions; not edited by hand.\n"
        "# Log odds are the intercept plus each figure times its weight (knowledge/decision.py\n"
        "# says what the figures are). thresholds: for each risk the lowest chance that will do.\n"
    )
    path.write_text(head + yaml.safe_dump(parts, sort_keys=False), encoding="utf-8")


def _quote(index: Index, found: Sequence[Found], figures_of: Figures) -> Choice:
    figures, labels, groups = [], [], []
    for question, hits in found:
        if question.kind != "vague":
            statement = index.statements[hits.passages[0].target.statement]
            figures.append(figures_of(hits, statement))
            labels.append(question.answerable)
            groups.append(question.family)
    return _choose(figures, labels, groups)


def _fact(found: Sequence[Found]) -> Choice:
    figures, labels, groups = [], [], []
    for question, hits in found:
        if hits.facts and question.kind in ("near", "off_topic", "own_case", "other_party"):
            figures.append(fact_figures(hits))
            labels.append(hits.facts[0].target.door in question.doors)
            groups.append(question.family)
    return _choose(figures, labels, groups)


def _premise(index: Index, found: Sequence[Found]) -> Choice:
    figures, labels, groups = [], [], []
    for question, hits in found:
        if question.kind == "false_premise" or _is_plain(question):
            best = hits.passages[0]
            text = index.text(best.target)
            figures.append(premise_figures(hits, text))
            labels.append(question.kind == "false_premise")
            groups.append(question.family)
    return _choose(figures, labels, groups)


def _is_plain(question: LabelledQuestion) -> bool:
    """Whether it takes nothing for granted: a leading one may, and was not labelled for it."""
    return question.kind == "statement" and question.register != "leading"


def _choose(
    figures: Sequence[Mapping[str, float]], labels: Sequence[bool], groups: Sequence[str]
) -> Choice:
    """A model of all rows, with thresholds from rows it had not seen."""
    names = list(figures[0])
    rows = np.array([[row[name] for name in names] for row in figures])
    right = np.array(labels, dtype=bool)
    unseen = np.empty(len(rows))
    for train, test in GroupKFold(FOLDS).split(rows, right, groups):
        unseen[test] = _model(rows[train], right[train])(rows[test])
    return Choice(_named(rows, right, names), thresholds(unseen, right))


def thresholds(chances: Rows, right: Labels) -> dict[float, float]:
    """For each risk the lowest threshold at which no larger share of the wrong ones passes."""
    wrong = np.sort(chances[~right])[::-1]
    found = {}
    for risk in RISKS:
        allowed = int(risk * len(wrong))
        found[risk] = float(wrong[allowed]) + 1e-6 if allowed < len(wrong) else 0.0
    return found


def _model(rows: Rows, right: Labels) -> Callable[[Rows], Rows]:
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=RIDGE).fit(scaler.transform(rows), right)
    return lambda unseen: np.asarray(model.predict_proba(scaler.transform(unseen))[:, 1])


def _named(rows: Rows, right: Labels, names: Iterable[str]) -> Logistic:
    """The model in the figures' own units."""
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=RIDGE).fit(scaler.transform(rows), right)
    weights = model.coef_[0] / scaler.scale_
    intercept = float(model.intercept_[0] - (weights * scaler.mean_).sum())
    return Logistic(intercept, dict(zip(names, map(float, weights), strict=True)))


def _plain(model: Logistic) -> dict[str, object]:
    rounded = {name: round(weight, 4) for name, weight in model.weights.items()}
    return {"intercept": round(model.intercept, 4), "weights": rounded}


def _choice(choice: Choice) -> dict[str, object]:
    risks = {risk: round(threshold, 4) for risk, threshold in choice.thresholds.items()}
    return {**_plain(choice.model), "thresholds": risks}
