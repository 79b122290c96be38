"""Later: what must be forgotten on time is, also when nobody comes any more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

# The server's loop (uvloop) counts whole milliseconds and calls up to one too early: without a
# margin, what is a little too young at that moment would stay until somebody comes.
MARGIN = 0.02  # seconds


class Sweep:
    """Calls `forget` whenever the oldest is due: one timer, however much there is to forget.

    `forget` says in how many seconds the next one is due, or None when nothing is left.
    """

    def __init__(self, forget: Callable[[], float | None]) -> None:
        self._forget = forget
        self._is_set = False

    def within(self, seconds: float) -> None:
        """Something is due in so many seconds; what was there before is due sooner."""
        if not self._is_set:
            self._is_set = True
            asyncio.get_running_loop().call_later(seconds + MARGIN, self._sweep)

    def _sweep(self) -> None:
        self._is_set = False
        rest = self._forget()
        if rest is not None:
            self.within(rest)
