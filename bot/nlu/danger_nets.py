"""Danger nets: the phrases and the trained model; either may raise the alarm. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_model import DangerModel
from bot.nlu.fold import heard


@dataclass(frozen=True, slots=True)
class DangerNets:
    """Both nets; where the phrases match they decide the category, because people wrote them."""

    phrases: DangerPhrases
    model: DangerModel | None = None  # None before training

    def category(self, text: str) -> str | None:
        """The danger in a text, or None."""
        words = heard(text)
        found = self.phrases.category_of(words)
        return found or (self.model.category_of(words) if self.model else None)
