"""Stands in for Telegram's Bot API, which cannot be reached from here.

Payloads as in https://core.telegram.org/bots/api#update.
"""

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.channels.telegram import Telegram
from tests.bot.channels.fakes.vendor import NUMBERS, Asked, Delivery, Vendor

TOKEN = "123456:" + "A" * 35
SECRET_TOKEN = "t" * 40


class FakeTelegram(Vendor):
    channel = Telegram

    def values(self) -> dict[str, str]:
        return {"VT_TELEGRAM_TOKEN": TOKEN, "VT_TELEGRAM_SECRET": SECRET_TOKEN, "api": self.url}

    def knows(self, request: web.Request) -> bool:
        return request.path.startswith(f"/bot{TOKEN}/")

    def result(self, path: str) -> dict[str, Any]:
        return {"ok": True, "result": {"message_id": 1}}

    def is_message(self, asked: Asked) -> bool:
        return asked.path.endswith("/sendMessage")

    def text_of(self, body: Mapping[str, Any]) -> str:
        return str(body["text"])

    def person_of(self, asked: Asked) -> str:
        return str(asked.body["chat_id"])

    def message(self, text: str, person: str, name: str, at: float) -> dict[str, Any]:
        return self.update({"text": text}, person, name, at)

    def update(
        self, content: Mapping[str, Any], person: str = "1", name: str = "", at: float = 0
    ) -> dict[str, Any]:
        sender = {"id": int(person), "is_bot": False, "first_name": "Jan", "language_code": "nl"}
        chat = {"id": int(person), "type": "private", "first_name": "Jan"}
        message = {"message_id": 7, "from": sender, "chat": chat, "date": int(at), **content}
        return {"update_id": int(name or next(NUMBERS)), "message": message}

    def delivery(self, payload: Any, at: float | None = None) -> Delivery:  # noqa: ANN401
        headers = {
            "Content-Type": "application/json",
            "X-Telegram-Bot-Api-Secret-Token": SECRET_TOKEN,
        }
        return Delivery(json.dumps(payload).encode(), headers)

    def forged(self, delivery: Delivery) -> Delivery:
        headers = {**delivery.headers, "X-Telegram-Bot-Api-Secret-Token": "x" * 40}
        return Delivery(delivery.body, headers)
