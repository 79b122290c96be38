"""Wire: the events a web client receives, one JSON object a line."""

from __future__ import annotations

import json
from typing import Any

MEDIA_TYPE = "application/x-ndjson"


def message(response: dict[str, Any]) -> dict[str, Any]:
    """What Rasa sends, as a `message` event; quotes and their sources stay together."""
    custom = response.get("custom") or {}
    metadata = response.get("metadata") or {}
    return {
        "event": "message",
        "text": response.get("text") or "",
        "response": response.get("utter_action"),
        "lang": metadata.get("lang", "nl"),
        "dir": metadata.get("dir", "ltr"),
        "quotes": custom.get("quotes", []),
        "facts": custom.get("facts", []),
        "choices": custom.get("choices") or [b["title"] for b in response.get("buttons") or []],
    }


def answer_id(message: dict[str, Any]) -> str:
    """What an answer is known by, the same for everybody who gets it: its reply and first quote."""
    passages = [quote["passage"] for quote in message["quotes"] if "passage" in quote]
    return " ".join([message["response"] or "", *passages[:1]]).strip()


def typing() -> dict[str, Any]:
    """The message has arrived and is being looked at."""
    return {"event": "typing"}


def end() -> dict[str, Any]:
    """Nothing more follows in this turn."""
    return {"event": "end"}


def error(code: str) -> dict[str, Any]:
    """The turn could not be taken; the client shows its own lines."""
    return {"event": "error", "code": code}


def line(event: dict[str, Any]) -> str:
    """An event as it goes over the wire."""
    return json.dumps(event, ensure_ascii=False) + "\n"
