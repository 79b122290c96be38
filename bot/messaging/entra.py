"""Entra: the token with which a single-tenant app answers in Teams."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

from bot.messaging.account import Account
from bot.messaging.call import text
from bot.messaging.post import Post, Reply, seconds
from bot.messaging.postman import UnauthorisedError

SCOPE = "https://api.botframework.com/.default"
EARLY = 300.0  # seconds before its end that a token is replaced

Fetch = Callable[[Post], Awaitable[Reply]]


class Entra:
    """Fetches a token when the last one is gone or nearly so."""

    def __init__(self, account: Account, fetch: Fetch) -> None:
        self._account, self._fetch = account, fetch
        self._token, self._until = "", 0.0
        self._lock = asyncio.Lock()

    def request(self) -> Post:
        """Asks for a token."""
        form = {
            "grant_type": "client_credentials",
            "client_id": self._account["app"],
            "client_secret": self._account["VT_TEAMS_PASSWORD"],
            "scope": SCOPE,
        }
        tenant = f"{self._account['login']}/{self._account['tenant']}"
        return Post(f"{tenant}/oauth2/v2.0/token", form=form)

    async def token(self) -> str:
        """A token that lasts; UnauthorisedError when the secret gets none."""
        async with self._lock:
            if time.monotonic() >= self._until:
                await self._renew()
            return self._token

    def drop(self) -> None:
        """Forget the token: it is not taken any more."""
        self._until = 0.0

    async def _renew(self) -> None:
        reply = await self._fetch(self.request())
        if reply.status in (400, 401, 403):
            raise UnauthorisedError
        if reply.status != 200:
            raise OSError("no token")  # tried again, like any vendor that is down
        body = reply.json()
        self._token = text(body.get("access_token"))
        self._until = time.monotonic() + (seconds(body.get("expires_in")) or 0.0) - EARLY
