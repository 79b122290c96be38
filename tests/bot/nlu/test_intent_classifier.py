"""Our layout of Rasa's classifier gives the very numbers that Rasa's gives."""

import numpy as np
import pytest
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from scipy.sparse import random as sparse
from sklearn.linear_model import LogisticRegression

from bot.nlu.intent_classifier import IntentClassifier

CLASSES, FEATURES = 6, 2000


class Loaded(LogisticRegressionClassifier):
    def __init__(self, clf: LogisticRegression) -> None:
        self.clf = clf


@pytest.fixture
def trained() -> LogisticRegression:
    rows = sparse(60, FEATURES, density=0.02, random_state=1, format="csr")
    return LogisticRegression().fit(rows, np.arange(60) % CLASSES)


def test_the_confidences_are_the_same(
    trained: LogisticRegression, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = sparse(1, FEATURES, density=0.02, random_state=2, format="csr")
    before = trained.predict_proba(message)
    monkeypatch.setattr(
        LogisticRegressionClassifier, "load", classmethod(lambda *_, **__: Loaded(trained))
    )
    ours = IntentClassifier.load({}, None, None, None)  # type: ignore[arg-type]
    assert np.array_equal(ours.clf.predict_proba(message), before)


def test_the_weights_are_not_copied_for_a_message(
    trained: LogisticRegression, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        LogisticRegressionClassifier, "load", classmethod(lambda *_, **__: Loaded(trained))
    )
    weights = IntentClassifier.load({}, None, None, None).clf.coef_.T  # type: ignore[arg-type]
    assert np.shares_memory(weights, weights.ravel())
