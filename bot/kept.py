"""Kept: how much of a conversation any store may remember."""

from __future__ import annotations

from copy import copy
from itertools import islice

from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.redaction import CLOSELY

IDLE = 30 * 60.0  # seconds after which a conversation is gone: what utter_privacy promises
TURNS = 3  # as many as a follow-up question can refer to
WIPED = "utter_wiped"


def was_wiped(tracker: DialogueStateTracker) -> bool:
    """Whether the latest turn asked to forget everything."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            return False
        if isinstance(event, BotUttered) and event.metadata.get("utter_action") == WIPED:
            return True
        if isinstance(event, ActionExecuted) and event.action_name == WIPED:
            return True
    return False


def last_turns(tracker: DialogueStateTracker) -> tuple[Event, ...]:
    """The events since the last few messages, after the slots as they stood before them."""
    events = list(tracker.events)
    spoken = (at for at in reversed(range(len(events))) if isinstance(events[at], UserUttered))
    first = next(islice(spoken, TURNS - 1, None), 0)
    before = {event.key: event for event in events[:first] if isinstance(event, SlotSet)}
    return (*before.values(), *map(_bare, events[first:]))


def _bare(event: Event) -> Event:
    """Of a message only what redaction read closely and what it was taken for.

    The rest (tokens, the rank of every intent) was for its own turn; it would be held half an hour,
    copied to Redis and sent to the action server at each turn.
    """
    if not isinstance(event, UserUttered):
        return event
    kept = copy(event)
    kept.text = (event.text or "")[:CLOSELY]
    parsed = {name: event.parse_data.get(name) for name in ("intent", "entities")}
    kept.parse_data = {**parsed, "text": kept.text}
    return kept
