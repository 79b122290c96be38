"""Stands in for the Bot Framework, its keys and Entra, none of which can be reached from here.

Activities as in the Bot Connector's API reference; tokens signed by PyJWT with a key of our own.
"""

import json
import time
from collections.abc import Mapping
from datetime import datetime, timezone
from functools import cache
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

from bot.channels.teams import ISSUER, Teams
from tests.bot.channels.fakes.vendor import NUMBERS, Asked, Delivery, Vendor

APP = "11111111-1111-1111-1111-111111111111"
TENANT = "22222222-2222-2222-2222-222222222222"
PASSWORD = "p" * 40
OURS = "our-token"


@cache
def private_key(name: str = "theirs") -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


class FakeTeams(Vendor):
    channel = Teams

    def __init__(self) -> None:
        super().__init__()
        self.tokens = 0  # how many were fetched
        self.keys_are_up = True

    @property
    def service(self) -> str:
        return f"{self.url}/emea"

    def values(self) -> dict[str, str]:
        return {
            "VT_TEAMS_PASSWORD": PASSWORD,
            "app": APP,
            "tenant": TENANT,
            "service": self.url,
            "openid": f"{self.url}/openid",
            "login": f"{self.url}/login",
        }

    def knows(self, request: web.Request) -> bool:
        if request.path.startswith(("/openid", "/keys")):
            return self.keys_are_up
        if request.path.startswith("/login"):
            self.tokens += 1
            return self.accepts_secret
        return request.headers.get("Authorization") == f"Bearer {OURS}"

    def result(self, path: str) -> dict[str, Any]:
        if path == "/openid":
            return {"issuer": ISSUER, "jwks_uri": f"{self.url}/keys"}
        if path == "/keys":
            public = jwt.algorithms.RSAAlgorithm.to_jwk(private_key().public_key(), as_dict=True)
            return {"keys": [{**public, "kid": "k1", "endorsements": ["msteams"]}]}
        if path.startswith("/login"):
            return {"token_type": "Bearer", "expires_in": 3599, "access_token": OURS}
        return {"id": "1"}

    def is_message(self, asked: Asked) -> bool:
        return asked.path.startswith("/emea/v3/conversations/")

    def text_of(self, body: Mapping[str, Any]) -> str:
        content = body["attachments"][0]["content"]
        lines = [_line(item) for item in content["body"]]
        return "\n".join(lines)

    def person_of(self, asked: Asked) -> str:
        return asked.path.split("/")[4].removeprefix("a:")

    def message(self, text: str, person: str, name: str, at: float) -> dict[str, Any]:
        return self.activity({"text": text, "textFormat": "plain"}, person, name, at)

    def activity(
        self,
        content: Mapping[str, Any],
        person: str = "1",
        name: str = "",
        at: float | None = None,
    ) -> dict[str, Any]:
        moment = datetime.fromtimestamp(time.time() if at is None else at, timezone.utc)
        return {
            "type": "message",
            "id": f"f:{name or next(NUMBERS)}",
            "timestamp": f"{moment:%Y-%m-%dT%H:%M:%S}.1234567Z",
            "serviceUrl": f"{self.service}/",
            "channelId": "msteams",
            "from": {"id": f"29:{person}", "name": "Jan"},
            "conversation": {
                "conversationType": "personal",
                "tenantId": TENANT,
                "id": f"a:{person}",
            },
            "recipient": {"id": f"28:{APP}"},
            "channelData": {"tenant": {"id": TENANT}},
            **content,
        }

    def delivery(self, payload: Any, at: float | None = None) -> Delivery:  # noqa: ANN401
        return self.with_token(payload, at)

    def with_token(
        self,
        payload: Any,  # noqa: ANN401
        at: float | None = None,
        key: RSAPrivateKey | None = None,
        algorithm: str = "RS256",
        without: str = "",
        kid: str = "k1",
        **claims: object,
    ) -> Delivery:
        now = time.time() if at is None else at
        said = {
            "iss": ISSUER,
            "aud": APP,
            "nbf": int(now - 60),
            "exp": int(now + 3000),
            "serviceurl": f"{self.service}/",
            **claims,
        }
        said.pop(without, None)
        signer: Any = key or private_key()
        token = jwt.encode(
            said, "s" * 64 if algorithm == "HS256" else signer, algorithm, headers={"kid": kid}
        )
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
        return Delivery(json.dumps(payload).encode(), headers)

    def forged(self, delivery: Delivery) -> Delivery:
        payload = json.loads(delivery.body)
        return self.with_token(payload, key=private_key("somebody else's"))


def _line(item: Mapping[str, Any]) -> str:
    if item["type"] == "Container":
        return "\n".join(map(_line, item["items"]))
    return "".join(run["text"] for run in item["inlines"])
