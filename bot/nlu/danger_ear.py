"""Ear: hears the words of a text, of which only so many may be unknown. Pure."""

from __future__ import annotations

from collections.abc import Container
from itertools import filterfalse, islice

from bot.nlu.fold import heard

MOST_UNKNOWN = 30  # different words of one text that no training line has, counted from the end


class Ear:
    """Hears all words that the training lines have, and few others, which cost more time."""

    def __init__(self, known: Container[str]) -> None:
        self._known = known

    def words(self, text: str) -> list[str]:
        """The words of a text as they sound; beyond many unknown ones the earliest are empty."""
        said = heard(text)
        unknown = filterfalse(self._known.__contains__, dict.fromkeys(reversed(said)))
        latest = {*islice(unknown, MOST_UNKNOWN)}
        if next(unknown, None) is None:
            return said
        return [word if word in self._known or word in latest else "" for word in said]
