"""Telegram, by the Bot API: https://core.telegram.org/bots/api."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from typing import Any

from bot.channels.guarded import Guarded
from bot.channels.webhook import Webhook
from bot.messaging.account import Need
from bot.messaging.bubble import Bubble
from bot.messaging.call import Call, RefusedError, mapping, text
from bot.messaging.incoming import Incoming, moment
from bot.messaging.parts import parts
from bot.messaging.post import Outcome, Post, Reply, outcome, seconds

LONGEST = 4096  # characters of a message
START = "/start"  # what the button of that name sends
# What a person sends that the bot cannot read. Everything else (joins, pins, payments) was not
# said to it.
UNREADABLE = (
    "voice", "audio", "video", "video_note", "photo", "sticker", "animation", "document",
    "location", "contact", "poll", "dice", "story",
)  # fmt: skip


class Telegram(Guarded, Webhook):
    """Private chats only: in a group others read the answer."""

    needs = (
        Need("VT_TELEGRAM_TOKEN", r"\d+:[\w-]{30,}", "the bot's token from @BotFather"),
        Need(
            "VT_TELEGRAM_SECRET",
            r"[\w-]{32,256}",
            "32 to 256 letters and digits you make up, given to setWebhook as secret_token",
        ),
        Need("api", r"https?://\S+", "the address of the Bot API", "https://api.telegram.org"),
    )

    @classmethod
    def name(cls) -> str:
        """The channel's name in its address."""
        return "telegram"

    async def verify(self, call: Call) -> None:
        """Telegram signs nothing: it repeats the secret it was given."""
        given = call.header("x-telegram-bot-api-secret-token")
        if not hmac.compare_digest(given.encode(), self.account["VT_TELEGRAM_SECRET"].encode()):
            raise RefusedError(403, "secret_token")

    def read(self, call: Call) -> Iterator[Incoming]:
        """New messages only: an edited one has been answered."""
        update = call.json()
        message = mapping(update.get("message"))
        chat, sender = mapping(message.get("chat")), mapping(message.get("from"))
        if chat.get("type") != "private" or sender.get("is_bot"):
            return
        said = text(message.get("text")) or text(message.get("caption")) or None
        if said is None and not any(kind in message for kind in UNREADABLE):
            return
        first_word = (said or "").partition(" ")[0]
        yield Incoming(
            id=text(update.get("update_id")),
            sender=text(chat.get("id")),
            to={"chat": text(chat.get("id"))},
            text=said,
            sent_at=moment(message.get("date")),
            starts=first_word == START,
        )

    def posts(self, said: Bubble, to: Mapping[str, str]) -> Iterator[Post]:
        """Plain text without a parse mode, so that nothing is taken for markup."""
        for part in parts(said, LONGEST):
            yield self._post("sendMessage", {
                "chat_id": to["chat"],
                "text": part.text,
                "link_preview_options": {"is_disabled": True},
                "reply_markup": _keyboard(part.choices),
            })  # fmt: skip

    def probe(self) -> Post:
        """Who am I?"""
        return self._post("getMe", {})

    def judge(self, reply: Reply) -> Outcome:
        """The waiting time stands in the body."""
        wait = seconds(mapping(reply.json().get("parameters")).get("retry_after"))
        return Outcome("again", wait) if reply.status == 429 and wait else outcome(reply)

    def _post(self, method: str, body: Mapping[str, Any]) -> Post:
        return Post(f"{self.account['api']}/bot{self.account['VT_TELEGRAM_TOKEN']}/{method}", body)


def _keyboard(choices: tuple[str, ...]) -> dict[str, Any]:
    """Keys that type their own words; without choices the keys of an earlier message go."""
    if not choices:
        return {"remove_keyboard": True}
    keys = [[{"text": choice}] for choice in choices]
    return {"keyboard": keys, "one_time_keyboard": True, "resize_keyboard": True}
