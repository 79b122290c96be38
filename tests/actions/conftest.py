"""The actions over a real index with the small encoder of the knowledge tests."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from tests.knowledge.conftest import answerer, decision, index

__all__ = ["answerer", "decision", "index"]

DOMAIN: dict[str, Any] = yaml.safe_load(Path("domain.yml").read_text(encoding="utf-8"))


@pytest.fixture
def dispatcher() -> CollectingDispatcher:
    return CollectingDispatcher()


def tracker(
    text: str, channel: str = "web", language: str = "nl", before: tuple[str, ...] = ()
) -> Tracker:
    """What Rasa sends along with a message."""
    said = [*before, text]
    events = [{"event": "user", "text": one, "input_channel": channel} for one in said]
    return Tracker(
        "x", {"language": language}, {"text": text}, events, False, None, {}, "action_listen"
    )
