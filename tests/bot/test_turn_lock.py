import asyncio
import time

import pytest
from rasa.core.lock_store import InMemoryLockStore, LockStore

from bot.turn_lock import TurnLockStore

pytestmark = pytest.mark.asyncio
TURN = 0.02  # seconds


async def three_turns(store: LockStore) -> tuple[list[int], float]:
    """Three messages of one conversation at once: the order they are served in, and how long."""
    served: list[int] = []

    async def turn(number: int) -> None:
        async with store.lock("a"):
            await asyncio.sleep(TURN)
            served.append(number)

    start = time.monotonic()
    await asyncio.gather(*map(turn, range(3)))
    return served, time.monotonic() - start


async def test_a_waiting_turn_begins_the_moment_the_one_before_it_ends() -> None:
    served, took = await three_turns(TurnLockStore())
    assert served == [0, 1, 2]
    assert took < 0.5


async def test_rasas_own_lock_looks_once_a_second() -> None:
    _, took = await three_turns(InMemoryLockStore())
    assert took > 1.0


async def test_conversations_do_not_wait_for_each_other() -> None:
    store = TurnLockStore()
    async with store.lock("a"):
        await asyncio.wait_for(_once(store, "b"), 1)


async def test_a_turn_that_is_cut_off_lets_the_next_one_in() -> None:
    store = TurnLockStore()

    async def hanging() -> None:
        async with store.lock("a"):
            await asyncio.sleep(60)

    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(hanging(), 0.05)
    await asyncio.wait_for(_once(store, "a"), 1)


async def test_nothing_is_kept_of_a_conversation_that_is_over() -> None:
    store = TurnLockStore()
    await three_turns(store)
    assert len(store) == 0


async def _once(store: LockStore, name: str) -> None:
    async with store.lock(name):
        pass
