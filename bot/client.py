"""Client: one conversation with a running bot, over the web channel."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

PAUSE = 2.0  # seconds: how soon a conversation may send one more (bot/channels/limits.py)
PATIENCE = 3  # times
TIMEOUT = 30.0  # seconds: more than the channel's own deadline, so that its reply arrives


class ChatError(RuntimeError):
    """The bot did not answer as it should; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """An open session, with the messages it began with."""

    url: str
    session: str
    greeting: tuple[dict[str, Any], ...]

    @classmethod
    def open(cls, url: str) -> Conversation:
        """Open a session; ChatError when no bot listens there."""
        opened = json.loads(_post(f"{url}/chat/session", {}))
        return cls(url, opened["session"], tuple(opened["messages"]))

    def say(self, text: str) -> list[dict[str, Any]]:
        """Send one message; the messages that come back, or ChatError."""
        events = self._events(text)
        if not events or events[-1]["event"] != "end":
            code = events[-1].get("code", "cut_off") if events else "empty"
            raise ChatError(f"the bot could not take this turn: {code}")
        return [event for event in events if event["event"] == "message"]

    def _events(self, text: str) -> list[dict[str, Any]]:
        """The events of a turn; a bot that asks for patience gets it."""
        for _ in range(PATIENCE):
            body = _post(f"{self.url}/chat/message", {"session": self.session, "text": text})
            events = [json.loads(line) for line in body.splitlines() if line.strip()]
            if not events or events[-1].get("code") != "too_many":
                break
            time.sleep(PAUSE)
        return events


def _post(url: str, body: dict[str, Any]) -> str:
    data = json.dumps(body).encode()
    request = Request(url, data, {"Content-Type": "application/json"})
    try:
        with urlopen(request, timeout=TIMEOUT) as answer:
            return str(answer.read().decode())
    except HTTPError as error:
        return str(error.read().decode())
    except (URLError, OSError, HTTPException) as error:
        raise ChatError(f"no bot answers at {url}: start it with 'make run' ({error})") from None
