"""Our layout of Rasa's classifier, and features that weigh the same in messages of any length."""

from pathlib import Path

import numpy as np
import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, INTENT, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix
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


def counted(words: list[int], parts: list[int], intent: str | None = None) -> Message:
    """A message as the two featurizers leave it."""
    message = Message({TEXT: "tekst", **({INTENT: intent} if intent else {})})
    for counts in (words, parts):
        row = csr_matrix(np.array([counts]))
        message.add_features(Features(row, FEATURE_TYPE_SENTENCE, TEXT, "counts"))
    return message


def confidence(classifier: IntentClassifier, message: Message) -> dict[str, float]:
    (done,) = classifier.process([message])
    return {intent["name"]: intent["confidence"] for intent in done.get("intent_ranking")}


@pytest.fixture
def classifier(tmp_path: Path) -> IntentClassifier:
    storage = LocalModelStorage(tmp_path)
    taught = IntentClassifier(IntentClassifier.get_default_config(), "a", storage, Resource("a"))
    lines = [
        counted([1, 0], [3, 0, 0], "person"),
        counted([0, 1], [0, 3, 0], "question"),
        counted([1, 1], [2, 4, 2], "question"),
    ]
    taught.train(TrainingData(lines))
    return taught


def test_a_message_said_twice_over_is_as_sure_as_said_once(classifier: IntentClassifier) -> None:
    once = confidence(classifier, counted([1, 0], [3, 1, 0]))
    twice = confidence(classifier, counted([2, 0], [6, 2, 0]))
    assert twice == pytest.approx(once)


def test_words_count_as_much_as_the_many_parts_of_words(classifier: IntentClassifier) -> None:
    few = confidence(classifier, counted([1, 0], [0, 1, 0]))
    many = confidence(classifier, counted([1, 0], [0, 50, 0]))
    assert many == pytest.approx(few)


def test_a_short_message_that_says_what_it_wants_is_sure(classifier: IntentClassifier) -> None:
    assert confidence(classifier, counted([1, 0], [3, 0, 0]))["person"] > 0.9


def test_a_message_without_a_known_word_still_gets_an_intent(classifier: IntentClassifier) -> None:
    found = confidence(classifier, counted([0, 0], [0, 0, 0]))
    assert sum(found.values()) == pytest.approx(1)


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
