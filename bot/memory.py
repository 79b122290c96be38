"""Memory: conversations in memory only, short, and forgotten half an hour after the last word."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from itertools import islice
from typing import Any

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.redaction import CLOSELY

IDLE = 30 * 60.0  # seconds after which a conversation is gone: what utter_privacy promises
TURNS = 3  # as many as a follow-up question can refer to
WIPED = "utter_wiped"


@dataclass(frozen=True, slots=True)
class _Kept:
    """The events of a conversation and when it was last used."""

    events: tuple[Event, ...]
    used: float


class ForgettingTrackerStore(TrackerStore):
    """Keeps the last turns of each conversation; a wiped or an idle one is deleted."""

    def __init__(self, domain: Any, event_broker: Any = None, **_: Any) -> None:  # noqa: ANN401
        super().__init__(domain, event_broker)
        self._kept: OrderedDict[str, _Kept] = OrderedDict()

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the last turns, or delete the conversation when this turn wiped it."""
        self.delete(tracker.sender_id)
        if not _was_wiped(tracker):
            self._kept[tracker.sender_id] = _Kept(_last_turns(tracker), time.monotonic())
            asyncio.get_running_loop().call_later(IDLE, self.forget)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation, or None when it is new, idle for too long, or wiped."""
        self.forget()
        kept = self._kept.get(sender_id)
        return self._tracker(sender_id, kept.events) if kept else None

    async def keys(self) -> Iterable[str]:
        """The names of the conversations that are kept."""
        return tuple(self._kept)

    def delete(self, sender_id: str) -> None:
        """Forget one conversation at once."""
        self._kept.pop(sender_id, None)

    def forget(self) -> None:
        """Delete what has been idle for too long; the longest idle stand first."""
        oldest = time.monotonic() - IDLE
        while self._kept and next(iter(self._kept.values())).used <= oldest:
            self._kept.popitem(last=False)

    def _tracker(self, sender_id: str, events: tuple[Event, ...]) -> DialogueStateTracker:
        return DialogueStateTracker.from_events(sender_id, list(events), self.domain.slots)


def wipe(store: TrackerStore, sender_id: str) -> None:
    """Forget a conversation in the store that Rasa has open."""
    # Rasa wraps every store in one that passes on no delete.
    inner = getattr(store, "_tracker_store", store)
    if not isinstance(inner, ForgettingTrackerStore):
        raise TypeError(f"{type(inner).__name__} cannot forget a conversation")
    inner.delete(sender_id)


def _was_wiped(tracker: DialogueStateTracker) -> bool:
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            return False
        if isinstance(event, BotUttered) and event.metadata.get("utter_action") == WIPED:
            return True
        if isinstance(event, ActionExecuted) and event.action_name == WIPED:
            return True
    return False


def _last_turns(tracker: DialogueStateTracker) -> tuple[Event, ...]:
    """The events since the last few messages, after the slots as they stood before them."""
    events = list(tracker.events)
    spoken = (at for at in reversed(range(len(events))) if isinstance(events[at], UserUttered))
    first = next(islice(spoken, TURNS - 1, None), 0)
    before = {event.key: event for event in events[:first] if isinstance(event, SlotSet)}
    return (*before.values(), *map(_shortened, events[first:]))


def _shortened(event: Event) -> Event:
    """Of a long message only what redaction read closely; the rest was for the danger nets."""
    if not isinstance(event, UserUttered) or len(event.text or "") <= CLOSELY:
        return event
    kept = copy(event)
    kept.text = event.text[:CLOSELY]
    parsed = {name: event.parse_data.get(name) for name in ("intent", "entities")}
    kept.parse_data = {**parsed, "text": kept.text}
    return kept
