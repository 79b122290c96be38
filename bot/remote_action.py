"""Remote action: Rasa's check of what an action server answers, with its schema prepared once.

Rasa prepares the schema anew for every answer, in pure Python, which took most of what an answered
turn cost beside the search. The check itself stays.
"""

from __future__ import annotations

from typing import Any

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction


def prepare() -> None:
    """Let Rasa use the prepared check from now on."""
    schema = RemoteAction.action_response_format_spec()
    check = validator_for(schema)(schema)

    def validate(self: RemoteAction, result: dict[str, Any]) -> bool:
        check.validate(result)
        return True

    RemoteAction._validate_action_result = validate
