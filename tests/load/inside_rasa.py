"""Inside Rasa: the median seconds of each stage of a turn, as JSON; runs on Rasa's interpreter.

`python -m tests.load.inside_rasa ACTION_URL QUESTION ROUNDS`
"""

from __future__ import annotations

import asyncio
import json
import logging
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import uvloop
from rasa.core.actions.action import RemoteAction
from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.utils.endpoints import EndpointConfig
from rasa.utils.log_utils import configure_structlog

from bot.channels import guarded
from bot.memory import ForgettingTrackerStore
from bot.remote_action import prepare
from bot.replies import Replies
from bot.turn_lock import TurnLockStore

WARM = 10  # turns before the counting begins
STAGES: tuple[tuple[Any, str, str], ...] = (
    (guarded, "clean", "guard: clean"),
    (guarded, "redact", "guard: redact"),
    (MessageProcessor, "parse_message", "NLU with both danger nets"),
    (MessageProcessor, "_predict_next_with_tracker", "policy, all predictions"),
    (ForgettingTrackerStore, "retrieve", "tracker: read"),
    (ForgettingTrackerStore, "save", "tracker: write"),
    (EndpointConfig, "request", "HTTP to the action server and back"),
    (RemoteAction, "_validate_action_result", "check of its answer"),
)
spent: defaultdict[str, float] = defaultdict(float)


def timed(inner: Callable[..., Any], stage: str) -> Callable[..., Any]:
    """The same function, whose time is added up."""

    async def waited(*arguments: object, **more: object) -> object:
        start = time.perf_counter()
        try:
            return await inner(*arguments, **more)
        finally:
            spent[stage] += time.perf_counter() - start

    def called(*arguments: object, **more: object) -> object:
        start = time.perf_counter()
        try:
            return inner(*arguments, **more)
        finally:
            spent[stage] += time.perf_counter() - start

    return waited if asyncio.iscoroutinefunction(inner) else called


def loaded(action_url: str) -> Agent:
    """The bot as it is served, with our stores."""
    prepare()
    for owner, name, stage in STAGES:
        setattr(owner, name, timed(getattr(owner, name), stage))
    agent = Agent.load("models/bot.tar.gz", action_endpoint=EndpointConfig(action_url))
    processor = agent.processor
    processor.tracker_store = agent.tracker_store = ForgettingTrackerStore(agent.domain)
    processor.lock_store = agent.lock_store = TurnLockStore()
    return agent


async def measure(agent: Agent, question: str, rounds: int) -> dict[str, float]:
    """Median seconds of a turn and of its stages, each turn in a fresh conversation."""
    handler = guarded.guard(agent.handle_message, Replies.read())
    turns: list[dict[str, float]] = []
    for number in range(WARM + rounds):
        spent.clear()
        output = CollectingOutputChannel()
        start = time.perf_counter()
        await handler(UserMessage(question, output, f"t{number}", input_channel="web"))
        turns.append({"whole": time.perf_counter() - start, **spent})
        assert output.messages
    kept = turns[WARM:]
    return {name: statistics.median(turn.get(name, 0.0) for turn in kept) for name in kept[-1]}


if __name__ == "__main__":
    configure_structlog(logging.ERROR)
    uvloop.install()  # as the server does
    url, question, rounds = sys.argv[1:]
    found = asyncio.run(measure(loaded(url), question, int(rounds)))
    sys.stdout.write(json.dumps(found) + "\n")
