"""Warm: what the first message would wait for is done at the start. Pure."""

from __future__ import annotations

from bot.guard import clean
from bot.nlu.first_texts import TEXTS
from bot.redaction import redact


def warm() -> None:
    """Read the word lists, and compile each loop of the guard for each kind of text."""
    for text in TEXTS:
        redact(clean(text))
