"""Manner: in which words people put a wrong claim, and in which they ask; learned from editors."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise

from knowledge.entry import Entry
from knowledge.words import fold

WORD = re.compile(r"\w+")
SEEN = 3  # a turn that fewer texts hold says nothing
LEAST = 0.5  # added to each count, so that what was never seen on one side is not impossible
MOST = 5000  # texts of each kind that are read: more teach the same words


class Manner:
    """Knows how much likelier each word, pair of words and opening is in a claim."""

    def __init__(self, odds: Mapping[str, float]) -> None:
        self._odds = odds

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Manner:
        """Learn from the claims and the questions of targets that have both."""
        claimed = {entry.target for entry in entries if entry.kind == "claim"}
        asks = (one.text for one in entries if one.kind == "ask" and one.target in claimed)
        claims = (one.text for one in entries if one.kind == "claim")
        return cls(_odds(islice(claims, MOST), islice(asks, MOST)))

    def claiming(self, question: str) -> float:
        """The log odds of a claim, by its words alone."""
        return math.fsum([self._odds.get(turn, 0.0) for turn in _turns(question)])


def _odds(claims: Iterable[str], asks: Iterable[str]) -> dict[str, float]:
    claimed, asked = _count(claims), _count(asks)
    seen = [turn for turn, times in (claimed + asked).items() if times >= SEEN and turn]
    return {turn: _share(claimed, turn) - _share(asked, turn) for turn in seen}


def _count(texts: Iterable[str]) -> Counter[str]:
    """How many texts hold each turn; the empty one is held by all."""
    return Counter(turn for text in texts for turn in ("", *_turns(text)))


def _share(counts: Counter[str], turn: str) -> float:
    return math.log((counts[turn] + LEAST) / (counts[""] + 1))


def _turns(text: str) -> set[str]:
    return set(_all_turns(WORD.findall(fold(text))))


def _all_turns(words: list[str]) -> Iterator[str]:
    yield from words
    yield from (f"{one} {other}" for one, other in pairwise(words))
    yield from (f"^{' '.join(words[:length])}" for length in (1, 2) if words)
