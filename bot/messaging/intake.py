"""Intake: lets each message of a vendor through once, while it is fresh, in its turn."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial

from bot.clock import steady
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

# A clock that is set anew must not make every message look old: one of the two is right.
CLOCKS: tuple[Callable[[], float], ...] = (time.time, steady)

Work = Callable[[Incoming, str], Awaitable[None]]


class Intake:
    """What a channel remembers of deliveries: pseudonyms, for a day, in memory."""

    def __init__(
        self, channel: str, secret: str, clocks: Sequence[Callable[[], float]] = CLOCKS
    ) -> None:
        self.health = Health(channel)
        self._channel, self._secret, self._clocks = channel, secret, clocks
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
            elif message.sent_at is not None and not self._is_fresh(message.sent_at):
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
        at = message.sent_at or self._clocks[-1]()
        self._lanes.add(conversation, partial(self._answer, work, message, conversation, at))

    async def _answer(self, work: Work, message: Incoming, conversation: str, at: float) -> None:
        if self._is_fresh(at):
            await work(message, conversation)
        else:
            self.health.warn("ignored", reason="late")

    def _is_fresh(self, at: float) -> bool:
        return any(-AHEAD <= clock() - at <= OLDEST for clock in self._clocks)

    def _name(self, name: str) -> str:
        return pseudonym(self._secret, self._channel, name)
