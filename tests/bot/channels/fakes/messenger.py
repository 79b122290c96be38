"""Stands in for Meta's Messenger Platform, which cannot be reached from here.

Payloads as in Meta's webhook reference for `messages` and `messaging_postbacks`.
"""

from collections.abc import Mapping
from typing import Any

from bot.channels.messenger import Messenger
from tests.bot.channels.fakes.meta import FakeMeta
from tests.bot.channels.fakes.vendor import Asked

PAGE = "108765432109876"


class FakeMessenger(FakeMeta):
    channel = Messenger
    prefix = "VT_MESSENGER"

    def values(self) -> dict[str, str]:
        return {**super().values(), "page_id": PAGE}

    def result(self, path: str) -> dict[str, Any]:
        return {"recipient_id": "1", "message_id": "m_X"}

    def is_message(self, asked: Asked) -> bool:
        return asked.path == f"/v23.0/{PAGE}/messages"

    def text_of(self, body: Mapping[str, Any]) -> str:
        return str(body["message"]["text"])

    def person_of(self, asked: Asked) -> str:
        return str(asked.body["recipient"]["id"])

    def message(self, text: str, person: str, name: str, at: float) -> dict[str, Any]:
        return self.batch(self.event({"message": {"mid": f"m_{name}", "text": text}}, person, at))

    def event(self, content: Mapping[str, Any], person: str, at: float) -> dict[str, Any]:
        both = {"sender": {"id": person}, "recipient": {"id": PAGE}}
        return {**both, "timestamp": int(at * 1000), **content}

    def batch(self, *events: Mapping[str, Any]) -> dict[str, Any]:
        entry = {"id": PAGE, "time": 1458692752478, "messaging": list(events)}
        return {"object": "page", "entry": [entry]}
