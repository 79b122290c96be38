"""Token: a conversation's name and our signature under it, so that nobody can guess one."""

from __future__ import annotations

import hashlib
import hmac
import secrets


def issue(secret: str) -> str:
    """A token for a new conversation."""
    conversation = secrets.token_urlsafe(16)
    return f"{conversation}.{_signature(conversation, secret)}"


def conversation_of(token: str, secret: str) -> str | None:
    """The conversation a token opens; None when the signature is not ours."""
    conversation, _, signature = token.partition(".")
    expected = _signature(conversation, secret)
    genuine = hmac.compare_digest(signature.encode(), expected.encode())
    return conversation if genuine else None


def _signature(conversation: str, secret: str) -> str:
    return hmac.new(secret.encode(), conversation.encode(), hashlib.sha256).hexdigest()
