"""The language in Rasa's pipeline: an entity that fills the slot `language` at every message."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language import Languages

NAME = "language"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LanguageDetector(GraphComponent):
    """Adds the entity `language` to each message."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageDetector:
        """Called by Rasa at training and at start."""
        return cls(Languages.load())

    def process(self, messages: list[Message]) -> list[Message]:
        """Called by Rasa for every message; the annotation is required."""
        for message in messages:
            found = self._languages.of(message.get(TEXT) or "")
            entity = {ENTITY_ATTRIBUTE_TYPE: NAME, ENTITY_ATTRIBUTE_VALUE: found}
            message.set(ENTITIES, [*message.get(ENTITIES, []), entity], add_to_output=True)
        return messages
