"""Meta: what WhatsApp and Facebook Messenger share: the signature, the challenge, the refusals."""

from __future__ import annotations

import hashlib
import hmac

from bot.messaging.account import Need
from bot.messaging.call import Call, RefusedError, mapping
from bot.messaging.post import Outcome, Reply, outcome

GRAPH = "https://graph.facebook.com/v23.0"  # Meta keeps a version for about two years
ADDRESS = r"https?://\S+"
# Codes that ask for patience though the status says 400: too many calls, or too many messages
# to one person (Graph API error codes).
TOO_MANY = {4, 80007, 130429, 131048, 131056, 613}


def needs(prefix: str) -> tuple[Need, ...]:
    """The secrets of an app at Meta."""
    return (
        Need(f"{prefix}_TOKEN", r"\S{20,}", "the permanent access token of the system user"),
        Need(f"{prefix}_APP_SECRET", r"[0-9a-f]{32}", "32 characters from App settings, Basic"),
        Need(f"{prefix}_VERIFY", r"\S{16,}", "at least 16 characters you make up and give to Meta"),
        Need("api", ADDRESS, "the address of the Graph API with its version", GRAPH),
    )


def verify(call: Call, app_secret: str) -> None:
    """RefusedError unless the raw body carries the app's SHA-256 signature; SHA-1 is not taken."""
    signed = "sha256=" + hmac.new(app_secret.encode(), call.body, hashlib.sha256).hexdigest()
    given = call.header("x-hub-signature-256")
    if not hmac.compare_digest(signed.encode(), given.encode()):
        raise RefusedError(403, "signature")


def challenge(call: Call, verify_token: str) -> str | None:
    """The answer to the call with which Meta checks an address; RefusedError without our word."""
    if call.query.get("hub.mode") != "subscribe":
        return None
    given = call.query.get("hub.verify_token", "")
    if not hmac.compare_digest(given.encode(), verify_token.encode()):
        raise RefusedError(403, "verify_token")
    return call.query.get("hub.challenge", "")


def judge(reply: Reply) -> Outcome:
    """Meta's refusals for haste come with status 400 and a code."""
    code = mapping(reply.json().get("error")).get("code")
    return Outcome("again") if code in TOO_MANY else outcome(reply)
