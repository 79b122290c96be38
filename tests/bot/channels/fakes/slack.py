"""Stands in for Slack's Web API, which cannot be reached from here.

Payloads as in https://docs.slack.dev/reference/events/message.im; signed by Slack's own
SignatureVerifier.
"""

import html
import json
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from bot.channels.slack import Slack
from tests.bot.channels.fakes.vendor import NUMBERS, Asked, Delivery, Vendor

TOKEN = "xoxb-1-2-abc"
SIGNING_SECRET = "cd" * 16


class FakeSlack(Vendor):
    channel = Slack

    def values(self) -> dict[str, str]:
        secrets = {"VT_SLACK_TOKEN": TOKEN, "VT_SLACK_SIGNING_SECRET": SIGNING_SECRET}
        return {**secrets, "api": f"{self.url}/api"}

    def knows(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Bearer {TOKEN}"

    def result(self, path: str) -> dict[str, Any]:
        return {"ok": True, "ts": "1.2"}

    def is_message(self, asked: Asked) -> bool:
        return asked.path == "/api/chat.postMessage"

    def text_of(self, body: Mapping[str, Any]) -> str:
        return html.unescape(body["text"])

    def person_of(self, asked: Asked) -> str:
        return str(asked.body["channel"]).removeprefix("D")

    def message(self, text: str, person: str, name: str, at: float) -> dict[str, Any]:
        return self.event({"text": text}, person, name, at)

    def event(
        self, content: Mapping[str, Any], person: str = "1", name: str = "", at: float | None = None
    ) -> dict[str, Any]:
        event = {
            "type": "message",
            "channel": f"D{person}",
            "user": f"U{person}",
            "ts": f"{time.time() if at is None else at:.6f}",
            "channel_type": "im",
            **content,
        }
        named = f"Ev{name or next(NUMBERS)}"
        return {"type": "event_callback", "team_id": "T1", "event_id": named, "event": event}

    def pressed(self, value: str, person: str = "1", channel: str = "D1") -> Delivery:
        now = f"{time.time():.6f}"
        payload = {
            "type": "block_actions",
            "team": {"id": "T1"},
            "user": {"id": f"U{person}"},
            "channel": {"id": channel},
            "trigger_id": f"tr{next(NUMBERS)}",
            "actions": [{"action_id": "choice_1", "value": value, "action_ts": now}],
        }
        body = urlencode({"payload": json.dumps(payload)}).encode()
        return self.signed(body, "application/x-www-form-urlencoded")

    def delivery(self, payload: Any, at: float | None = None) -> Delivery:  # noqa: ANN401
        return self.signed(json.dumps(payload).encode(), "application/json; charset=utf-8", at)

    def signed(self, body: bytes, media_type: str, at: float | None = None) -> Delivery:
        moment = str(int(time.time() if at is None else at))
        signature = SignatureVerifier(SIGNING_SECRET).generate_signature(
            timestamp=moment, body=body
        )
        headers = {
            "Content-Type": media_type,
            "X-Slack-Request-Timestamp": moment,
            "X-Slack-Signature": str(signature),
        }
        return Delivery(body, headers)

    def forged(self, delivery: Delivery) -> Delivery:
        return Delivery(delivery.body + b" ", delivery.headers)
