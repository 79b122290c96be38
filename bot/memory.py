"""Memory: conversations in memory only, short, and forgotten half an hour after the last word."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker

from bot import kept
from bot.later import Sweep
from bot.metrics import CONVERSATIONS

IDLE = kept.IDLE


@dataclass(frozen=True, slots=True)
class Kept:
    """The events of a conversation, how often it was saved, and when it was last used."""

    events: tuple[Event, ...]
    version: int
    used: float


class ForgettingTrackerStore(TrackerStore):
    """Keeps the last turns of each conversation; a wiped or an idle one is deleted."""

    def __init__(self, domain: Any, event_broker: Any = None, **_: Any) -> None:  # noqa: ANN401
        super().__init__(domain, event_broker)
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._sweep = Sweep(self.forget)
        CONVERSATIONS.set_function(lambda: len(self._kept))

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the last turns, or delete the conversation when this turn wiped it."""
        if kept.was_wiped(tracker):
            self.forget_one(tracker.sender_id)
        else:
            self.keep(tracker.sender_id, kept.last_turns(tracker))

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation, or None when it is new, idle for too long, or wiped."""
        return self.tracker(sender_id, self.known(sender_id))

    async def keys(self) -> Iterable[str]:
        """The names of the conversations that are kept."""
        return tuple(self._kept)

    async def delete(self, sender_id: str) -> bool:
        """Forget one conversation at once; whether it is gone everywhere."""
        self.forget_one(sender_id)
        return True

    def keep(self, sender_id: str, events: tuple[Event, ...], version: int = 0) -> Kept:
        """Keep these events; the version goes up by one unless a higher one is known."""
        known = self._kept.pop(sender_id, None)
        version = version or (known.version if known else 0) + 1
        self._kept[sender_id] = Kept(events, version, time.monotonic())
        self._sweep.within(IDLE)
        return self._kept[sender_id]

    def known(self, sender_id: str) -> Kept | None:
        """What this process remembers of a conversation."""
        self.forget()
        return self._kept.get(sender_id)

    def forget_one(self, sender_id: str) -> None:
        """Forget what this process remembers of one conversation."""
        self._kept.pop(sender_id, None)

    def forget(self) -> float | None:
        """Delete what has been idle for too long; the seconds until the next one, if any, is."""
        oldest = time.monotonic() - IDLE
        while self._kept:
            used = next(iter(self._kept.values())).used  # the longest idle stand first
            if used > oldest:
                return used - oldest
            self._kept.popitem(last=False)
        return None

    def tracker(self, sender_id: str, known: Kept | None) -> DialogueStateTracker | None:
        """Rasa's tracker of what is kept."""
        if known is None:
            return None
        return DialogueStateTracker.from_events(sender_id, list(known.events), self.domain.slots)


async def wipe(store: TrackerStore, sender_id: str) -> bool:
    """Forget a conversation in the store that Rasa has open; whether it is gone everywhere."""
    # Rasa wraps every store in one that passes on no delete.
    inner = getattr(store, "_tracker_store", store)
    if not isinstance(inner, ForgettingTrackerStore):
        raise TypeError(f"{type(inner).__name__} cannot forget a conversation")
    return await inner.delete(sender_id)
