"""Webhook: what every messenger shares. A messenger adds how to check, read and send."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable, Mapping
from functools import partial
from typing import Any, ClassVar

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.exchange import Exchanges
from bot.channels.guarded import OnNewMessage
from bot.messaging.account import Account, Need
from bot.messaging.bubble import Bubble
from bot.messaging.call import Call, RefusedError
from bot.messaging.incoming import Incoming
from bot.messaging.intake import Intake
from bot.messaging.post import Outcome, Post, Reply, outcome
from bot.messaging.postman import Patience, Postman
from bot.messaging.request import query, received
from bot.messaging.utterance import bubble
from bot.replies import Replies
from bot.settings import Settings

GRACE = 8.0  # seconds for the answers under way when the server stops


class Webhook(InputChannel):
    """A vendor's webhook: checked, acknowledged at once, answered in order in the background."""

    needs: ClassVar[tuple[Need, ...]]  # first the secret that we send to the vendor
    longest: ClassVar[int] = 262_144  # bytes of a call: far above what a message needs
    acknowledgement: ClassVar[tuple[str, str]] = ("", "text/plain")  # body and media type

    def __init__(self, account: Account, patience: Patience | None = None) -> None:
        self.account = account
        self._intake = Intake(self.name(), account.secret)
        self.health = self._intake.health
        self.postman = Postman(patience or Patience(), self.health, self.headers, self.judge)
        self._exchanges = Exchanges(Replies.read())

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> Webhook:
        """Called by Rasa at start; SettingError when a value is missing or cannot be right."""
        return cls(Account.read(cls.needs, credentials, Settings.read()))

    # --- what a messenger fills in

    async def verify(self, call: Call) -> None:
        """RefusedError unless the vendor made this call. The body has not been parsed yet."""
        raise NotImplementedError

    def read(self, call: Call) -> Iterable[Incoming]:
        """The messages of people in a verified call; everything else is left out in silence."""
        raise NotImplementedError

    def posts(self, said: Bubble, to: Mapping[str, str]) -> Iterable[Post]:
        """What to send for one bubble, in as many messages as the length asks for."""
        raise NotImplementedError

    def probe(self) -> Post:
        """A harmless request that the vendor answers only with the right secret."""
        raise NotImplementedError

    async def headers(self) -> Mapping[str, str]:
        """What each request to the vendor carries."""
        return {}

    def judge(self, reply: Reply) -> Outcome:
        """What the vendor's answer means."""
        return outcome(reply)

    def challenge(self, call: Call) -> str | None:
        """The answer to a call that only checks the address; None when this is none."""
        return None

    # --- what all of them do

    @property
    def address(self) -> str:
        """The address to register with the vendor."""
        return f"{self.account.public_url}{self.path()}"

    @classmethod
    def path(cls) -> str:
        """Where Rasa puts the channel."""
        return f"/webhooks/{cls.name()}/webhook"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """The routes: the vendor's, and one for the operator."""
        routes = Blueprint(self.name())

        @routes.get("/webhook")
        async def check(request: Request) -> HTTPResponse:
            return await self._answer(self._checked(request))

        @routes.post("/webhook", stream=True)
        async def receive(request: Request) -> HTTPResponse:
            return await self._answer(self._received(request, on_new_message))

        @routes.get("/health")
        async def health(request: Request) -> HTTPResponse:
            return response.json(self.health.view(self._intake.waiting))

        @routes.listener("after_server_start")
        async def start(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
            self._probing = loop.create_task(self._try_secret())

        @routes.listener("before_server_stop")
        async def stop(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
            await self._intake.drain(GRACE)
            await self.postman.close()

        return routes

    async def _answer(self, work: Awaitable[str | None]) -> HTTPResponse:
        try:
            challenge = await work
        except RefusedError as refusal:
            self.health.warn("refused", status=refusal.status, reason=refusal.reason)
            return response.text("", refusal.status)
        body, media = self.acknowledgement if challenge is None else (challenge, "text/plain")
        return response.text(body, content_type=media)

    async def _checked(self, request: Request) -> str:
        answer = self.challenge(Call(self.address, query=query(request)))
        if answer is None:
            raise RefusedError(405, "get")
        return answer

    async def _received(self, request: Request, on_new_message: OnNewMessage) -> str | None:
        call = await received(request, self.address, self.longest)
        await self.verify(call)
        answer = self.challenge(call)
        if answer is None:
            self._intake.take(self.read(call), partial(self._turn, on_new_message))
        return answer

    async def _turn(
        self, on_new_message: OnNewMessage, incoming: Incoming, conversation: str
    ) -> None:
        for message in await self._exchanges.take(on_new_message, incoming, conversation):
            for post in self.posts(bubble(message, self.account.public_url), incoming.to):
                await self.postman.send(post)

    async def _try_secret(self) -> None:
        """One clear line when the vendor does not take our secret; the start goes on without."""
        found = await self.postman.attempt(self.probe())
        if found.verdict == "refused":
            self.health.warn(
                "wrong_secret", cure=f"the vendor does not accept {self.needs[0].name}"
            )
        elif found.verdict == "again":
            self.health.warn("unreachable", cure="the vendor did not answer at start")
