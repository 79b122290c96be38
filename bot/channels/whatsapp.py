"""WhatsApp, by Meta's Cloud API: https://developers.facebook.com/docs/whatsapp/cloud-api."""

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

LONGEST = 4096  # characters of a message
SHORT = 1024  # characters above buttons
BUTTONS, BUTTON = 3, 20  # how many, and the characters on one
ROWS, ROW = 10, 24  # the same for a list
OPEN_LIST = "Kies"
# Not said to the bot, or about a message that was.
SILENT = ("reaction", "system", "ephemeral", "edit", "revoke", "request_welcome")


class WhatsApp(Guarded, Webhook):
    """One phone number of a WhatsApp Business account."""

    needs = (
        *meta.needs("VT_WHATSAPP"),
        Need("phone_number_id", r"\d{5,}", "the number's id (not the number) from API Setup"),
    )
    longest = 3_145_728  # bytes: Meta puts many messages in one call

    @classmethod
    def name(cls) -> str:
        """The channel's name in its address."""
        return "whatsapp"

    async def verify(self, call: Call) -> None:
        """By the signature over the raw body."""
        meta.verify(call, self.account["VT_WHATSAPP_APP_SECRET"])

    def challenge(self, call: Call) -> str | None:
        """Meta checks the address once."""
        return meta.challenge(call, self.account["VT_WHATSAPP_VERIFY"])

    def read(self, call: Call) -> Iterator[Incoming]:
        """Every message to our number; statuses and other numbers are left out."""
        for entry in items(call.json().get("entry")):
            for change in items(entry.get("changes")):
                value = mapping(change.get("value"))
                number = text(mapping(value.get("metadata")).get("phone_number_id"))
                if number == self.account["phone_number_id"]:
                    yield from _messages(value)

    def posts(self, said: Bubble, to: Mapping[str, str]) -> Iterator[Post]:
        """Text, or buttons or a list below it when the choices fit on them."""
        shown = said if _fits(said) else said.spelled_out()
        for part in parts(shown, LONGEST):
            yield self._post({
                "messaging_product": "whatsapp",
                "recipient_type": "individual",
                "to": to["number"],
                **_content(part),
            })  # fmt: skip

    def probe(self) -> Post:
        """Whether this number is ours."""
        return Post(f"{self.account['api']}/{self.account['phone_number_id']}", method="GET")

    async def headers(self) -> Mapping[str, str]:
        """The token in a header, not in the address, which ends up in logs."""
        return {"Authorization": f"Bearer {self.account['VT_WHATSAPP_TOKEN']}"}

    def judge(self, reply: Reply) -> Outcome:
        """As for everything of Meta."""
        return meta.judge(reply)

    def _post(self, body: Mapping[str, Any]) -> Post:
        return Post(f"{self.account['api']}/{self.account['phone_number_id']}/messages", body)


def _messages(value: Mapping[str, Any]) -> Iterator[Incoming]:
    for message in items(value.get("messages")):
        if message.get("type") in SILENT or message.get("group_id"):
            continue
        yield Incoming(
            id=text(message.get("id")),
            sender=text(message.get("from")),
            to={"number": text(message.get("from"))},
            text=_said(message) or None,
            sent_at=moment(message.get("timestamp")),
        )


def _said(message: Mapping[str, Any]) -> str:
    """What was typed, pressed, or written below a picture."""
    kind = text(message.get("type"))
    content = mapping(message.get(kind))
    if kind == "interactive":
        content = mapping(content.get(text(content.get("type"))))
        return text(content.get("title"))
    return text(content.get({"text": "body", "button": "text"}.get(kind, "caption")))


def _fits(said: Bubble) -> bool:
    return _as_buttons(said) or _as_list(said)


def _as_buttons(said: Bubble) -> bool:
    short = all(length(choice) <= BUTTON for choice in said.choices)
    return len(said.choices) <= BUTTONS and short and length(said.text) <= SHORT


def _as_list(said: Bubble) -> bool:
    return len(said.choices) <= ROWS and all(length(choice) <= ROW for choice in said.choices)


def _content(part: Bubble) -> dict[str, Any]:
    if not part.choices:
        return {"type": "text", "text": {"body": part.text, "preview_url": False}}
    rows = [{"id": str(n), "title": choice} for n, choice in enumerate(part.choices, 1)]
    if _as_buttons(part):
        buttons = [{"type": "reply", "reply": row} for row in rows]
        action: dict[str, Any] = {"buttons": buttons}
    else:
        action = {"button": OPEN_LIST, "sections": [{"rows": rows}]}
    kind = "button" if "buttons" in action else "list"
    content = {"type": kind, "body": {"text": part.text}, "action": action}
    return {"type": "interactive", "interactive": content}
