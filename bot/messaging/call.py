"""Call: a vendor's HTTP request as it arrived, before anything in it is believed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


class RefusedError(Exception):
    """A call that is turned away: the status that says so, and a word for the log."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Call:
    """The public address that was called, the query, the headers (lower case) and the raw body."""

    url: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def header(self, name: str) -> str:
        """A header's value, empty when it is not there."""
        return self.headers.get(name, "")

    def media_type(self) -> str:
        """The content type without its parameters: vendors add a charset as they please."""
        return self.header("content-type").partition(";")[0].strip().lower()

    def json(self) -> dict[str, Any]:
        """The body as an object; RefusedError when it is none."""
        try:
            value = json.loads(self.body)
        except (ValueError, RecursionError):
            raise RefusedError(400, "unreadable") from None
        return mapping(value, RefusedError(400, "unreadable"))


def mapping(value: object, otherwise: Exception | None = None) -> dict[str, Any]:
    """The value when it is an object, else an empty one, or the exception."""
    if isinstance(value, dict):
        return value
    if otherwise:
        raise otherwise
    return {}


def items(value: object) -> list[dict[str, Any]]:
    """The objects in a list; nothing when it is no list."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def text(value: object) -> str:
    """The value when it is text or a number, else nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return str(value)
