"""Disclosure: how long a conversation in which danger was told stays a careful one."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

# Questions that stand alone; by then the person has turned to something else.
QUESTIONS = 3


def disclosed() -> list[dict[str, object]]:
    """Danger was told: the conversation is a careful one from here."""
    return [SlotSet("disclosure", True), SlotSet("answered_since", 0)]


def after_disclosure(tracker: Tracker) -> list[dict[str, object]]:
    """Count this question, and let the disclosure end with the last one that counts."""
    if not tracker.get_slot("disclosure"):
        return []
    answered = int(tracker.get_slot("answered_since") or 0) + 1
    if answered < QUESTIONS:
        return [SlotSet("answered_since", answered)]
    return [SlotSet("disclosure", False), SlotSet("answered_since", 0)]
