"""The danger nets in Rasa's pipeline: they stand last and override every other intent."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_model import DangerModel
from bot.nlu.danger_nets import DangerNets
from bot.nlu.danger_trainer import trained

MODEL = "danger.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class DangerClassifier(GraphComponent):
    """Sets the intent `danger_<category>` with full confidence when a net says so."""

    def __init__(self, storage: ModelStorage, resource: Resource, nets: DangerNets) -> None:
        self._storage = storage
        self._resource = resource
        self._nets = nets

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> DangerClassifier:
        """Called by Rasa before training."""
        return cls(model_storage, resource, DangerNets(DangerPhrases.read()))

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: object,
    ) -> DangerClassifier:
        """Called by Rasa at start, with what `train` stored; a missing model stops the start."""
        with model_storage.read_from(resource) as folder:
            model = DangerModel.load(folder / MODEL)
        return cls(model_storage, resource, DangerNets(DangerPhrases.read(), model))

    def train(self, training_data: TrainingData) -> Resource:
        """Called by Rasa at training; the lines stand in a file of their own, not in nlu.yml."""
        with self._storage.write_to(self._resource) as folder:
            trained().save(folder / MODEL)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Called by Rasa for every message; the annotation is required."""
        for message in messages:
            category = self._nets.category(message.get(TEXT) or "")
            if category:
                intent = {INTENT_NAME_KEY: f"danger_{category}", PREDICTED_CONFIDENCE_KEY: 1.0}
                message.set(INTENT, intent, add_to_output=True)
        return messages
