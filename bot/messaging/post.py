"""Post: a request to a vendor, and how its answer is read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.messaging.call import mapping

Verdict = Literal["done", "again", "refused"]


@dataclass(frozen=True, slots=True)
class Post:
    """Where to, and what; kept out of anything printed, since addresses hold tokens."""

    url: str = field(repr=False)
    json: Mapping[str, Any] | None = field(default=None, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    method: str = "POST"


@dataclass(frozen=True, slots=True)
class Reply:
    """A vendor's answer, its headers in lower case."""

    status: int
    headers: Mapping[str, str]
    body: str

    def json(self) -> dict[str, Any]:
        """The body as an object, empty when it is none."""
        try:
            return mapping(json.loads(self.body))
        except (ValueError, RecursionError):
            return {}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether a post arrived, may be tried again (after `wait` seconds) or was refused."""

    verdict: Verdict
    wait: float | None = None


DONE, REFUSED = Outcome("done"), Outcome("refused")


def outcome(reply: Reply) -> Outcome:
    """What a status says with every vendor: 2xx is done, 429 and 5xx may be tried again."""
    if 200 <= reply.status < 300:
        return DONE
    if reply.status in (408, 429) or reply.status >= 500:
        return Outcome("again", seconds(reply.headers.get("retry-after")))
    return REFUSED


def seconds(value: object) -> float | None:
    """A waiting time as vendors write it; None when it is none."""
    try:
        wait = float(str(value))
    except ValueError:
        return None
    return wait if 0 <= wait < 1e6 else None
