"""What the trained bot makes of a message, in one process, with the action server dead."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.utils.endpoints import EndpointConfig

from bot.channels.guarded import guard
from bot.pair import free_port
from bot.replies import Replies

pytestmark = pytest.mark.model
MODEL = Path(__file__).parents[2] / "models" / "bot.tar.gz"
REPLIES = Replies.read()
Say = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def say() -> Say:
    """Send a message to the real model behind the guard; the texts that come back."""
    dead = EndpointConfig(f"http://127.0.0.1:{free_port()}/webhook")
    agent = Agent.load(str(MODEL), action_endpoint=dead)
    handler = guard(agent.handle_message, REPLIES)
    loop = asyncio.new_event_loop()

    def send(text: str) -> list[str]:
        output = CollectingOutputChannel()
        loop.run_until_complete(handler(UserMessage(text, output, sender_id=text)))
        return [message["text"] for message in output.messages]

    return send


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("hij slaat me", "utter_danger_acute"),
        ("ik wil niet meer leven", "utter_danger_suicide"),
        ("mijn papa slaat mama", "utter_danger_child"),
        ("hallo, hij slaat me", "utter_danger_acute"),
        ("hoi", "utter_greet"),
        ("ben jij een robot", "utter_identity"),
        ("ik wil een medewerker spreken", "utter_person"),
        ("hoe kan ik een melding doen", "utter_report"),
    ],
)
def test_fixed_replies_work_with_the_action_server_dead(say: Say, text: str, reply: str) -> None:
    assert say(text) == [REPLIES.text(reply)]


@pytest.mark.parametrize(
    "text",
    ["aardbei", "qwertyuiop", "fhdjskal fjdksl", "blauw", "12345", "de", "kat hond vis",
     "Hoeveel meldingen zijn er?", "waarom wachten mensen zo lang", "restart", "greet",
     'greet{"x": 1}', "the quick brown fox", "mañana", "ok ok ok maar hoe zit het dan"],
)  # fmt: skip
def test_nonsense_and_questions_go_to_retrieval_and_never_to_small_talk(
    say: Say, text: str
) -> None:
    assert say(text) == [REPLIES.text("utter_error")], "retrieval is dead here, so its error comes"


def test_a_command_in_a_message_is_not_obeyed(say: Say) -> None:
    assert say("/greet") == [REPLIES.text("utter_error")]
