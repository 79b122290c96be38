"""Limits: how much one conversation or one address may ask of the bot."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """A stock of `burst` requests that fills up again at `refill` a second."""

    burst: float
    refill: float


# Somebody in distress sends ten short messages in half a minute; nobody types thirty.
MESSAGES = Limit(burst=30, refill=0.5)
# A school or an office is one address: a class of thirty may open the chat twice at once.
SESSIONS = Limit(burst=60, refill=0.5)
# Such an address with everybody typing at once, and then one question from each in eight seconds.
REQUESTS = Limit(burst=120, refill=4)
MOST = 50_000  # keys remembered, a few MB: a flood of addresses must not fill the memory


class Buckets:
    """One stock a key, in memory only; full ones are forgotten."""

    def __init__(self, limit: Limit, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._clock = clock
        self._stocks: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> float:
        """Take one from a key's stock: the seconds to wait, 0 when there was one."""
        now = self._clock()
        left, at = self._stocks.pop(key, (self._limit.burst, now))
        left = min(self._limit.burst, left + (now - at) * self._limit.refill)
        allowed = left >= 1
        self._stocks[key] = (left - 1 if allowed else left, now)
        self.forget()
        return 0.0 if allowed else (1 - left) / self._limit.refill

    def __len__(self) -> int:
        return len(self._stocks)

    @property
    def full_after(self) -> float:
        """Seconds after which a stock is full again, and its key is nobody's business any more."""
        return self._limit.burst / self._limit.refill

    def forget(self) -> float | None:
        """Drop what is full again, and any beyond the most; the seconds until the next one is."""
        oldest = self._clock() - self.full_after
        while self._stocks:
            _, at = next(iter(self._stocks.values()))  # the longest unused stand first
            if at > oldest and len(self._stocks) <= MOST:
                return at - oldest
            self._stocks.popitem(last=False)
        return None
