"""Postman: brings posts to a vendor, with time-outs, and again when patience is asked for."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import aiohttp

from bot.messaging import health
from bot.messaging.health import Health
from bot.messaging.post import REFUSED, Outcome, Post, Reply

Judge = Callable[[Reply], Outcome]
Headers = Callable[[], Awaitable[Mapping[str, str]]]
UNREACHED = Outcome("again")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long one try may take, how many there are, and when an answer comes too late.

    An answer that pops up minutes later may be read by somebody else.
    """

    timeout: float = 10.0  # seconds
    tries: int = 5
    pause: float = 0.5  # seconds before the second try; doubled each time
    longest: float = 60.0  # seconds from the first try to the last


class Postman:
    """One HTTP session for a channel, opened in the loop that uses it."""

    def __init__(self, patience: Patience, health: Health, headers: Headers, judge: Judge) -> None:
        self._patience, self._health = patience, health
        self._headers, self._judge = headers, judge
        self._session: aiohttp.ClientSession | None = None

    async def send(self, post: Post) -> bool:
        """Bring a post; whether it arrived."""
        deadline = time.monotonic() + self._patience.longest
        for attempt in range(self._patience.tries):
            found = await self.attempt(post)
            if found.verdict == "done":
                self._health.count("sent")
                return True
            wait = self._wait(found, attempt)
            last = attempt + 1 == self._patience.tries
            if found.verdict == "refused" or last or time.monotonic() + wait > deadline:
                break
            self._health.count("retried")
            await asyncio.sleep(wait)
        self._health.warn("not_sent", reason=found.verdict, tries=attempt + 1)
        return False

    async def attempt(self, post: Post) -> Outcome:
        """One try, its outcome noted as the vendor's state."""
        try:
            found = self._judge(await self.fetch(post, await self._headers()))
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
            found = UNREACHED
        except UnauthorisedError:
            found = REFUSED
        states = {"done": health.REACHED, "again": health.DELAYED, "refused": health.REFUSED}
        self._health.vendor = states[found.verdict]
        return found

    async def fetch(self, post: Post, headers: Mapping[str, str] | None = None) -> Reply:
        """Bring a request once; raises what aiohttp raises."""
        async with self._opened().request(
            post.method,
            post.url,
            json=post.json,
            data=post.form,
            headers={**(headers or {}), **post.headers},
            allow_redirects=False,  # a redirect would carry our token elsewhere
        ) as answer:
            headers = {name.lower(): value for name, value in answer.headers.items()}
            return Reply(answer.status, headers, await answer.text(errors="replace"))

    async def close(self) -> None:
        """Close the session."""
        if self._session:
            await self._session.close()

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None or self._session.closed:
            timeout = aiohttp.ClientTimeout(total=self._patience.timeout)
            self._session = aiohttp.ClientSession(timeout=timeout)
        return self._session

    def _wait(self, found: Outcome, attempt: int) -> float:
        if found.wait is not None:
            return found.wait
        backoff: float = self._patience.pause * 2**attempt
        return backoff * random.uniform(0.8, 1.2)  # many conversations must not retry in step


class UnauthorisedError(Exception):
    """The vendor gives no token for our secret."""
