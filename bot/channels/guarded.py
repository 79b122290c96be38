"""Guarded: what every channel has around Rasa, whatever Rasa does or fails to do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from time import perf_counter
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint

from bot.crowd import Crowd
from bot.guard import clean, is_wordless
from bot.logs import keep_quiet, structured
from bot.metrics import FAILURES, REPLIES, turn
from bot.nlu.danger import DangerPhrases
from bot.nlu.language import DEFAULT, Languages
from bot.record import write
from bot.redaction import Redacted, redact
from bot.replies import Replies
from bot.settings import Settings
from bot.stages import stage
from bot.store_failure import noticing
from bot.trained import written_digest
from bot.warm import warm

LANGUAGE, DANGER = "utter_language", "utter_danger_"
DEADLINE = 8.0  # seconds: Rasa itself would wait 300 for a hanging action server

OnNewMessage = Callable[[UserMessage], Awaitable[Any]]
Note = Callable[[Mapping[str, object]], None]

keep_quiet()  # every channel imports this file, so no flag of `rasa run` can undo it
logger = logging.getLogger(__name__)


class Guarded(InputChannel):
    """Stands before a channel class: cleans what comes in, and nobody is left without a reply."""

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """The channel's routes, with every message guarded."""
        warm()
        Languages.load()
        structured()  # by now Rasa has set up its own logging
        settings = Settings.read()
        model = written_digest(settings.models)[:16]

        def note(fields: Mapping[str, object]) -> None:
            write("turn", {**fields, "model": model}, settings.records)

        return super().blueprint(guard(on_new_message, Replies.read(), note=note))


def guard(
    on_new_message: OnNewMessage,
    replies: Replies,
    deadline: float = DEADLINE,
    note: Note = lambda fields: None,
    crowd: Crowd | None = None,
) -> OnNewMessage:
    """Wrap Rasa's handler: a clean message without personal data, a deadline, always a reply."""
    crowd = crowd or Crowd(lambda text: _phrases().category(text) is not None)

    async def guarded(message: UserMessage) -> None:
        with stage("guard"):
            redacted = redact(clean(message.text or ""))
        output = TurnOutput(message.output_channel, replies, redacted.text)
        channel = message.input_channel or "other"
        start = perf_counter()
        with turn(channel):
            await admitted(message, redacted, output)
        took = round((perf_counter() - start) * 1000)
        note({"channel": channel, "replies": output.names, "ms": took})

    async def admitted(message: UserMessage, redacted: Redacted, output: TurnOutput) -> None:
        if is_wordless(redacted.text):
            await output.reply(message.sender_id, "utter_menu")
        elif not crowd.admits(redacted.text):
            await output.reply(message.sender_id, "utter_busy")
        else:
            with crowd.entered():
                await answered(message, redacted, output)

    async def answered(message: UserMessage, redacted: Redacted, output: TurnOutput) -> None:
        with noticing() as owed:
            try:
                bare = _bare(message, redacted.text, output)
                with stage("Rasa, with the action server"):
                    await asyncio.wait_for(on_new_message(bare), deadline)
            except Exception as error:  # the one outermost handler: nobody is left in silence
                FAILURES.labels(type(error).__name__).inc()
                logger.error("a turn failed: %s", type(error).__name__)
        if not output.names:
            await output.reply_without_rasa(message.sender_id)
        for name in owed:
            await output.reply(message.sender_id, name)
        if redacted.kinds:
            await output.reply(message.sender_id, "utter_personal_data")

    return guarded


class TurnOutput:
    """An output channel for one turn: it counts, and tells who writes another language so first.

    A dead or hanging action server raises nothing in Rasa: without counting there is silence.
    """

    def __init__(self, channel: OutputChannel, replies: Replies, text: str) -> None:
        self._channel = channel
        self._replies = replies
        self._text = text
        self.names: list[str] = []
        self._told_language = False

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  everything else is the channel's own
        return getattr(self._channel, name)

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Pass on and count; before a reply in Dutch comes that the bot answers in Dutch."""
        name = str(message.get("utter_action") or "")
        if name == LANGUAGE and self._told_language:
            return
        if name and not self.names and not name.startswith((LANGUAGE, DANGER)):
            await self._tell_language(recipient_id)
        await self._channel.send_response(recipient_id, message)
        self.names.append(name or "other")
        REPLIES.labels(self.names[-1]).inc()

    async def reply(self, recipient_id: str, name: str, **slots: str) -> None:
        """Send a fixed reply without Rasa."""
        await self.send_response(recipient_id, self._replies.message(name, **slots))

    async def reply_without_rasa(self, recipient_id: str) -> None:
        """What is left when Rasa says nothing: help for who is in danger, else an apology."""
        if category := _phrases().category(self._text):
            language = Languages.load().of(self._text)
            await self.reply(recipient_id, DANGER + category, language=language)
        else:
            await self.reply(recipient_id, "utter_error")

    async def _tell_language(self, recipient_id: str) -> None:
        language = Languages.load().of(self._text)
        if language != DEFAULT:
            self._told_language = True
            first = self._replies.message(LANGUAGE, language=language)
            await self._channel.send_response(recipient_id, first)


@lru_cache(maxsize=1)
def _phrases() -> DangerPhrases:
    return DangerPhrases.read()


def _bare(message: UserMessage, text: str, output: TurnOutput) -> UserMessage:
    """The same message with clean text and without what else its sender put beside it."""
    return UserMessage(
        text=text,
        output_channel=output,
        sender_id=message.sender_id,
        input_channel=message.input_channel,
        message_id=message.message_id,
        metadata=None,
    )
