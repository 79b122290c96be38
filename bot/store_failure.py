"""Store failure: what a turn must tell a person when the shared memory could not be reached."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

UNREAD = "utter_no_memory"  # nothing could be read: the bot may not know what was said before
UNWIPED = "utter_wipe_later"  # a copy could not be deleted: it goes when its time is over

_noticed: ContextVar[list[str] | None] = ContextVar("noticed", default=None)


@contextmanager
def noticing() -> Iterator[list[str]]:
    """A list that fills with the replies owed to the person of this turn."""
    owed: list[str] = []
    token = _noticed.set(owed)
    try:
        yield owed
    finally:
        _noticed.reset(token)


def owe(reply: str) -> None:
    """Remember that the person of this turn must be told something, once."""
    owed = _noticed.get()
    if owed is not None and reply not in owed:
        owed.append(reply)
