"""Gate: which requests to the web chat are taken at all, before anything is done with them."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft7Validator
from sanic.request import Request

from bot.channels import body, token
from bot.channels.address import address_of, group_of
from bot.channels.limits import MESSAGES, REQUESTS, SESSIONS, Buckets, Limit
from bot.channels.origin import is_admitted
from bot.channels.refusal import Refusal
from bot.later import Sweep
from bot.settings import Settings


class PassingBuckets(Buckets):
    """Stocks whose keys are forgotten on time, also when nobody comes any more."""

    def __init__(self, limit: Limit) -> None:
        super().__init__(limit)
        self._sweep = Sweep(self.forget)

    def take(self, key: str) -> float:
        """As always."""
        self._sweep.within(self.full_after)
        return super().take(key)


class Gate:
    """Checks origin, limits, shape and signature; raises Refusal for what does not pass."""

    def __init__(self, secret: str, settings: Settings) -> None:
        self._secret = secret
        self._settings = settings
        self._sessions = PassingBuckets(SESSIONS)
        self._requests = PassingBuckets(REQUESTS)
        self._messages = PassingBuckets(MESSAGES)

    def admitted_origin(self, request: Request) -> str:
        """The origin of the asking page, empty when it is no page."""
        origin: str = request.headers.get("origin", "")
        if not is_admitted(origin, request.headers.get("host", ""), self._settings.origins):
            raise Refusal("bad_origin")
        return origin

    def session(self, request: Request) -> str:
        """A token for a new conversation."""
        origin = self.admitted_origin(request)
        self._take(self._sessions, request)
        body.read(request.body, request.headers.get("content-type", ""), body.OPEN)
        return token.issue(self._secret, origin)

    def fields(self, request: Request, schema: Draft7Validator) -> tuple[str, dict[str, Any]]:
        """The conversation that a request is about, and what it says."""
        origin = self.admitted_origin(request)
        self._take(self._requests, request)
        fields = body.read(request.body, request.headers.get("content-type", ""), schema)
        conversation = token.conversation_of(fields["session"], self._secret, origin)
        if conversation is None:
            raise Refusal("bad_session")
        return conversation, fields

    def message(self, request: Request) -> tuple[str, dict[str, Any]]:
        """A message, of which a conversation may send only so many."""
        conversation, fields = self.fields(request, body.MESSAGE)
        if wait := self._messages.take(conversation):
            raise Refusal("too_many", wait)
        return conversation, fields

    def _take(self, buckets: Buckets, request: Request) -> None:
        forwarded = request.headers.get("x-forwarded-for", "")
        group = group_of(address_of(request.ip, forwarded, self._settings.proxies))
        if group and (wait := buckets.take(group)):
            raise Refusal("too_many", wait)
