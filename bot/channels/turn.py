"""Turn: one question and the events it brings, readable more than once while they come."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from typing import Any

from rasa.core.channels.channel import OutputChannel

from bot.channels import wire

Event = dict[str, Any]


class Turn:
    """A reader who comes late or again gets everything from the first event on."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._change = asyncio.Event()

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return bool(self._events) and self._events[-1]["event"] in ("end", "error")

    def add(self, event: Event) -> None:
        """Put an event behind the others and wake who reads."""
        if not self.is_over:
            self._events.append(event)
            waiting, self._change = self._change, asyncio.Event()
            waiting.set()

    async def read(self) -> AsyncIterator[Event]:
        """All events from the first; `end` or `error` comes last."""
        at = 0
        while not (self.is_over and at == len(self._events)):
            if at == len(self._events):
                await self._change.wait()
            else:
                yield self._events[at]
                at += 1

    def answers(self) -> dict[str, str]:
        """What was answered, by the id of its message."""
        messages = [event for event in self._events if event["event"] == "message"]
        return {message["id"]: wire.answer_id(message) for message in messages}


class WebOutput(OutputChannel):
    """Adds what Rasa sends to a turn, as wire events."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn

    @classmethod
    def name(cls) -> str:
        """The name that response variations with `channel: web` refer to."""
        return "web"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """One event a reply: text, quotes and sources are never parted."""
        self._turn.add({**wire.message(message), "id": secrets.token_urlsafe(9)})
