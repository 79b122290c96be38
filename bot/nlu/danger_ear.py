"""Ear: hears the words of a text, of which only so many may be unknown. Pure."""

from __future__ import annotations

from collections.abc import Container
from itertools import islice

from bot.nlu.fold import heard

MOST_UNKNOWN = 30  # different words of one text that no training line has, counted from the end


class Ear:
    """Hears all words that the training lines have, and few others, which cost more time."""

    def __init__(self, known: Container[str]) -> None:
        self._known = known

    def words(self, text: str) -> list[str]:
        """The words of a text as they sound; beyond many unknown ones the earliest are empty."""
        said = heard(text)
        unknown = {word for word in {*said} if word not in self._known}
        if len(unknown) <= MOST_UNKNOWN:
            return said
        latest = islice(filter(unknown.__contains__, dict.fromkeys(reversed(said))), MOST_UNKNOWN)
        silent = unknown.difference(latest)
        return ["" if word in silent else word for word in said]
