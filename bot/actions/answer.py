"""The action that answers a question from the statements, or refuses."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from bot.actions.disclosure import after_disclosure
from bot.actions.message import Message, message_of
from bot.actions.opened import opened_index
from bot.actions.speech import say, say_language
from knowledge.answer import answer
from knowledge.index import Index
from knowledge.settings import Settings

DEADLINE = 5.0  # seconds: below the channel's own 8, so that a slow search still gets a kind reply
LONGEST = 1000  # characters of a question that are searched for: retrieval gains nothing from more
THREADS = 2  # as many searches at a time as the smallest machine has cores

logger = logging.getLogger(__name__)


class ActionAnswer(Action):
    """Searches in a thread, so that one slow question delays nobody."""

    def __init__(self, index: Index | None = None) -> None:
        self._index = index or opened_index()
        self._decision = Settings.read().decision
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="search")

    def name(self) -> str:
        """The action's name in domain.yml."""
        return "action_answer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, object]]:
        """Answer the latest message; nothing may escape, since the SDK would print the tracker."""
        say_language(dispatcher, tracker)
        try:
            message = await asyncio.wait_for(self._message(tracker), DEADLINE)
        except Exception as error:
            logger.error("answering failed: %s", type(error).__name__)
            message = Message("utter_error", {}, {})
        say(message, dispatcher, tracker)
        return after_disclosure(tracker)

    async def _message(self, tracker: Tracker) -> Message:
        question = (tracker.latest_message.get("text") or "")[:LONGEST]
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(
            self._threads, answer, self._index, question, self._decision
        )
        return message_of(found)
