"""Origin: the sites whose pages may talk to the chat, checked here and not by the browser alone."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlsplit

METHODS = "POST, DELETE"


def is_admitted(origin: str, host: str, allowed: Collection[str]) -> bool:
    """Whether a page may ask: our own, or one on the list. No origin: not a browser's page."""
    return not origin or origin in allowed or is_own(origin, host)


def is_own(origin: str, host: str) -> bool:
    """Whether a page was served by this server itself."""
    return urlsplit(origin).netloc == host != ""


def cors(origin: str) -> dict[str, str]:
    """The headers that let an admitted page read an answer."""
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": METHODS,
        "Access-Control-Allow-Headers": "content-type",
        "Access-Control-Expose-Headers": "retry-after",
        "Access-Control-Max-Age": "600",
        "Vary": "Origin",
    }
