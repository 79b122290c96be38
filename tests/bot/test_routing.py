"""What the trained bot makes of a message, in one process, with the action server dead."""

import asyncio
import uuid
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
Talk = Callable[[list[str]], list[str]]


@pytest.fixture(scope="module")
def talk() -> Talk:
    """One conversation with the real model behind the guard; the texts that come back."""
    dead = EndpointConfig(f"http://127.0.0.1:{free_port()}/webhook")
    agent = Agent.load(str(MODEL), action_endpoint=dead)
    handler = guard(agent.handle_message, REPLIES)
    loop = asyncio.new_event_loop()

    def send(texts: list[str]) -> list[str]:
        output, name = CollectingOutputChannel(), str(uuid.uuid4())
        for text in texts:
            loop.run_until_complete(handler(UserMessage(text, output, sender_id=name)))
        return [message["text"] for message in output.messages]

    return send


@pytest.fixture(scope="module")
def say(talk: Talk) -> Say:
    """One message in a conversation of its own."""
    return lambda text: talk([text])


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
        ("spreek je engels", "utter_language"),
    ],
)
def test_fixed_replies_work_with_the_action_server_dead(say: Say, text: str, reply: str) -> None:
    assert say(text) == [REPLIES.text(reply)]


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("Is dit een levend iemand die mij antwoordt?", "utter_identity"),
        (
            "Bent u een medewerker van Veilig Thuis dan wel een geautomatiseerd systeem?",
            "utter_identity",
        ),
        ("doorverbinden graag", "utter_person"),
        ("Dit verzin je toch allemaal zelf?", "utter_trust"),
        ("kan mijn school dit gesprek lezen", "utter_privacy"),
        ("Kan het ook in het Engels? Mijn vrouw leest geen Nederlands.", "utter_language"),
    ],
)
def test_a_fixed_reply_comes_in_other_words_than_the_examples(
    say: Say, text: str, reply: str
) -> None:
    assert say(text) == [REPLIES.text(reply)]


@pytest.mark.parametrize(
    "text",
    [
        "Uit welke maand of welk jaar komt deze tekst?",
        "Krijgen de buren mijn naam te horen als ik een melding doe?",
        "en de andere instanties?",
    ],
)
def test_a_question_that_looks_like_a_fixed_reply_goes_to_retrieval(say: Say, text: str) -> None:
    assert say(text) == [REPLIES.text("utter_error")], "retrieval is dead here, so its error comes"


@pytest.mark.parametrize(
    "text",
    ["aardbei", "qwertyuiop", "fhdjskal fjdksl", "blauw", "12345", "de", "kat hond vis",
     "Hoeveel meldingen zijn er?", "waarom wachten mensen zo lang", "restart", "greet",
     'greet{"x": 1}', "the quick brown fox", "mañana"],
)  # fmt: skip
def test_nonsense_and_questions_go_to_retrieval_and_never_to_small_talk(
    say: Say, text: str
) -> None:
    *language, error = say(text)  # some of it looks like another language
    assert error == REPLIES.text("utter_error"), "retrieval is dead here, so its error comes"
    assert all("112" in told for told in language)


def test_after_danger_was_told_small_talk_gets_help_with_the_action_server_dead(
    talk: Talk,
) -> None:
    told = ["mijn man slaat me", "wat moet ik doen?", "dank je", "ok", "ik wil niet meer leven"]
    replies = ["acute", "context", "context", "context", "suicide"]
    expected = [REPLIES.text(f"utter_danger_{reply}") for reply in replies]
    assert talk(told) == expected


def test_without_danger_a_short_message_gets_the_menu(talk: Talk) -> None:
    assert talk(["wat moet ik doen?"]) == [REPLIES.text("utter_menu")]


def test_a_command_in_a_message_is_not_obeyed(say: Say) -> None:
    assert say("/greet") == [REPLIES.text("utter_error")]
