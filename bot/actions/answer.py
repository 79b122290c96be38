"""The action that answers a question from the statements, or refuses."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from bot.actions.danger_meaning import DangerMeaning
from bot.actions.disclosure import after_disclosure, disclosed
from bot.actions.message import Message, message_of
from bot.actions.metrics import WAITING, count
from bot.actions.opened import answering_is_off, opened_answerer, opened_danger
from bot.actions.recorded import record_answer
from bot.actions.speech import say, say_language, shows_cards
from bot.actions.words import DUTCH, Words
from bot.stages import stage
from knowledge.abstention import Abstention
from knowledge.answer import Answer
from knowledge.answerer import Answerer

DEADLINE = 5.0  # seconds: below the channel's own 8, so that a slow search still gets a kind reply
LONGEST = 1000  # characters of a question that are searched for: retrieval gains nothing from more
THREADS = 2  # as many searches at a time as the smallest machine has cores

logger = logging.getLogger(__name__)


class ActionAnswer(Action):
    """Searches in a thread, so that one slow question delays nobody."""

    def __init__(
        self,
        answerer: Callable[[], Answerer] = opened_answerer,
        danger: DangerMeaning | None = None,
        is_off: Callable[[], bool] = answering_is_off,
        record: Callable[[Answerer, Answer | Abstention], None] = record_answer,
    ) -> None:
        self._answerer = answerer
        self._is_off = is_off
        self._record = record
        self._danger = danger or opened_danger()
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="search")

    def name(self) -> str:
        """The action's name in domain.yml."""
        return "action_answer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, object]]:
        """Answer the latest message; nothing may escape, since the SDK would print the tracker."""
        try:
            with WAITING.track_inprogress(), stage("action, whole"):
                message = await asyncio.wait_for(self._message(tracker, domain), DEADLINE)
        except Exception as error:
            logger.error("answering failed: %s", type(error).__name__)
            message = Message("utter_error")
        if message.is_danger:
            say(message, dispatcher, tracker)
            return disclosed()
        say_language(dispatcher, tracker)
        say(message, dispatcher, tracker)
        return after_disclosure(tracker)

    async def _message(self, tracker: Tracker, domain: DomainDict) -> Message:
        *previous, question = _said(tracker)
        loop = asyncio.get_running_loop()
        words = Words(domain["responses"], tracker.get_slot("language") or DUTCH)
        return await loop.run_in_executor(
            self._threads,
            self._found,
            question[:LONGEST],
            previous,
            words,
            shows_cards(tracker),
        )

    def _found(self, question: str, previous: list[str], words: Words, structured: bool) -> Message:
        """Danger by meaning first: a person who needs help gets no quote."""
        answerer = self._answerer().turn()  # one for the turn, also when it is replaced meanwhile
        index = answerer.index
        with stage("encoder, whole question"):
            vector = index.encoder.questions([question])[0]
        if danger := self._danger.category(vector):
            return Message(f"utter_danger_{danger}")
        if self._is_off():
            return Message("utter_off")
        with stage("search and decision"):
            outcome = answerer.answer(question, previous)
        count(outcome)
        self._record(answerer, outcome)
        with stage("rendering"):
            return message_of(outcome, index.statements, words, structured)


def _said(tracker: Tracker) -> list[str]:
    """What the person said in the turns that are kept, the latest last."""
    latest = tracker.latest_message.get("text") or ""
    texts = [str(e.get("text") or "") for e in tracker.events if e.get("event") == "user"]
    earlier = texts[:-1] if texts and texts[-1] == latest else texts
    return [*(text[:LONGEST] for text in earlier), latest]
