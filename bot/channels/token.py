"""Token: a conversation's name and our signature under it, so that nobody can guess one."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from bot.clock import steady

LIFE = 4 * 60 * 60  # seconds: the longest visit; a widget then opens a new session by itself


def issue(secret: str, origin: str = "", now: float | None = None) -> str:
    """A token for a new conversation, good for requests from one origin only."""
    conversation = secrets.token_urlsafe(16)
    issued = f"{int(steady() if now is None else now):x}"
    return f"{conversation}.{issued}.{_signature(secret, conversation, issued, origin)}"


def conversation_of(
    token: str, secret: str, origin: str = "", now: float | None = None
) -> str | None:
    """The conversation a token opens; None when it is not ours, too old, or another origin's."""
    if not token.isascii():  # half a character, as JSON may hold, cannot even be compared
        return None
    conversation, _, rest = token.partition(".")
    issued, _, signature = rest.partition(".")
    expected = _signature(secret, conversation, issued, origin)
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        return None
    age = (steady() if now is None else now) - int(issued, 16)
    return conversation if age <= LIFE else None


def _signature(secret: str, *parts: str) -> str:
    return hmac.new(secret.encode(), "\n".join(parts).encode(), hashlib.sha256).hexdigest()
