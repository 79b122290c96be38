"""Words: the texts of domain.yml as an action composes them, in the person's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

DUTCH = "nl"


@dataclass(frozen=True, slots=True)
class Words:
    """The replies of the domain that Rasa sends along with each call."""

    responses: Mapping[str, list[dict[str, Any]]]
    language: str = DUTCH

    def text(self, reply: str, **fields: str) -> str:
        """A reply's text with its fields filled in; the Dutch one where there is no other."""
        variations = self.responses[reply]
        fitting = [one for one in variations if _language(one) == self.language]
        plain = [one for one in variations if _language(one) is None]
        return str((fitting or plain)[0]["text"]).format(**fields)


def _language(variation: Mapping[str, Any]) -> str | None:
    conditions = variation.get("condition") or []
    return next((one["value"] for one in conditions if one.get("name") == "language"), None)
