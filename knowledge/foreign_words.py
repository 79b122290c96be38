"""Foreign words: how much likelier a question's words are about this subject than another."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice

from knowledge.entry import Entry, Target
from knowledge.gap import Gap
from knowledge.passage import Passage
from knowledge.words import Word, Wording, features

LEAST = 0.5  # added to each count, so that a word that is new on one side is not impossible
UNHEARD = "?"  # no feature: it holds no letter
MOST = 5000  # texts of each side that are read: more teach the same words


class ForeignWords:
    """Knows how many texts for passages, and how many about something else, hold a word."""

    def __init__(self, ours: Iterable[str], theirs: Iterable[str]) -> None:
        one, other = _count(ours), _count(theirs)
        held = one.keys() | other.keys()
        self._odds = {feature: _share(one, feature) - _share(other, feature) for feature in held}
        self._unheard = _share(one, UNHEARD) - _share(other, UNHEARD)

    @classmethod
    def of(
        cls, entries: Sequence[Entry], targets: Sequence[Target], elsewhere: Iterable[str]
    ) -> ForeignWords:
        """Learn from all texts of passages, and from gaps and questions about something else."""
        ours = (one.text for one in entries if isinstance(targets[one.target], Passage))
        gaps = (one.text for one in entries if _is_off_topic(targets[one.target]))
        return cls(islice(ours, MOST), [*gaps, *elsewhere])

    def weigh(self, asked: Wording) -> tuple[float, float]:
        """The log odds of this subject: of a question's words in the mean, and of the least."""
        odds = [self._word(word) for word in asked.words] or [0.0]
        return math.fsum(odds) / len(odds), min(odds)

    def _word(self, word: Word) -> float:
        """Half by its stem, half by its parts, so that a misspelt word is not all new."""
        of, unheard = self._odds.get, self._unheard
        stem = of(word.stem, unheard)
        if not word.parts:
            return stem
        return (stem + math.fsum([of(part, unheard) for part in word.parts]) / len(word.parts)) / 2


def _is_off_topic(target: Target) -> bool:
    return isinstance(target, Gap) and target.kind == "off_topic"


def _count(texts: Iterable[str]) -> Counter[str]:
    """How many texts hold each feature; the empty one is held by all."""
    word = lru_cache(None)(Word.of)  # of these texts alone: what people type is never kept
    return Counter(one for text in texts for one in ("", *set(features(text, word))))


def _share(counts: Counter[str], feature: str) -> float:
    return math.log((counts[feature] + LEAST) / (counts[""] + 1))
