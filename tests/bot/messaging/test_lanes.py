import asyncio

import pytest
from prometheus_client import REGISTRY

from bot.messaging.lanes import Lanes

pytestmark = pytest.mark.asyncio


async def test_one_lane_keeps_its_order_and_two_run_side_by_side() -> None:
    lanes, done = Lanes(), []

    async def work(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        done.append(name)

    lanes.add("a", lambda: work("a1", 0.05))
    lanes.add("a", lambda: work("a2", 0.0))
    lanes.add("b", lambda: work("b1", 0.0))
    await lanes.drain(1)
    assert done == ["b1", "a1", "a2"] and lanes.waiting == 0


async def test_a_failure_holds_nobody_up_and_is_logged_without_its_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    lanes, done = Lanes(), []
    before = failures()

    async def fail() -> None:
        raise RuntimeError("geheim-9f3a")

    async def work() -> None:
        done.append(1)

    lanes.add("a", fail)
    lanes.add("a", work)
    await lanes.drain(1)
    assert done == [1]
    assert "RuntimeError" in caplog.text and "geheim" not in caplog.text
    assert failures() == before + 1


async def test_a_lane_and_all_lanes_together_are_bounded() -> None:
    lanes = Lanes(longest=2, most=3)

    async def work() -> None:
        await asyncio.sleep(0.01)

    for name in ("a", "a", "b"):
        assert lanes.has_room(name) and not lanes.is_full()
        lanes.add(name, work)
    assert not lanes.has_room("a") and lanes.is_full()
    await lanes.drain(1)
    assert lanes.has_room("a") and not lanes.is_full()


async def test_draining_does_not_wait_for_ever() -> None:
    lanes = Lanes()

    async def work() -> None:
        await asyncio.sleep(60)

    lanes.add("a", work)
    await asyncio.wait_for(lanes.drain(0.05), 1)


def failures() -> float:
    return REGISTRY.get_sample_value("vt_failures_total", {"kind": "RuntimeError"}) or 0.0
