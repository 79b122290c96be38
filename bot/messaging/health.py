"""Health: what a channel has done since its start, in numbers and without names."""

from __future__ import annotations

import json
import logging
import time
from collections import Counter
from typing import Any

from bot.messaging.recent import Recent
from bot.metrics import CHANNEL_ERRORS

QUIET = 60.0  # seconds without the same line before it is logged again: callers may be many

UNKNOWN, REACHED, REFUSED, DELAYED = "unknown", "ok", "refused", "delayed"

logger = logging.getLogger(__name__)


class Health:
    """Counts, and writes one structured line for what an operator must know."""

    def __init__(self, channel: str) -> None:
        self._channel = channel
        self._counts: Counter[str] = Counter()
        self._last: dict[str, float] = {}
        self._told = Recent(QUIET)
        self.vendor = UNKNOWN

    def count(self, event: str) -> None:
        """One more of these, now."""
        self._counts[event] += 1
        self._last[event] = time.time()

    def warn(self, event: str, **fields: str | int | float) -> None:
        """Count and log. Fields are statuses and reasons, never names, addresses or text."""
        self.count(event)
        CHANNEL_ERRORS.labels(self._channel, event).inc()
        line = json.dumps({"channel": self._channel, "event": event, **fields})
        if self._told.add(line):
            logger.warning("%s", line)

    def view(self, waiting: int) -> dict[str, Any]:
        """Everything an operator may look at."""
        failing = self.vendor in (REFUSED, DELAYED)
        return {
            "channel": self._channel,
            "status": "failing" if failing else "ok",
            "vendor": self.vendor,
            "waiting": waiting,
            "counts": dict(self._counts),
            "last": {event: round(at) for event, at in self._last.items()},
        }
