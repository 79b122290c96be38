"""Danger through every messenger, with the trained bot and the action server dead."""

from pathlib import Path

import pytest
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.utils.endpoints import EndpointConfig

from bot.messaging.bubble import RIGHT_TO_LEFT
from bot.pair import free_port
from bot.replies import Replies
from tests.bot.channels.fakes.vendor import Vendor
from tests.bot.channels.line import Handler, connected
from tests.bot.channels.test_webhook import FAKES

pytestmark = [pytest.mark.model, pytest.mark.asyncio]
MODEL = Path(__file__).parents[3] / "models" / "bot.tar.gz"
REPLIES = Replies.read()
HELP = [REPLIES.text("utter_danger_acute"), REPLIES.text("utter_messenger_kept")]


@pytest.fixture(scope="module")
def rasa() -> Handler:
    dead = EndpointConfig(f"http://127.0.0.1:{free_port()}/webhook")
    agent = Agent.load(str(MODEL), action_endpoint=dead)

    async def handle(message: UserMessage) -> None:
        await agent.handle_message(message)

    return handle


@pytest.mark.parametrize("fake", FAKES)
async def test_danger_is_answered_at_once_and_before_the_notice(
    fake: type[Vendor], rasa: Handler
) -> None:
    async with connected(fake(), rasa, known=False) as line:
        await line.deliver(line.vendor.typed("mijn man slaat me"))
        assert await line.quiet(20) == HELP


@pytest.mark.parametrize("fake", FAKES)
async def test_danger_in_arabic_is_written_from_right_to_left(
    fake: type[Vendor], rasa: Handler
) -> None:
    async with connected(fake(), rasa, known=False) as line:
        await line.deliver(line.vendor.typed("زوجي يضربني", person="2"))
        help_, kept = await line.quiet(20)
    assert "112" in help_ and "هاتفك" in kept
    if line.channel.name() != "teams":  # whose cards have a direction of their own
        assert all(part.startswith(RIGHT_TO_LEFT) for part in help_.split("\n"))


@pytest.mark.parametrize("fake", FAKES)
async def test_a_question_with_the_action_server_dead_is_not_met_with_silence(
    fake: type[Vendor], rasa: Handler
) -> None:
    async with connected(fake(), rasa) as line:
        await line.deliver(line.vendor.typed("Hoeveel meldingen krijgt Veilig Thuis?", person="3"))
        assert await line.quiet(20) == [REPLIES.text("utter_error")]


async def test_personal_data_are_told_of_after_the_help(rasa: Handler) -> None:
    async with connected(FAKES[0](), rasa) as line:
        await line.deliver(line.vendor.typed("mijn man slaat me, bel 0612345678", person="4"))
        said = await line.quiet(20)
    assert said == [HELP[0], REPLIES.text("utter_personal_data")]
    assert "0612345678" not in line.heard[0]
