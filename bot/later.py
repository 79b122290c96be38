"""Later: what must be forgotten on time is, also when nobody comes any more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

# The server's loop (uvloop) counts whole milliseconds and calls up to one too early: without a
# margin, what is a little too young at that moment would stay until somebody comes.
MARGIN = 0.02  # seconds


def later(seconds: float, work: Callable[[], object]) -> None:
    """Do this when so much time is certainly over."""
    asyncio.get_running_loop().call_later(seconds + MARGIN, work)
