"""What the fakes share: a local server that records what it is sent and fails when told to."""

import asyncio
import itertools
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.channels.webhook import Webhook
from bot.messaging.account import Account

PUBLIC = "https://chat.voorbeeld.nl"
SECRET = "0123456789abcdef" * 2
NUMBERS = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A call of the vendor to our webhook."""

    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    query: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request of ours to the vendor."""

    path: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Fault:
    """How the vendor fails once: a status with headers and a body, or no answer in time."""

    status: int = 500
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, Any] = field(default_factory=dict)
    silent: float = 0.0  # seconds


class Vendor:
    """A vendor on this machine. Subclasses know its paths, its shapes and its signatures."""

    channel: ClassVar[type[Webhook]]

    def __init__(self) -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._handle)
        self.server = TestServer(app)
        self.asked: list[Asked] = []
        self.faults: list[Fault] = []
        self.accepts_secret = True

    @property
    def url(self) -> str:
        return str(self.server.make_url("")).rstrip("/")

    def values(self) -> dict[str, str]:
        """The secrets and options of our account here."""
        raise NotImplementedError

    def knows(self, request: web.Request) -> bool:
        """Whether the request carries the right secret."""
        raise NotImplementedError

    def result(self, path: str) -> Any:  # noqa: ANN401
        """The body of a good answer."""
        return {}

    def is_message(self, asked: Asked) -> bool:
        """Whether a request sends something to a person."""
        raise NotImplementedError

    def text_of(self, body: Mapping[str, Any]) -> str:
        """What a person reads."""
        raise NotImplementedError

    def person_of(self, asked: Asked) -> str:
        """Who reads it."""
        raise NotImplementedError

    def message(self, text: str, person: str, name: str, at: float) -> Any:  # noqa: ANN401
        """A text message as the vendor's documentation shows it."""
        raise NotImplementedError

    def delivery(self, payload: Any, at: float | None = None) -> Delivery:  # noqa: ANN401
        """A payload as the vendor would sign it at that time."""
        raise NotImplementedError

    def forged(self, delivery: Delivery) -> Delivery:
        """The same call by somebody without the secret."""
        raise NotImplementedError

    def typed(
        self, text: str, person: str = "1", name: str | None = None, at: float | None = None
    ) -> Delivery:
        at = time.time() if at is None else at
        return self.delivery(self.message(text, person, name or str(next(NUMBERS)), at), at)

    def account(self) -> Account:
        values = {need.name: need.default for need in self.channel.needs}
        return Account(SECRET, PUBLIC, {**values, **self.values()})

    def messages(self) -> list[Asked]:
        return [asked for asked in self.asked if self.is_message(asked)]

    def texts(self, person: str | None = None) -> list[str]:
        return [
            self.text_of(asked.body)
            for asked in self.messages()
            if person is None or self.person_of(asked) == person
        ]

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        is_json = request.content_type == "application/json"
        body = await request.json() if is_json else dict(await request.post())
        asked = Asked(request.path, dict(request.headers), body)
        if not (self.accepts_secret and self.knows(request)):
            return web.json_response({"ok": False, "error": "invalid_auth"}, status=401)
        if self.is_message(asked) and self.faults:
            fault = self.faults.pop(0)
            await asyncio.sleep(fault.silent)
            return web.json_response(fault.body, status=fault.status, headers=fault.headers)
        self.asked.append(asked)
        return web.json_response(self.result(request.path))
