"""Lanes: work in order within a conversation, side by side between conversations."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

from bot.metrics import FAILURES

Work = Callable[[], Awaitable[None]]

LONGEST = 25  # messages of one person that wait; nobody types more while one is answered
MOST = 1000  # messages that wait in all: at 50 ms a turn, those of a minute

logger = logging.getLogger(__name__)


class Lanes:
    """One queue a conversation; an empty one is taken away."""

    def __init__(self, longest: int = LONGEST, most: int = MOST) -> None:
        self._longest, self._most = longest, most
        self._lanes: dict[str, deque[Work]] = {}
        self._running: set[asyncio.Task[None]] = set()
        self.waiting = 0

    def is_full(self) -> bool:
        """Whether nothing more can wait, whoever sent it."""
        return self.waiting >= self._most

    def has_room(self, name: str) -> bool:
        """Whether one more message of this conversation can wait."""
        return len(self._lanes.get(name, ())) < self._longest

    def add(self, name: str, work: Work) -> None:
        """Do this after everything that was added to the same lane before."""
        self.waiting += 1
        lane = self._lanes.get(name)
        if lane is not None:
            lane.append(work)
            return
        self._lanes[name] = deque([work])
        task = asyncio.get_running_loop().create_task(self._drive(name))
        self._running.add(task)  # asyncio itself keeps only a weak reference
        task.add_done_callback(self._running.discard)

    async def drain(self, seconds: float) -> None:
        """Wait for what was accepted, but not for ever."""
        if self._running:
            await asyncio.wait(tuple(self._running), timeout=seconds)

    async def _drive(self, name: str) -> None:
        lane = self._lanes[name]
        while lane:
            try:
                await lane[0]()
            except Exception as error:  # one failed answer must not stop those behind it
                FAILURES.labels(type(error).__name__).inc()
                logger.error("a message failed: %s", type(error).__name__)
            lane.popleft()
            self.waiting -= 1
        del self._lanes[name]
