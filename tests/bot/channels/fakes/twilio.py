"""Stands in for Twilio's Messages API, which cannot be reached from here.

Fields as in https://www.twilio.com/docs/messaging/guides/webhook-request; signed by Twilio's own
RequestValidator.
"""

import base64
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from aiohttp import web
from twilio.request_validator import RequestValidator

from bot.channels.twilio import Sms, TwilioWhatsApp
from tests.bot.channels.fakes.vendor import PUBLIC, Asked, Delivery, Vendor

ACCOUNT = "AC" + "0" * 32
TOKEN = "ab" * 16
OURS = "+31970000000"


class FakeSms(Vendor):
    channel = Sms
    prefix = ""

    def values(self) -> dict[str, str]:
        return {"VT_TWILIO_TOKEN": TOKEN, "account": ACCOUNT, "from": OURS, "api": self.url}

    def knows(self, request: web.Request) -> bool:
        pair = base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        return request.headers.get("Authorization") == f"Basic {pair}"

    def result(self, path: str) -> dict[str, Any]:
        return {"sid": "SM1", "status": "queued"}

    def is_message(self, asked: Asked) -> bool:
        return asked.path == f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"

    def text_of(self, body: Mapping[str, Any]) -> str:
        return str(body["Body"])

    def person_of(self, asked: Asked) -> str:
        return str(asked.body["To"]).removeprefix(f"{self.prefix}+316")

    def message(self, text: str, person: str, name: str, at: float) -> dict[str, str]:
        return self.fields(person, name, Body=text)

    def fields(self, person: str, name: str, **more: str) -> dict[str, str]:
        return {
            "MessageSid": f"SM{name}",
            "AccountSid": ACCOUNT,
            "From": f"{self.prefix}+316{person}",
            "To": f"{self.prefix}{OURS}",
            "NumMedia": "0",
            "Body": "",
            **more,
        }

    def delivery(self, payload: Any, at: float | None = None) -> Delivery:  # noqa: ANN401
        url = f"{PUBLIC}/webhooks/{self.channel.name()}/webhook"
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "X-Twilio-Signature": RequestValidator(TOKEN).compute_signature(url, payload),
        }
        return Delivery(urlencode(payload).encode(), headers)

    def forged(self, delivery: Delivery) -> Delivery:
        return Delivery(delivery.body + b"&Extra=1", delivery.headers)


class FakeTwilioWhatsApp(FakeSms):
    channel = TwilioWhatsApp
    prefix = "whatsapp:"
