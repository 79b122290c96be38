"""The danger net in Rasa's pipeline: it stands last and overrides every other intent."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.danger import DangerPhrases


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class DangerClassifier(GraphComponent):
    """Sets the intent `danger_<category>` with full confidence when a phrase says so."""

    def __init__(self, phrases: DangerPhrases) -> None:
        self._phrases = phrases

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> DangerClassifier:
        """Called by Rasa at training and at start."""
        return cls(DangerPhrases.read())

    def process(self, messages: list[Message]) -> list[Message]:
        """Called by Rasa for every message; the annotation is required."""
        for message in messages:
            category = self._phrases.category(message.get(TEXT) or "")
            if category:
                intent = {INTENT_NAME_KEY: f"danger_{category}", PREDICTED_CONFIDENCE_KEY: 1.0}
                message.set(INTENT, intent, add_to_output=True)
        return messages
