import asyncio

import pytest

from bot.later import Sweep

pytestmark = pytest.mark.asyncio


async def test_whatever_there_is_to_forget_one_timer_is_enough(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loop, timers = asyncio.get_running_loop(), list[float]()
    monkeypatch.setattr(loop, "call_later", lambda seconds, work: timers.append(seconds))
    sweep = Sweep(lambda: None)
    for _ in range(100):
        sweep.within(1800)
    assert len(timers) == 1


async def test_it_comes_back_for_the_next_one_and_rests_when_nothing_is_left() -> None:
    rests = [0.01, 0.01, None, None]
    sweep = Sweep(lambda: rests.pop(0))
    sweep.within(0.01)
    await asyncio.sleep(0.3)
    assert rests == [None]
    sweep.within(0.01)
    await asyncio.sleep(0.1)
    assert rests == []
