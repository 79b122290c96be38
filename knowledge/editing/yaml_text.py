"""YAML text: fields written so that people can edit them, one line each, in their order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import yaml

PLAIN = re.compile(r"[\w(][^:#\[\]{}'\"|>&*!%@`,]*[\w.)]", re.UNICODE)
WORDLIKE = re.compile(r"(null|true|false|yes|no|on|off|~)", re.IGNORECASE)


def field(name: str, value: object) -> str:
    """A field with its value, ending in a line break."""
    if isinstance(value, Mapping):
        inner = "".join(f"  {field(str(key), one)}" for key, one in value.items())
        return f"{name}:\n{inner}" if inner else f"{name}: {{}}\n"
    if isinstance(value, str) or value is None:
        return f"{name}: {scalar(value)}\n"
    assert isinstance(value, Sequence)
    return f"{name}: [{', '.join(scalar(one) for one in value)}]\n"


def pairs(name: str, items: Sequence[tuple[str, str]]) -> str:
    """A field with a list of 'name: text' items."""
    return f"{name}:\n" + "".join(f"  - {key}: {scalar(text)}\n" for key, text in items)


def scalar(value: str | None) -> str:
    """A text on one line, quoted only where YAML needs it."""
    if value is None:
        return "null"
    if PLAIN.fullmatch(value) and not WORDLIKE.fullmatch(value):
        return value
    quoted: str = yaml.safe_dump(value, width=10**9, allow_unicode=True, default_style='"')
    return quoted.strip()
