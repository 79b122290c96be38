"""Recent: names seen not long ago, bounded in time and in number."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable


class Recent:
    """Remembers a name until it has not been seen for a while."""

    def __init__(
        self, seconds: float, most: int = 100_000, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._seconds, self._most, self._clock = seconds, most, clock
        self._seen: OrderedDict[str, float] = OrderedDict()

    def __contains__(self, name: str) -> bool:
        self._forget()
        return name in self._seen

    def add(self, name: str) -> bool:
        """Remember a name from now on; whether it was new."""
        new = name not in self
        self._seen[name] = self._clock()
        self._seen.move_to_end(name)
        return new

    def drop(self, name: str) -> None:
        """Forget a name at once."""
        self._seen.pop(name, None)

    def _forget(self) -> None:
        oldest = self._clock() - self._seconds
        while self._seen:
            name, seen = next(iter(self._seen.items()))
            if seen > oldest and len(self._seen) <= self._most:
                return
            del self._seen[name]
