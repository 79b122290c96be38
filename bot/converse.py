"""Converse: conversations as JSON lines in, replies as JSON lines out. `make converse`."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from bot.client import ChatError, Conversation
from bot.pair import Pair, PairError
from bot.settings import SettingError, Settings

SHOWN = ("text", "response", "quotes", "facts")


def converse(url: str, lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """One object a line, in order; a line that cannot be read gives an error in its place."""
    for line in lines:
        if line.strip():
            try:
                yield _converse(url, turns_of(line))
            except (ValueError, ChatError) as error:
                yield {"error": str(error)}


def turns_of(line: bytes) -> list[str]:
    """What a person says in one conversation; ValueError says what is wrong with the line."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not JSON: {error}") from None
    turns = fields.get("turns") if isinstance(fields, dict) else None
    if not isinstance(turns, list) or not all(isinstance(turn, str) for turn in turns):
        raise ValueError("expected an object with a list of texts 'turns'")
    if any("\ud800" <= char <= "\udfff" for turn in turns for char in turn):
        raise ValueError("a turn holds half a character (a lone surrogate)")
    return turns


def main() -> int:
    """Answer standard input with a pair of its own on free ports, unless VT_URL names a bot."""
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(1))
    try:
        settings = Settings.read()
        with _address(settings) as url:
            for result in converse(url, sys.stdin.buffer):
                print(json.dumps(result, ensure_ascii=False), flush=True)
    except (PairError, SettingError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _converse(url: str, turns: list[str]) -> dict[str, Any]:
    conversation = Conversation.open(url)
    return {"turns": [{"user": turn, "replies": _replies(conversation, turn)} for turn in turns]}


def _replies(conversation: Conversation, turn: str) -> list[dict[str, Any]]:
    return [{key: message[key] for key in SHOWN} for message in conversation.say(turn)]


@contextmanager
def _address(settings: Settings) -> Iterator[str]:
    """The address of a bot: the one that VT_URL names, else a pair of our own."""
    if settings.url:
        yield settings.url
    else:
        with Pair.apart(settings) as pair:
            yield pair.url


if __name__ == "__main__":
    sys.exit(main())
