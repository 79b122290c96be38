"""Coverage: how much of a question's words a target holds, and which words no passage knows."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cached_property

from knowledge.entry import Entry, Target
from knowledge.passage import Passage
from knowledge.sparse import content_words, features

KNOWN = 0.5  # of the parts of a long word: a misspelt word keeps about as many
MANY = 3  # strange words: more say no more


class Coverage:
    """Knows the words of every target, from all texts by which it is found."""

    def __init__(
        self, entries: Sequence[Entry], targets: Sequence[Target], weight: Callable[[str], float]
    ) -> None:
        self._entries, self._targets, self._weight = entries, targets, weight

    def covered(self, question: str, target: Target) -> float:
        """The share of the question's words, by rarity, that a target's texts hold: 0 to 1."""
        asked = sorted(set(features(question)))
        held = self._words[self._places[id(target)]]
        whole = math.fsum(map(self._weight, asked))
        return math.fsum(self._weight(one) for one in asked if one in held) / whole if whole else 0

    def strange(self, question: str) -> float:
        """How many of the question's words no passage knows, not even by their parts."""
        words = [word for word in content_words(question) if not self._is_known(word)]
        return float(min(len(words), MANY))

    def _is_known(self, word: str) -> bool:
        stem, *parts = features(word) or [word]
        if stem in self._spoken or not parts:
            return stem in self._spoken
        return sum(part in self._spoken for part in parts) >= KNOWN * len(parts)

    @cached_property
    def _places(self) -> dict[int, int]:
        return {id(target): place for place, target in enumerate(self._targets)}

    @cached_property
    def _words(self) -> list[set[str]]:
        words: list[set[str]] = [set() for _ in self._targets]
        for entry in self._entries:
            words[entry.target].update(features(entry.text))
        return words

    @cached_property
    def _spoken(self) -> set[str]:
        """The words of all passages together."""
        mine = (
            w for w, t in zip(self._words, self._targets, strict=True) if isinstance(t, Passage)
        )
        return set().union(*mine)
