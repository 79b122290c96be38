"""The action that lists the statements the bot answers from."""

from __future__ import annotations

from collections.abc import Callable

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from bot.actions.message import list_of
from bot.actions.opened import opened_answerer
from bot.actions.speech import say
from knowledge.answerer import Answerer


class ActionStatements(Action):
    """Says which statements there are, newest first."""

    def __init__(self, answerer: Callable[[], Answerer] = opened_answerer) -> None:
        self._answerer = answerer

    def name(self) -> str:
        """The action's name in domain.yml."""
        return "action_statements"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, object]]:
        """List every statement that may be quoted."""
        say(list_of(self._answerer().index.statements.values()), dispatcher, tracker)
        return []
