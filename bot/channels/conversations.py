"""Conversations: what each one has open, so that nothing is answered twice or at the same time."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.channels import wire
from bot.channels.opinions import Opinions
from bot.channels.refusal import Refusal
from bot.channels.token import LIFE
from bot.channels.turn import Turn
from bot.later import Sweep

TURNS = 3  # a repeat comes within seconds; older answers are kept by nobody
ANSWERS = 200  # ids without any text: what a long conversation may still be judged on

Work = Callable[[Turn], Awaitable[None]]


@dataclass(slots=True)
class _Open:
    """The latest turns of one conversation, and which of its answers were judged how."""

    used: float
    turns: OrderedDict[str, Turn] = field(default_factory=OrderedDict)
    answers: OrderedDict[str, str] = field(default_factory=OrderedDict)
    votes: dict[str, bool] = field(default_factory=dict)
    task: asyncio.Task[None] | None = None


class Conversations:
    """In memory only; a conversation that was idle for too long or wiped is forgotten."""

    def __init__(self, idle: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._idle = idle
        self._clock = clock
        self._open: OrderedDict[str, _Open] = OrderedDict()
        self._wiped: OrderedDict[str, float] = OrderedDict()
        self._sweep, self._sweep_wiped = Sweep(self._forget), Sweep(self._forget_wiped)
        self.opinions = Opinions(clock)

    def turn(self, conversation: str, message: str, work: Work) -> Turn:
        """The turn of a message: begun now, or the one that the same message has begun before."""
        opened = self._touch(conversation)
        if message in opened.turns:
            return opened.turns[message]
        if opened.task and not opened.task.done():
            raise Refusal("busy")
        turn = opened.turns[message] = Turn()
        while len(opened.turns) > TURNS:
            opened.turns.popitem(last=False)
        opened.task = asyncio.ensure_future(_run(turn, work))
        self._sweep.within(self._idle)
        return turn

    def judge(self, conversation: str, answer: str, helpful: bool) -> None:
        """Count an opinion on an answer of this conversation; who changes it is counted once."""
        opened = self._touch(conversation)
        if answer not in opened.answers:
            raise Refusal("unknown_answer")
        before = opened.votes.get(answer)
        opened.votes[answer] = helpful
        if before is None:
            self.opinions.add(opened.answers[answer], helpful)
        elif before != helpful:
            self.opinions.change(opened.answers[answer], helpful)

    async def wipe(self, conversation: str) -> None:
        """Stop what runs, forget what is kept, and take nothing more for it."""
        opened = self._open.pop(conversation, None)
        self._remember_wiped(conversation)
        if opened and opened.task:
            opened.task.cancel()
            await asyncio.wait([opened.task])

    def refuse_wiped(self, conversation: str) -> None:
        """Refusal for what comes late and would bring back what was wiped."""
        if conversation in self._wiped:
            raise Refusal("bad_session")

    def _remember_wiped(self, conversation: str) -> None:
        """For as long as its token opens anything."""
        self._wiped.pop(conversation, None)
        self._wiped[conversation] = self._clock()
        self._sweep_wiped.within(LIFE)

    def _forget_wiped(self) -> float | None:
        oldest = self._clock() - LIFE
        while self._wiped:
            at = next(iter(self._wiped.values()))
            if at > oldest:
                return at - oldest
            self._wiped.popitem(last=False)
        return None

    def _touch(self, conversation: str) -> _Open:
        now = self._clock()
        self._forget()
        opened = self._open.pop(conversation, None) or _Open(now)
        opened.used = now
        self._open[conversation] = opened
        for turn in opened.turns.values():
            opened.answers.update(turn.answers())
        while len(opened.answers) > ANSWERS:
            opened.votes.pop(opened.answers.popitem(last=False)[0], None)
        return opened

    def _forget(self) -> float | None:
        oldest = self._clock() - self._idle
        while self._open:
            used = next(iter(self._open.values())).used  # the longest unused stand first
            if used > oldest:
                return used - oldest
            self._open.popitem(last=False)
        return None


async def _run(turn: Turn, work: Work) -> None:
    """Whatever becomes of the work, the turn ends."""
    try:
        await work(turn)
        turn.add(wire.end())
    finally:
        turn.add(wire.error("failed"))
