"""What the two fakes of Meta share: the Graph API's tokens and signatures."""

import hashlib
import hmac
import json
from typing import Any

from aiohttp import web

from tests.bot.channels.fakes.vendor import Delivery, Vendor

TOKEN = "EAAG" + "a" * 40
APP_SECRET = "0f" * 16
VERIFY = "een-woord-van-onszelf"


class FakeMeta(Vendor):
    prefix = ""

    def values(self) -> dict[str, str]:
        return {
            f"{self.prefix}_TOKEN": TOKEN,
            f"{self.prefix}_APP_SECRET": APP_SECRET,
            f"{self.prefix}_VERIFY": VERIFY,
            "api": f"{self.url}/v23.0",
        }

    def knows(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Bearer {TOKEN}"

    def delivery(self, payload: Any, at: float | None = None) -> Delivery:  # noqa: ANN401
        return self.signed(json.dumps(payload).encode())

    def signed(self, body: bytes) -> Delivery:
        signature = hmac.new(APP_SECRET.encode(), body, hashlib.sha256).hexdigest()
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "X-Hub-Signature-256": f"sha256={signature}",
        }
        return Delivery(body, headers)

    def forged(self, delivery: Delivery) -> Delivery:
        return Delivery(delivery.body + b" ", delivery.headers)
