"""Shared memory: conversations in Redis as well, so that another replica can take one over.

Redis is the copy, not the original: with routing that is sticky by conversation the replica's own
memory is complete, so that nobody loses anything while Redis is away.
"""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

from rasa.shared.core.events import Event, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker
from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot import kept
from bot.memory import ForgettingTrackerStore, Kept
from bot.metrics import STORE
from bot.store_failure import UNREAD, UNWIPED, owe

PREFIX = "conversation:"
TIMEOUT = 0.3  # seconds: a turn waits for Redis at most twice
AGAIN = 5.0  # seconds between two tries to delete what could not be deleted
CANNOT = (RedisError, OSError, asyncio.TimeoutError)

logger = logging.getLogger(__name__)


class SharedTrackerStore(ForgettingTrackerStore):
    """The same policy as in memory; a failing Redis is told to people and raises an alarm."""

    def __init__(self, domain: Any, host: str, event_broker: Any = None, **_: Any) -> None:  # noqa: ANN401
        super().__init__(domain, event_broker)
        self._redis = Redis.from_url(host, socket_timeout=TIMEOUT, socket_connect_timeout=TIMEOUT)
        self._doomed: set[str] = set()  # wiped, but perhaps still in Redis
        self._deleting: set[asyncio.Task[bool]] = set()  # held, so that none is lost half-way

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the last turns here and in Redis, or delete both."""
        if kept.was_wiped(tracker):
            if not await self.delete(tracker.sender_id):
                owe(UNWIPED)
            return
        held = self.keep(tracker.sender_id, kept.last_turns(tracker))
        try:
            key = PREFIX + tracker.sender_id
            await self._redis.set(key, _written(held), px=int(kept.IDLE * 1000))
            self._doomed.discard(tracker.sender_id)
        except CANNOT as error:
            _alarm("written to", error)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The newer of what Redis and this replica hold."""
        own = self.known(sender_id)
        if sender_id in self._doomed:
            return self.tracker(sender_id, own)
        try:
            written = await self._redis.get(PREFIX + sender_id)
        except CANNOT as error:
            _alarm("read", error)
            if own is None:
                owe(UNREAD)
            return self.tracker(sender_id, own)
        if written is not None:
            version, events = _read(written)
            if own is None or version > own.version:
                own = self.keep(sender_id, events, version)
        return self.tracker(sender_id, own)

    async def delete(self, sender_id: str) -> bool:
        """Forget a conversation here and in Redis; what Redis keeps for now is deleted later."""
        self.forget_one(sender_id)
        try:
            await self._redis.delete(PREFIX + sender_id)
        except CANNOT as error:
            _alarm("wiped in", error)
            self._doomed.add(sender_id)
            asyncio.get_running_loop().call_later(AGAIN, self._delete_again, sender_id)
            return False
        self._doomed.discard(sender_id)
        return True

    def _delete_again(self, sender_id: str) -> None:
        if sender_id in self._doomed:
            task = asyncio.ensure_future(self.delete(sender_id))
            self._deleting.add(task)
            task.add_done_callback(self._deleting.discard)


def _written(held: Kept) -> str:
    events = [event.as_dict() for event in held.events]
    return json.dumps({"version": held.version, "events": events}, ensure_ascii=False)


def _read(written: bytes) -> tuple[int, tuple[Event, ...]]:
    fields = json.loads(written)
    return fields["version"], tuple(deserialise_events(fields["events"]))


def _alarm(what: str, error: BaseException) -> None:
    """Named by its kind only: nothing of a conversation may come into a log."""
    STORE.labels(what).inc()
    logger.error("shared memory cannot be %s: %s", what, type(error).__name__)
