"""Fit the danger net by meaning to the encoder. `python -m bot.actions.danger_meaning_fit`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from bot.actions.danger_meaning import DangerMeaning
from knowledge.corpus import Corpus, read_corpus
from knowledge.dense import Encoder
from knowledge.evaluation.remembered import Remembered
from knowledge.settings import Settings

LINES = Path("bot/nlu/danger_training.jsonl")
# Facts about help lines are asked by people in danger too: their questions are no ordinary ones.
URGENT = frozenset({"contact", "melden", "anonimiteit"})
# The share of the lines without danger that may be taken for it: a tenth of what was asked for all
# nets together, because this net hears every ordinary question that the other two let pass.
FALSE_ALARMS = 0.002
STRENGTH = 1.0  # inverse of the regularisation; 0.3 to 3 differ by less than the folds do
FOLDS = 5


def main() -> None:
    """Fit and write the net, and say what it catches of lines it had not seen."""
    encoder = Remembered(Encoder.load(Settings.read().encoder))
    texts, labels = training_lines(read_corpus())
    net, caught = fit(encoder.questions(texts), labels, encoder.digest)
    encoder.save()
    net.save()
    told = f"{caught:.2f} of unseen danger lines at {FALSE_ALARMS:.1%} false alarms"
    sys.stdout.write(f"danger by meaning: {told}\n")


def training_lines(corpus: Corpus) -> tuple[list[str], list[str | None]]:
    """Danger with its category, and ordinary lines and editors' questions with None."""
    rows = [json.loads(line) for line in LINES.read_text(encoding="utf-8").splitlines()]
    texts = [row["text"] for row in rows]
    labels: list[str | None] = [row["category"] for row in rows]
    asked = [ask for note in corpus.explanations for ask in note.asks]
    asked += [ask for fact in corpus.facts if fact.door not in URGENT for ask in fact.asks]
    known = set(texts)
    new = [ask for ask in asked if ask not in known]
    return [*texts, *new], [*labels, *([None] * len(new))]


def fit(
    vectors: NDArray[np.float32], labels: Sequence[str | None], encoder: str
) -> tuple[DangerMeaning, float]:
    """The net, and the share of unseen danger it catches at its threshold."""
    is_danger = np.array([label is not None for label in labels])
    model = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=1000)
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    unseen = cross_val_predict(model, vectors, is_danger, cv=folds, method="decision_function")
    threshold = float(np.quantile(unseen[~is_danger], 1 - FALSE_ALARMS))
    alarm = model.fit(vectors, is_danger)
    kinds = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=1000).fit(
        vectors[is_danger], [label for label in labels if label]
    )
    net = DangerMeaning(
        encoder,
        threshold,
        tuple(map(str, kinds.classes_)),
        np.append(alarm.coef_[0], alarm.intercept_[0]).astype(np.float32),
        np.column_stack([kinds.coef_, kinds.intercept_]).astype(np.float32),
    )
    return net, float((unseen[is_danger] >= threshold).mean())


if __name__ == "__main__":
    main()
