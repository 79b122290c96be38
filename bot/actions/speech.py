"""Speech: how an action says a message on the channel it came from."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.message import Message
from bot.actions.words import DUTCH

STRUCTURED = ("web", "messenger")  # the channels that read JSON; others would show it as text


def say_language(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Tell whoever writes in another language that the bot answers in Dutch, before it does."""
    if tracker.get_slot("language") not in (None, DUTCH):
        dispatcher.utter_message(response="utter_language")


def shows_cards(tracker: Tracker) -> bool:
    """Whether the channel of this message sets quotes and facts apart itself."""
    return tracker.get_latest_input_channel() in STRUCTURED


def say(message: Message, dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Utter a reply of domain.yml, with its cards where the channel can show them."""
    dispatcher.utter_message(
        response=message.response,
        json_message=message.cards if shows_cards(tracker) else None,
        **message.fields,
    )
