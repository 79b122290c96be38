"""SMS and WhatsApp through Twilio: https://www.twilio.com/docs/messaging."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from typing import ClassVar
from urllib.parse import parse_qsl

from multidict import MultiDict
from twilio.request_validator import RequestValidator

from bot.channels.guarded import Guarded
from bot.channels.webhook import Webhook
from bot.messaging.account import Need
from bot.messaging.bubble import Bubble
from bot.messaging.call import Call, RefusedError
from bot.messaging.incoming import Incoming
from bot.messaging.parts import parts
from bot.messaging.post import Post

LONGEST = 1600  # characters: Twilio's own limit, whatever the network makes of them
FORM = "application/x-www-form-urlencoded"
MOST_FIELDS = 200  # Twilio sends about thirty


class Sms(Guarded, Webhook):
    """Text messages to one number. Twilio itself answers STOP and START."""

    prefix: ClassVar[str] = ""
    needs = (
        Need("VT_TWILIO_TOKEN", r"[0-9a-f]{32}", "the account's auth token, 32 characters"),
        Need("account", r"AC[0-9a-f]{32}", "the account's SID, AC and 32 characters"),
        Need("from", r"\+\d{8,15}", "the bot's own number, as +31…"),
        Need("api", r"https?://\S+", "the address of Twilio's API", "https://api.twilio.com"),
    )
    acknowledgement = ("<Response/>", "text/xml")

    @classmethod
    def name(cls) -> str:
        """The channel's name in its address."""
        return "sms"

    async def verify(self, call: Call) -> None:
        """Twilio signs the public address and the form's fields: these are taken apart first."""
        if call.media_type() != FORM:
            raise RefusedError(415, "media_type")
        signature = call.header("x-twilio-signature")
        validator = RequestValidator(self.account["VT_TWILIO_TOKEN"])
        if not validator.validate(call.url, _fields(call), signature):
            raise RefusedError(403, "signature")

    def read(self, call: Call) -> Iterator[Incoming]:
        """The one message of a call, when it is for our number and no request to stop."""
        fields = _fields(call)
        sender = fields.get("From", "")
        ours = fields.get("To") == self.prefix + self.account["from"]
        if not ours or not sender.startswith(self.prefix) or fields.get("OptOutType"):
            return
        yield Incoming(
            id=fields.get("MessageSid", ""),
            sender=sender,
            to={"number": sender},
            text=fields.get("Body", "").strip() or None,
        )

    def posts(self, said: Bubble, to: Mapping[str, str]) -> Iterator[Post]:
        """Text alone: choices are lines of it."""
        for part in parts(said.spelled_out(), LONGEST):
            yield Post(f"{self._account_url()}/Messages.json", form={
                "From": self.prefix + self.account["from"], "To": to["number"], "Body": part.text,
            })  # fmt: skip

    def probe(self) -> Post:
        """Whether this account is ours."""
        return Post(f"{self._account_url()}.json", method="GET")

    async def headers(self) -> Mapping[str, str]:
        """The account's SID and token."""
        pair = f"{self.account['account']}:{self.account['VT_TWILIO_TOKEN']}"
        return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}

    def _account_url(self) -> str:
        return f"{self.account['api']}/2010-04-01/Accounts/{self.account['account']}"


class TwilioWhatsApp(Sms):
    """WhatsApp through Twilio: the same calls, with a prefix before both numbers."""

    prefix = "whatsapp:"

    @classmethod
    def name(cls) -> str:
        """The channel's name in its address."""
        return "twilio_whatsapp"


def _fields(call: Call) -> MultiDict[str]:
    try:
        pairs = parse_qsl(
            call.body.decode(),
            keep_blank_values=True,
            strict_parsing=True,
            max_num_fields=MOST_FIELDS,
        )
    except ValueError:
        raise RefusedError(400, "unreadable") from None
    return MultiDict(pairs)
