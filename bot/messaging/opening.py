"""Opening: how a conversation on a messenger begins, and the wordings that only fit there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.replies import Replies

Message = Mapping[str, Any]

FIRST = "utter_messenger_first"
KEPT = "utter_messenger_kept"
TEXT_ONLY = "utter_messenger_text_only"
WIPED = "utter_wiped"
GREETING = "utter_greet"
DANGER = "utter_danger_"
DUTCH = "nl"


def fixed(replies: Replies, name: str) -> Message:
    """A reply of domain.yml as Rasa would send it."""
    return {"text": replies.text(name), "utter_action": name}


def opened(messages: Iterable[Message], replies: Replies) -> list[Message]:
    """The first answer of a conversation with the notice: help before anything else.

    The notice greets, so a greeting beside it would be said twice. After danger, and in another
    language, only the line about the phone follows, in the language of what was said: a Dutch
    notice would stand before it unread. That it is a chatbot is in those replies already.
    """
    said = list(messages)
    for message in said:
        if _name(message).startswith(DANGER) or _language(message) != DUTCH:
            return [*said, _kept(replies, _language(message))]
    return [fixed(replies, FIRST), *(message for message in said if _name(message) != GREETING)]


def worded(message: Message, replies: Replies) -> Message:
    """The message as it is worded on messengers: without browser, page or button.

    utter_messenger_x takes the place of utter_x, in Dutch: the other languages have no such words.
    """
    name = _name(message).replace("utter_", "utter_messenger_", 1)
    if name not in replies.variations or _language(message) != DUTCH:
        return message
    return {**message, "text": replies.text(name)}


def _kept(replies: Replies, language: str) -> Message:
    for variation in replies.variations[KEPT]:
        metadata = variation.get("metadata", {})
        if metadata.get("lang", DUTCH) == language:
            return {"text": variation["text"], "metadata": metadata, "utter_action": KEPT}
    return fixed(replies, KEPT)


def _name(message: Message) -> str:
    return str(message.get("utter_action") or "")


def _language(message: Message) -> str:
    return str((message.get("metadata") or {}).get("lang", DUTCH))


def forgets(messages: Iterable[Message]) -> bool:
    """Whether the conversation was wiped, so that the next message begins a new one."""
    return any(_name(message) == WIPED for message in messages)
