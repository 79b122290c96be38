"""Exchange: one message of a person and everything that is said to it on a messenger."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage

from bot.channels.guarded import OnNewMessage
from bot.memory import IDLE
from bot.messaging.incoming import Incoming
from bot.messaging.opening import GREETING, TEXT_ONLY, Message, fixed, forgets, opened, worded
from bot.messaging.recent import Recent
from bot.replies import Replies

NAME = "messenger"  # what domain.yml and the tracker call all of these channels


class Exchanges:
    """Knows with whom a conversation is going on: as long as the bot's own memory lasts."""

    def __init__(self, replies: Replies) -> None:
        self._replies = replies
        self._met = Recent(IDLE)

    async def take(
        self, on_new_message: OnNewMessage, incoming: Incoming, conversation: str
    ) -> list[Message]:
        """What to say, in order; the first time with the notice."""
        said = await self._said(on_new_message, incoming, conversation)
        new = self._met.add(conversation)
        if forgets(said):
            self._met.drop(conversation)
        said = opened(said, self._replies) if new else said
        return [worded(message, self._replies) for message in said]

    async def _said(
        self, on_new_message: OnNewMessage, incoming: Incoming, conversation: str
    ) -> list[Message]:
        if incoming.starts:
            return [fixed(self._replies, GREETING)]
        if incoming.text is None:
            return [fixed(self._replies, TEXT_ONLY)]
        outbox = Outbox()
        await on_new_message(UserMessage(incoming.text, outbox, conversation, input_channel=NAME))
        return outbox.messages


class Outbox(OutputChannel):
    """Keeps what Rasa says until the turn is over: the guard's deadline is not for vendors."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    @classmethod
    def name(cls) -> str:
        """The name that response variations with `channel: messenger` refer to."""
        return NAME

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep one reply."""
        self.messages.append(message)
