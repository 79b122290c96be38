"""Terminal: a message as lines of text."""

from __future__ import annotations

import textwrap
from typing import Any

WIDTH = 88


def lines(message: dict[str, Any]) -> list[str]:
    """A message's words, then each quote with its source."""
    spoken = [part for line in message["text"].splitlines() for part in _wrapped(line, "")]
    return spoken + [part for quote in message["quotes"] for part in _quoted(quote)]


def _quoted(quote: dict[str, Any]) -> list[str]:
    below = [quote["source_line"], quote["caveat"], quote["url"]]
    return [
        "",
        *_wrapped(f"“{quote['text']}”", "  | "),
        *(part for line in below if line for part in _wrapped(line, "    ")),
    ]


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent) or [""]
