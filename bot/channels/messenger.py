"""Facebook Messenger: https://developers.facebook.com/docs/messenger-platform."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.channels.guarded import Guarded
from bot.channels.webhook import Webhook
from bot.messaging import meta
from bot.messaging.account import Need
from bot.messaging.bubble import Bubble
from bot.messaging.call import Call, items, mapping, text
from bot.messaging.incoming import Incoming, moment
from bot.messaging.parts import length, parts
from bot.messaging.post import Outcome, Post, Reply

LONGEST = 2000  # characters of a message
REPLIES, REPLY = 13, 20  # how many quick replies, and the characters on one


class Messenger(Guarded, Webhook):
    """The messages to one Facebook page."""

    needs = (
        *meta.needs("VT_MESSENGER"),
        Need("page_id", r"\d{5,}", "the page's id, under About, Page transparency"),
    )
    longest = 3_145_728  # bytes: Meta puts many messages in one call

    @classmethod
    def name(cls) -> str:
        """The channel's name in its address."""
        return "messenger"

    async def verify(self, call: Call) -> None:
        """By the signature over the raw body."""
        meta.verify(call, self.account["VT_MESSENGER_APP_SECRET"])

    def challenge(self, call: Call) -> str | None:
        """Meta checks the address once."""
        return meta.challenge(call, self.account["VT_MESSENGER_VERIFY"])

    def read(self, call: Call) -> Iterator[Incoming]:
        """Every message to our page, of a whole batch."""
        for entry in items(call.json().get("entry")):
            for event in items(entry.get("messaging")):
                if text(mapping(event.get("recipient")).get("id")) == self.account["page_id"]:
                    yield from _message(event)

    def posts(self, said: Bubble, to: Mapping[str, str]) -> Iterator[Post]:
        """Text, with quick replies on the last part."""
        for part in parts(said if _fits(said) else said.spelled_out(), LONGEST):
            body = {"recipient": {"id": to["id"]}, "messaging_type": "RESPONSE",
                    "message": _content(part)}  # fmt: skip
            yield Post(f"{self.account['api']}/{self.account['page_id']}/messages", body)

    def probe(self) -> Post:
        """Whether this page is ours."""
        return Post(f"{self.account['api']}/{self.account['page_id']}", method="GET")

    async def headers(self) -> Mapping[str, str]:
        """The token in a header, not in the address, which ends up in logs."""
        return {"Authorization": f"Bearer {self.account['VT_MESSENGER_TOKEN']}"}

    def judge(self, reply: Reply) -> Outcome:
        """As for everything of Meta."""
        return meta.judge(reply)


def _message(event: Mapping[str, Any]) -> Iterator[Incoming]:
    """A message or a pressed button; reads, deliveries, reactions and edits are none."""
    message, postback = mapping(event.get("message")), mapping(event.get("postback"))
    if message.get("is_echo") or message.get("is_deleted") or not (message or postback):
        return
    sender = text(mapping(event.get("sender")).get("id"))
    milliseconds = moment(event.get("timestamp"))
    yield Incoming(
        id=text(message.get("mid")) or text(postback.get("mid")),
        sender=sender,
        to={"id": sender},
        text=text(message.get("text")) or text(postback.get("title")) or None,
        sent_at=milliseconds / 1000 if milliseconds else None,
        starts=bool(postback) and postback.get("payload") == "GET_STARTED",
    )


def _fits(said: Bubble) -> bool:
    return len(said.choices) <= REPLIES and all(length(c) <= REPLY for c in said.choices)


def _content(part: Bubble) -> dict[str, Any]:
    replies = [{"content_type": "text", "title": c, "payload": c} for c in part.choices]
    return {"text": part.text, "quick_replies": replies} if replies else {"text": part.text}
