import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.domain import Domain

from bot.channels.ops import helps
from bot.memory import ForgettingTrackerStore
from bot.replies import DOMAIN

pytestmark = pytest.mark.asyncio


def agent(reply: str | None, wait: float = 0.0) -> Any:  # noqa: ANN401  stands for Rasa's Agent
    """Rasa, as far as it is asked here."""

    async def handle_message(message: UserMessage) -> None:
        await asyncio.sleep(wait)
        if reply:
            sent = {"text": "…", "utter_action": reply}
            await message.output_channel.send_response(message.sender_id, sent)

    store = ForgettingTrackerStore(Domain.load(str(DOMAIN)))
    return SimpleNamespace(handle_message=handle_message, tracker_store=store)


async def test_a_server_that_gives_the_help_lines_is_ready() -> None:
    assert await helps(agent("utter_danger_acute"))


@pytest.mark.parametrize("reply", [None, "utter_error", "utter_greet"])
async def test_one_that_does_not_is_not(reply: str | None) -> None:
    assert not await helps(agent(reply))


async def test_one_that_hangs_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.ops.PATIENCE", 0.05)
    assert not await helps(agent("utter_danger_acute", wait=5))


async def test_one_that_has_no_agent_yet_is_not() -> None:
    assert not await helps(None)  # type: ignore[arg-type]
