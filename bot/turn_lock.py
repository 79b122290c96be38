"""Turn lock: one turn of a conversation at a time, and the next begins the moment it ends.

Rasa's own lock looks again once a second (docs/decisions.md). It may live in one process, because
routing is sticky by conversation.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LOCK_LIFETIME, LockStore


class TurnLockStore(LockStore):
    """Waiting turns are served in the order in which they came."""

    def __init__(self, *_: Any, **__: Any) -> None:  # noqa: ANN401  what endpoints.yml gives
        super().__init__()
        self._locks: dict[str, asyncio.Lock] = {}
        self._waiting: dict[str, int] = {}

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_LIFETIME,
        wait_time_in_seconds: float = 1,
    ) -> AsyncIterator[TicketLock]:
        """Hold the conversation's lock. The guard's deadline ends who holds it and who waits."""
        lock = self._locks.setdefault(conversation_id, asyncio.Lock())
        self._waiting[conversation_id] = self._waiting.get(conversation_id, 0) + 1
        try:
            async with lock:
                yield TicketLock(conversation_id)
        finally:
            self._leave(conversation_id)

    def __len__(self) -> int:
        return len(self._locks)

    def _leave(self, conversation_id: str) -> None:
        self._waiting[conversation_id] -= 1
        if not self._waiting[conversation_id]:
            del self._waiting[conversation_id], self._locks[conversation_id]
