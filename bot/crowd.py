"""Crowd: how many turns a server takes at a time, and who is let in when it is full."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

# A turn takes some 20 ms of Rasa's core (docs/load.md). The proxy lets 32 requests through at a
# time: a few are left for those who are in danger, when so many others are being answered.
MOST = 24


@dataclass(slots=True)
class Crowd:
    """Who comes when it is full is told so at once; a cry for help is let in all the same."""

    is_danger: Callable[[str], bool]
    most: int = MOST
    inside: int = 0

    def admits(self, text: str) -> bool:
        """Whether a message is taken now."""
        return self.inside < self.most or self.is_danger(text)

    @contextmanager
    def entered(self) -> Iterator[None]:
        """Count one turn while it lasts."""
        self.inside += 1
        try:
            yield
        finally:
            self.inside -= 1
