"""Intake: lets each message of a vendor through once, while it is fresh, in its turn."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable
from functools import partial

from bot.messaging.call import RefusedError
from bot.messaging.health import Health
from bot.messaging.incoming import Incoming, pseudonym
from bot.messaging.lanes import Lanes
from bot.messaging.recent import Recent

# Vendors deliver again for hours or days after an outage. An answer that late may be read by
# somebody else, and nobody waits for it any more; ten minutes cover a restart.
OLDEST = 600.0  # seconds
AHEAD = 300.0  # seconds that a vendor's clock may be ahead of ours
# Beyond the window in which a message is fresh; also for vendors that send no time at all.
REMEMBERED = 24 * 3600.0

Work = Callable[[Incoming, str], Awaitable[None]]


class Intake:
    """What a channel remembers of deliveries: pseudonyms, for a day, in memory."""

    def __init__(self, channel: str, secret: str, clock: Callable[[], float] = time.time) -> None:
        self.health = Health(channel)
        self._channel, self._secret, self._clock = channel, secret, clock
        self._seen = Recent(REMEMBERED)
        self._lanes = Lanes()

    @property
    def waiting(self) -> int:
        """How many messages wait for an answer."""
        return self._lanes.waiting

    def take(self, messages: Iterable[Incoming], work: Work) -> None:
        """Queue what is new and fresh; RefusedError when the vendor must come back later."""
        for message in messages:
            if not (message.id and message.sender):
                self.health.warn("ignored", reason="nameless")
            elif not self._is_fresh(message):
                self.health.warn("ignored", reason="stale")
            elif (delivery := self._name(f"delivery\0{message.id}")) in self._seen:
                self.health.count("duplicates")
            else:
                self._queue(message, delivery, work)

    async def drain(self, seconds: float) -> None:
        """Wait a little for the answers under way."""
        await self._lanes.drain(seconds)

    def _queue(self, message: Incoming, delivery: str, work: Work) -> None:
        if self._lanes.is_full():
            raise RefusedError(503, "busy")
        self._seen.add(delivery)
        conversation = self._name(message.sender)
        if not self._lanes.has_room(conversation):
            self.health.warn("ignored", reason="flood")
            return
        self.health.count("received")
        until = (message.sent_at or self._clock()) + OLDEST
        self._lanes.add(conversation, partial(self._answer, work, message, conversation, until))

    async def _answer(self, work: Work, message: Incoming, conversation: str, until: float) -> None:
        if self._clock() > until:
            self.health.warn("ignored", reason="late")
        else:
            await work(message, conversation)

    def _is_fresh(self, message: Incoming) -> bool:
        if message.sent_at is None:
            return True
        return -AHEAD <= self._clock() - message.sent_at <= OLDEST

    def _name(self, name: str) -> str:
        return pseudonym(self._secret, self._channel, name)
