"""Guarded: what every channel has around Rasa, whatever Rasa does or fails to do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint

from bot.guard import clean, is_wordless
from bot.logs import keep_quiet
from bot.redaction import redact
from bot.replies import Replies
from bot.store_failure import noticing

DEADLINE = 8.0  # seconds: Rasa itself would wait 300 for a hanging action server

OnNewMessage = Callable[[UserMessage], Awaitable[Any]]

keep_quiet()  # every channel imports this file, so no flag of `rasa run` can undo it
logger = logging.getLogger(__name__)


class Guarded(InputChannel):
    """Stands before a channel class: cleans what comes in, and nobody is left without a reply."""

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """The channel's routes, with every message guarded."""
        redact("")  # reads its word lists now, so that the first message need not wait for them
        return super().blueprint(guard(on_new_message, Replies.read()))


def guard(
    on_new_message: OnNewMessage, replies: Replies, deadline: float = DEADLINE
) -> OnNewMessage:
    """Wrap Rasa's handler: a clean message without personal data, a deadline, always a reply."""

    async def guarded(message: UserMessage) -> None:
        text = clean(message.text or "")
        output = CountingOutput(message.output_channel)
        if is_wordless(text):
            await output.reply(message.sender_id, replies, "utter_menu")
            return
        redacted = redact(text)
        with noticing() as owed:
            try:
                bare = _bare(message, redacted.text, output)
                await asyncio.wait_for(on_new_message(bare), deadline)
            except Exception as error:  # the one outermost handler: nobody is left in silence
                logger.error("a turn failed: %s", type(error).__name__)
        if not output.sent:
            await output.reply(message.sender_id, replies, "utter_error")
        for name in owed:
            await output.reply(message.sender_id, replies, name)
        if redacted.kinds:
            await output.reply(message.sender_id, replies, "utter_personal_data")

    return guarded


class CountingOutput:
    """An output channel that knows whether anything was sent.

    A dead or hanging action server raises nothing in Rasa: without counting there is silence.
    """

    def __init__(self, channel: OutputChannel) -> None:
        self._channel = channel
        self.sent = 0

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  everything else is the channel's own
        return getattr(self._channel, name)

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Pass on and count."""
        await self._channel.send_response(recipient_id, message)
        self.sent += 1

    async def reply(self, recipient_id: str, replies: Replies, name: str) -> None:
        """Send a fixed reply without Rasa."""
        await self.send_response(recipient_id, {"text": replies.text(name), "utter_action": name})


def _bare(message: UserMessage, text: str, output: CountingOutput) -> UserMessage:
    """The same message with clean text and without what else its sender put beside it."""
    return UserMessage(
        text=text,
        output_channel=output,
        sender_id=message.sender_id,
        input_channel=message.input_channel,
        message_id=message.message_id,
        metadata=None,
    )
