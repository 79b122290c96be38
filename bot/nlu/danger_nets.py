"""Danger nets: the phrases and the trained model; either may raise the alarm. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from bot.nlu.danger import DangerPhrases
from bot.nlu.danger_clauses import clauses
from bot.nlu.danger_ear import Ear
from bot.nlu.danger_model import THRESHOLD, DangerModel
from bot.nlu.danger_stretches import Judged
from bot.nlu.first_texts import TEXTS

# Log-odds below which the model is so sure of no danger that a phrase alone does not count ("mijn
# baas vermoordt me als ik dat citaat niet heb"); what it saves stands in docs/safety.md.
CERTAINLY_NOT = -3.5
LEAN = 3.0  # log-odds that a phrase adds to its category: people wrote it, but it may stand aside
# A weak alarm whose category is hardly ahead of the next gets the broadest reply: a needless line
# about suicide is odder than a needless one about danger.
WEAK = 0.0  # log-odds of danger
AHEAD = 1.0  # log-odds between the first two categories
BROAD = "acute"


@dataclass(frozen=True)
class DangerNets:
    """Both nets; either may raise the alarm, and both have a say in what danger it is."""

    phrases: DangerPhrases
    model: DangerModel | None = None  # None before training

    def __post_init__(self) -> None:
        for text in TEXTS:  # takes seconds, which the first writer need not wait for
            self.category(text)

    def category(self, text: str) -> str | None:
        """The danger in a text, or None."""
        words = self._ear.words(text)
        if self.model is None:
            return self.phrases.category_of(words)
        judged = self.model.judge(words, clauses(text, words, self._ear.words))
        if judged.score < CERTAINLY_NOT:
            return None
        found = self.phrases.category_of(judged.suspicious)
        if found is None and judged.score < THRESHOLD:
            return None
        return self._category(self.model, judged, found)

    def _category(self, model: DangerModel, judged: Judged, found: str | None) -> str:
        """The likeliest category, with the one that the phrases found."""
        kinds = dict(zip(model.categories, model.kinds_of(judged.worst).tolist(), strict=True))
        if found:
            kinds[found] = kinds.get(found, 0.0) + LEAN
        first, *others = sorted(kinds, key=kinds.__getitem__, reverse=True)
        is_ahead = not others or kinds[first] - kinds[others[0]] >= AHEAD
        return first if found or judged.score >= WEAK or is_ahead else BROAD

    @cached_property
    def _ear(self) -> Ear:
        if self.model is None:
            return Ear.of(())
        self.phrases.words.learn(self.model.known)
        return Ear(self.model.known_by_hash)
