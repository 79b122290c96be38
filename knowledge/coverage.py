"""Coverage: how much of a question's words a target holds, and which words no passage knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from functools import lru_cache

from knowledge.contents import Contents
from knowledge.vocabulary import Weights, share
from knowledge.words import Word, Wording, features

KNOWN = 0.5  # of the parts of a long word: a misspelt word keeps about as many
MANY = 3  # strange words: more say no more
KEPT = 4096  # targets whose words are kept at hand: more than people ask about in a day


class Coverage:
    """Knows the words of a target, from all texts by which it is found, and those of passages."""

    def __init__(self, texts: Callable[[int], Iterable[str]], spoken: Set[str]) -> None:
        self._spoken = spoken
        self._words = lru_cache(KEPT)(lambda target: _words(texts(target)))

    @classmethod
    def of(cls, contents: Contents) -> Coverage:
        """What an index holds; names are left out of its rows, and known all the same."""
        layout, sparse = contents.layout, contents.sparse
        spoken = {*sparse.held(layout.passage_rows), *features(" ".join(layout.names))}
        return cls(layout.texts_of, spoken)

    def covered(self, asked: Weights, target: int) -> float:
        """The share of a question's words, by rarity, that a target's texts hold: 0 to 1."""
        return share(asked, self._words(target))

    def strange(self, asked: Wording) -> float:
        """How many of the question's words no passage knows, not even by their parts."""
        return float(min(sum(not self._is_known(word) for word in asked.words), MANY))

    def _is_known(self, word: Word) -> bool:
        if word.stem in self._spoken or not word.parts:
            return word.stem in self._spoken
        return sum(map(self._spoken.__contains__, word.parts)) >= KNOWN * len(word.parts)


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(feature for text in texts for feature in features(text))
