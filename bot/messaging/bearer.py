"""Bearer: whether a JSON web token comes from who it says, by keys that are fetched when needed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import aiohttp
import jwt

from bot.messaging.call import Call, RefusedError, items, mapping, text
from bot.messaging.post import Post, Reply

ALGORITHM = "RS256"  # never the one that the token itself names
LEEWAY = 300.0  # seconds that clocks may differ: what the vendor's documentation allows
OLDEST_KEYS = 24 * 3600.0  # seconds; the vendor changes its keys at most a few times a year
PAUSE = 60.0  # seconds between fetches, however many unknown keys are claimed

Fetch = Callable[[Post], Awaitable[Reply]]
Key = Mapping[str, Any]


class Keys:
    """The public keys that an OpenID document points to."""

    def __init__(
        self, openid: str, fetch: Fetch, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._openid, self._fetch, self._clock = openid, fetch, clock
        self._keys: dict[str, Key] = {}
        self._fetched = self._tried = float("-inf")
        self._lock = asyncio.Lock()

    async def find(self, name: str) -> Key:
        """A key by its name; RefusedError when there is none, 503 when that cannot be known."""
        async with self._lock:
            now = self._clock()
            stale = now - self._fetched > OLDEST_KEYS or name not in self._keys
            if stale and now - self._tried > PAUSE:
                self._tried = now
                await self._refresh()
        if name in self._keys:
            return self._keys[name]
        raise RefusedError(401 if self._keys else 503, "unknown_key" if self._keys else "no_keys")

    async def _refresh(self) -> None:
        try:
            document = (await self._fetch(Post(self._openid, method="GET"))).json()
            address = Post(text(document.get("jwks_uri")), method="GET")
            found = items((await self._fetch(address)).json().get("keys"))
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError):
            return
        if found:
            self._keys = {text(key.get("kid")): key for key in found}
            self._fetched = self._clock()


async def verified(call: Call, keys: Keys, audience: str, issuer: str) -> tuple[Key, Key]:
    """The claims of the call's token and the key that signed it; RefusedError otherwise."""
    scheme, _, token = call.header("authorization").partition(" ")
    if scheme.lower() != "bearer":
        raise RefusedError(401, "no_token")
    try:
        header = mapping(jwt.get_unverified_header(token))
        if header.get("alg") != ALGORITHM:
            raise RefusedError(401, "algorithm")
        key = await keys.find(text(header.get("kid")))
        claims = jwt.decode(
            token,
            jwt.PyJWK.from_dict(dict(key), ALGORITHM).key,
            algorithms=[ALGORITHM],
            audience=audience,
            issuer=issuer,
            leeway=LEEWAY,
            options={"require": ["exp", "iss", "aud"]},
        )
    except jwt.PyJWTError as error:
        raise RefusedError(401, type(error).__name__) from None
    return claims, key
