"""Rasa's logistic regression: short messages count as much as long ones, weights as they are read.

Counts grow with the length of a message, so "doorverbinden graag" never got sure of itself while a
long one was sure of anything. Features of length one let both be as sure as their words allow.

scikit-learn multiplies a sparse message by the transposed weights, and SciPy copies a transposed
matrix whole for each message: tens of megabytes, which was more than half of a turn.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.message import Message
from scipy.sparse import csr_matrix, hstack, vstack
from sklearn.preprocessing import normalize

# Features of length one are small, so the weights may be larger than Rasa lets them be (1). Of 1 to
# 100, by held-out development lines: below 30 fewer messages are routed right, above no more.
FREEDOM = 30.0


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(LogisticRegressionClassifier):
    """Rasa's classifier on features of length one, without the copy."""

    def __init__(
        self,
        config: dict[str, Any],
        name: str,
        model_storage: ModelStorage,
        resource: Resource,
    ) -> None:
        super().__init__(config, name, model_storage, resource)
        self.clf.set_params(C=FREEDOM)

    def _create_X(self, messages: list[Message]) -> csr_matrix:  # noqa: N802  as Rasa has it
        return vstack([_row(message) for message in messages], format="csr")

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,  # noqa: ANN401  as Rasa has it
    ) -> IntentClassifier:
        """Called by Rasa at start, with what `train` stored."""
        component = super().load(config, model_storage, resource, execution_context, **kwargs)
        component.clf.coef_ = np.asfortranarray(component.clf.coef_)
        return component  # type: ignore[no-any-return]


def _row(message: Message) -> csr_matrix:
    """What each featurizer counted in the whole message, each at length one."""
    return hstack(
        [
            normalize(features.features)
            for features in message.features
            if features.attribute == TEXT and features.type == FEATURE_TYPE_SENTENCE
        ]
    )
