"""The actions over a real index with the small encoder of the knowledge tests."""

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from knowledge.index import Index
from knowledge.settings import Settings
from knowledge.statement_file import read_statements
from tests.knowledge.conftest import StemEncoder


@pytest.fixture(scope="session")
def index() -> Index:
    return Index.build(read_statements(), StemEncoder(), Settings.read())


@pytest.fixture
def dispatcher() -> CollectingDispatcher:
    return CollectingDispatcher()


def tracker(text: str, channel: str = "web", language: str = "nl") -> Tracker:
    """What Rasa sends along with a message."""
    events = [{"event": "user", "text": text, "input_channel": channel}]
    return Tracker(
        "x", {"language": language}, {"text": text}, events, False, None, {}, "action_listen"
    )
