"""Ear: hears the words of a text, at little cost where they are known. Pure.

Of what people typed it remembers only spellings of words of the training lines, never another word.
"""

from __future__ import annotations

from collections.abc import Container
from itertools import islice

from bot.nlu.fold import LONGEST_WORD, fold, spoken

MOST = 40_000  # spellings that are remembered: more than the training lines have
MOST_NEW = 200  # different spellings of one text that never came by and are heard
MOST_UNKNOWN = 30  # those of them that no training line has; both are counted from the end


class Ear:
    """Remembers how known words sound in each spelling that came by."""

    def __init__(self, known: Container[str]) -> None:
        self._known = known
        self._heard: dict[str, str] = {}

    def words(self, text: str) -> list[str]:
        """The words of a text as they sound; beyond many unknown ones the earliest are empty."""
        spelled = fold(text).split()
        heard = self._heard
        new = set(spelled).difference(heard)
        if not new:
            return list(map(heard.__getitem__, spelled))
        latest = islice(filter(new.__contains__, dict.fromkeys(reversed(spelled))), MOST_NEW)
        sounds = self._newly_heard(list(latest))
        return [sounds.get(word, "") if word in new else heard[word] for word in spelled]

    def _newly_heard(self, new: list[str]) -> dict[str, str]:
        """How these words sound, the last first; of the unknown ones only so many."""
        sounds = _sounds(new)
        known = {word: said for word, said in sounds.items() if said in self._known}
        if len(self._heard) < MOST:
            self._heard.update(known)
        unknown = [word for word in new if word not in known][:MOST_UNKNOWN]
        return known | {word: sounds[word] for word in unknown}


def _sounds(spelled: list[str]) -> dict[str, str]:
    """How each word sounds; together, because one long text is heard faster than many short."""
    heard = spoken(" ".join(spelled)).split() if spelled else []
    return {word: said[:LONGEST_WORD] for word, said in zip(spelled, heard, strict=True)}
