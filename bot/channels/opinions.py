"""Opinions: how often each reply helped and did not; numbers alone, which the log is told of."""

from __future__ import annotations

import json
import logging
import time
from collections import Counter
from collections.abc import Callable

from bot.metrics import FEEDBACK

PERIOD = 3600.0  # seconds: the most that is lost when the process dies

logger = logging.getLogger(__name__)


class Opinions:
    """Counts since the log was last told, so that its lines add up over any number of starts."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._told = clock()
        self._untold: Counter[tuple[str, bool]] = Counter()

    def add(self, reply: str, helpful: bool) -> None:
        """One more, told at once when the last time was long ago."""
        self._count(reply, helpful, 1)
        if self._clock() - self._told >= PERIOD:
            self.tell()

    def change(self, reply: str, helpful: bool) -> None:
        """Somebody now thinks the opposite."""
        self._count(reply, not helpful, -1)
        self.add(reply, helpful)

    def _count(self, reply: str, helpful: bool, change: int) -> None:
        self._untold[reply, helpful] += change
        FEEDBACK.labels(reply, "helped" if helpful else "did_not").inc(change)

    def tell(self) -> None:
        """A line a reply; a mind that was changed may make a number negative."""
        self._told = self._clock()
        counts, self._untold = self._untold, Counter()
        for reply in sorted({reply for reply, _ in counts}):
            found = {"helped": counts[reply, True], "did_not": counts[reply, False]}
            logger.warning(
                json.dumps({"channel": "web", "event": "feedback", "reply": reply, **found})
            )
