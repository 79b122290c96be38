"""Foreign words: how much likelier a question's words are about this subject than another."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from knowledge.entry import Entry, Target
from knowledge.gap import Gap
from knowledge.passage import Passage
from knowledge.sparse import content_words, features

LEAST = 0.5  # added to each count, so that a word that is new on one side is not impossible
MOST = 5000  # texts of each side that are read: more teach the same words


class ForeignWords:
    """Knows how many texts for passages, and how many about something else, hold a word."""

    def __init__(self, ours: Iterable[str], theirs: Iterable[str]) -> None:
        self._ours, self._theirs = _count(ours), _count(theirs)

    @classmethod
    def of(
        cls, entries: Sequence[Entry], targets: Sequence[Target], elsewhere: Iterable[str]
    ) -> ForeignWords:
        """Learn from all texts of passages, and from gaps and questions about something else."""
        ours = (one.text for one in entries if isinstance(targets[one.target], Passage))
        gaps = (one.text for one in entries if _is_off_topic(targets[one.target]))
        return cls(islice(ours, MOST), [*gaps, *elsewhere])

    def weigh(self, bare: str) -> tuple[float, float]:
        """The log odds of this subject: of a question's words in the mean, and of the least."""
        odds = [self._word(word) for word in content_words(bare)] or [0.0]
        return math.fsum(odds) / len(odds), min(odds)

    def _word(self, word: str) -> float:
        """Half by its stem, half by its parts, so that a misspelt word is not all new."""
        stem, *parts = features(word) or [word]
        if not parts:
            return self._odds(stem)
        return (self._odds(stem) + math.fsum(map(self._odds, parts)) / len(parts)) / 2

    def _odds(self, feature: str) -> float:
        return _share(self._ours, feature) - _share(self._theirs, feature)


def _is_off_topic(target: Target) -> bool:
    return isinstance(target, Gap) and target.kind == "off_topic"


def _count(texts: Iterable[str]) -> Counter[str]:
    """How many texts hold each feature; the empty one is held by all."""
    return Counter(one for text in texts for one in ("", *set(features(text))))


def _share(counts: Counter[str], feature: str) -> float:
    return math.log((counts[feature] + LEAST) / (counts[""] + 1))
