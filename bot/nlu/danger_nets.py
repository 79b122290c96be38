"""Danger nets: the phrases and the trained model; either may raise the alarm. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_ear import Ear
from bot.nlu.danger_model import THRESHOLD, DangerModel

# Log-odds below which the model is so sure of no danger that a phrase alone does not count ("mijn
# baas vermoordt me als ik dat citaat niet heb"). Without it 47 instead of 22 development
# look-alikes would raise the alarm, and not one danger more.
CERTAINLY_NOT = -3.0


@dataclass(frozen=True)
class DangerNets:
    """Both nets; where the phrases match they decide the category, because people wrote them."""

    phrases: DangerPhrases
    model: DangerModel | None = None  # None before training

    def __post_init__(self) -> None:
        self.category("wordt nu geleerd")  # takes 0.3 s, which the first writer need not wait for

    def category(self, text: str) -> str | None:
        """The danger in a text, or None."""
        words = self._ear.words(text)
        if self.model is None:
            return self.phrases.category_of(words)
        judged = self.model.judge(words)
        if judged.score < CERTAINLY_NOT:
            return None
        found = self.phrases.category_of(judged.suspicious)
        if found or judged.score < THRESHOLD:
            return found
        return self.model.category_of(judged.worst)

    @cached_property
    def _ear(self) -> Ear:
        known = self.model.known if self.model else {}
        self.phrases.classes.learn(known)
        return Ear(known)
