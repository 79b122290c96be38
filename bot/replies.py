"""Replies: the fixed wording of domain.yml, readable without Rasa, so that it is always there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

DOMAIN = Path(__file__).parent.parent / "domain.yml"


@dataclass(frozen=True, slots=True)
class Replies:
    """The responses of a domain and the values its slots begin with."""

    variations: Mapping[str, list[dict[str, Any]]]
    slots: Mapping[str, Any]

    @classmethod
    def read(cls, path: Path = DOMAIN) -> Replies:
        """Read a domain file."""
        domain = yaml.safe_load(path.read_text(encoding="utf-8"))
        slots = {name: slot.get("initial_value") for name, slot in domain["slots"].items()}
        return cls(domain["responses"], slots)

    def text(self, name: str) -> str:
        """A reply's words at the start of a conversation; KeyError when there is no such reply."""
        return str(self.message(name)["text"])

    def message(self, name: str, **slots: str) -> dict[str, Any]:
        """A reply as Rasa would send it where these slots are filled."""
        filled = {**self.slots, **slots}
        variations = self.variations[name]
        fitting = [v for v in variations if v.get("condition") and _holds(v["condition"], filled)]
        general = [v for v in variations if not v.get("condition")]
        chosen = (fitting or general)[0]
        text = chosen["text"].format_map(filled)
        return {"text": text, "metadata": chosen.get("metadata", {}), "utter_action": name}


def _holds(conditions: list[dict[str, Any]], slots: Mapping[str, Any]) -> bool:
    return all(slots[condition["name"]] == condition["value"] for condition in conditions)
