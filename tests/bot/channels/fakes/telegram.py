"""Stands in for Telegram's Bot API, which cannot be reached from here.

What it sends is made of python-telegram-bot's own types, which know what each kind must carry.
"""

import json
import time
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from aiohttp import web
from telegram import Chat, Message, Update, User

from bot.channels.telegram import Telegram
from tests.bot.channels.fakes.vendor import NUMBERS, Asked, Delivery, Vendor

TOKEN = "123456:" + "A" * 35
SECRET_TOKEN = "t" * 40
OURS = User(99, "De bot", is_bot=True, username="de_bot")


def said(
    text: str | None = None,
    by: User | None = None,
    person: int = 1,
    at: float | None = None,
    chat: str = Chat.PRIVATE,
    **content: object,
) -> Message:
    """Something that was said in a chat."""
    moment = datetime.fromtimestamp(time.time() if at is None else at, timezone.utc)
    sender = by or User(person, "Jan", is_bot=False, language_code="nl")
    place = Chat(person, chat, first_name="Jan")
    return Message(7, moment, place, from_user=sender, text=text, **content)  # type: ignore[arg-type]


def update(message: Message | None = None, name: str = "", **other: object) -> dict[str, Any]:
    """An update as Telegram posts it."""
    number = int(name or next(NUMBERS))
    return Update(number, message=message, **other).to_dict()  # type: ignore[arg-type]


class FakeTelegram(Vendor):
    channel = Telegram

    def values(self) -> dict[str, str]:
        return {"VT_TELEGRAM_TOKEN": TOKEN, "VT_TELEGRAM_SECRET": SECRET_TOKEN, "api": self.url}

    def knows(self, request: web.Request) -> bool:
        return request.path.startswith(f"/bot{TOKEN}/")

    def result(self, path: str) -> dict[str, Any]:
        found = OURS if path.endswith("/getMe") else said("ja", OURS, person=1, at=0)
        return {"ok": True, "result": found.to_dict()}

    def is_message(self, asked: Asked) -> bool:
        return asked.path.endswith("/sendMessage")

    def text_of(self, body: Mapping[str, Any]) -> str:
        return str(body["text"])

    def person_of(self, asked: Asked) -> str:
        return str(asked.body["chat_id"])

    def message(self, text: str, person: str, name: str, at: float) -> dict[str, Any]:
        return update(said(text, person=int(person), at=at), name=name)

    def delivery(self, payload: Any, at: float | None = None) -> Delivery:  # noqa: ANN401
        headers = {
            "Content-Type": "application/json",
            "X-Telegram-Bot-Api-Secret-Token": SECRET_TOKEN,
        }
        return Delivery(json.dumps(payload).encode(), headers)

    def forged(self, delivery: Delivery) -> Delivery:
        headers = {**delivery.headers, "X-Telegram-Bot-Api-Secret-Token": "x" * 40}
        return Delivery(delivery.body, headers)
