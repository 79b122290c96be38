"""Body: what a web client may send, checked before anything looks at it."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft7Validator

from bot.channels.refusal import Refusal
from bot.guard import LONGEST

LONGEST_BODY = 4 * LONGEST  # bytes: room for the longest message with escapes, and nothing more
MEDIA_TYPE = "application/json"  # a page of another site cannot post this without asking first


def _schema(**properties: dict[str, Any]) -> Draft7Validator:
    optional = {"id"}
    return Draft7Validator(
        {
            "type": "object",
            "properties": properties,
            "required": sorted(properties.keys() - optional),
            "additionalProperties": False,
        }
    )


_SESSION = {"type": "string", "maxLength": 200}
_ID = {"type": "string", "pattern": "^[A-Za-z0-9_-]{8,64}$"}

OPEN = _schema()
MESSAGE = _schema(session=_SESSION, text={"type": "string"}, id=_ID)
FEEDBACK = _schema(session=_SESSION, answer=_ID, helpful={"type": "boolean"})
WIPE = _schema(session=_SESSION)


def read(body: bytes, media_type: str, schema: Draft7Validator) -> dict[str, Any]:
    """The fields of a request; Refusal when it is not what the schema says."""
    if media_type.partition(";")[0].strip().lower() != MEDIA_TYPE:
        raise Refusal("bad_media_type")
    if len(body) > LONGEST_BODY:
        raise Refusal("too_long")
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        raise Refusal("bad_request") from None
    if not schema.is_valid(fields):
        raise Refusal("bad_request")
    found: dict[str, Any] = fields
    return found
