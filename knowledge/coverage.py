"""Coverage: how much of a question's words a target holds, and which words no passage knows."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Set
from functools import lru_cache

from knowledge.sparse import content_words, features

KNOWN = 0.5  # of the parts of a long word: a misspelt word keeps about as many
MANY = 3  # strange words: more say no more
KEPT = 4096  # targets whose words are kept at hand: more than people ask about in a day


class Coverage:
    """Knows the words of a target, from all texts by which it is found, and those of passages."""

    def __init__(
        self,
        texts: Callable[[int], Iterable[str]],
        spoken: Set[str],
        weight: Callable[[str], float],
    ) -> None:
        self._spoken, self._weight = spoken, weight
        self._words = lru_cache(KEPT)(lambda target: _words(texts(target)))

    def covered(self, question: str, target: int) -> float:
        """The share of the question's words, by rarity, that a target's texts hold: 0 to 1."""
        asked = sorted(set(features(question)))
        held = self._words(target)
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


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(feature for text in texts for feature in features(text))
