import asyncio
from typing import Any

import pytest

from bot.channels import wire
from bot.channels.turn import Turn, WebOutput


async def kinds(turn: Turn) -> list[str]:
    return [event["event"] async for event in turn.read()]


@pytest.mark.asyncio
async def test_who_reads_early_late_or_twice_gets_the_same_events() -> None:
    turn = Turn()
    early = asyncio.ensure_future(kinds(turn))
    await asyncio.sleep(0)
    turn.add(wire.typing())
    await WebOutput(turn).send_response("x", {"text": "Dag"})
    late = asyncio.ensure_future(kinds(turn))
    await asyncio.sleep(0)
    turn.add(wire.end())
    expected = ["typing", "message", "end"]
    assert [await early, await late, await kinds(turn)] == [expected] * 3


@pytest.mark.asyncio
async def test_nothing_comes_after_the_end() -> None:
    turn = Turn()
    turn.add(wire.end())
    turn.add(wire.error("failed"))
    assert await kinds(turn) == ["end"] and turn.is_over


@pytest.mark.asyncio
async def test_each_answer_has_an_id_that_nobody_can_guess() -> None:
    turn = Turn()
    for _ in range(2):
        await WebOutput(turn).send_response("x", {"text": "Dag", "utter_action": "utter_goodbye"})
    assert len(turn.answers()) == 2 and set(turn.answers().values()) == {"utter_goodbye"}
    assert all(len(name) >= 12 for name in turn.answers())


@pytest.mark.asyncio
async def test_text_quotes_and_sources_are_one_event() -> None:
    turn = Turn()
    sent: dict[str, Any] = {"text": "a\n\nb", "custom": {"quotes": [{"text": "c"}]}}
    await WebOutput(turn).send_response("x", sent)
    turn.add(wire.end())
    (message, _) = [event async for event in turn.read()]
    assert message["text"] == "a\n\nb" and message["quotes"] == [{"text": "c"}]
