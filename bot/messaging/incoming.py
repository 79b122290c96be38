"""Incoming: one message of one person, as every messenger hands it on."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was said, by whom, and where the answer goes.

    `id` and `sender` are the vendor's (phone numbers, account names): they never leave the
    channel, and are kept out of anything printed.
    """

    id: str = field(repr=False)
    sender: str = field(repr=False)
    to: Mapping[str, str] = field(repr=False)
    text: str | None = field(default=None, repr=False)  # None: nothing the bot can read
    sent_at: float | None = None  # seconds since 1970, where the vendor says so
    starts: bool = False  # pressed "start": nothing was asked yet


def moment(value: object) -> float | None:
    """A time in seconds since 1970 as vendors write it; None when it is none."""
    try:
        return float(str(value))
    except ValueError:
        return None


def pseudonym(secret: str, channel: str, name: str) -> str:
    """What Rasa and the logs know a vendor's name by; without the secret it leads nowhere back."""
    said = f"messenger\0{channel}\0{name}"
    return hmac.new(secret.encode(), said.encode(), hashlib.sha256).hexdigest()[:32]
