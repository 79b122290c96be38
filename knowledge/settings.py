"""Settings: every number of retrieval and decision, read from one commented file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml

FILE = Path(__file__).with_name("settings.yml")


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """Which model turns text into vectors, and what it wants in front of each text."""

    model: str
    serving: Literal["int8", "plain"]
    question_prefix: str
    passage_prefix: str


@dataclass(frozen=True, slots=True)
class SearchSettings:
    """Up to what size a question is compared with everything."""

    flat_up_to: int


@dataclass(frozen=True, slots=True)
class DecisionSettings:
    """How much risk the operator takes, and how much is shown."""

    risk: float
    after_risk: float
    subject_risk: float
    reworded: float
    fact_risk: float
    premise_risk: float
    further: float
    same: float
    repeats: float
    near: float
    own: float
    quotes: int
    facts: int
    choices: int


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of `knowledge`."""

    encoder: EncoderSettings
    search: SearchSettings
    decision: DecisionSettings

    @classmethod
    def read(cls, path: Path = FILE) -> Settings:
        """Read the file; ValueError names a missing or unknown setting."""
        parts = yaml.safe_load(path.read_text(encoding="utf-8"))
        try:
            return cls(
                EncoderSettings(**parts["encoder"]),
                SearchSettings(**parts["search"]),
                DecisionSettings(**parts["decision"]),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"{path}: {error}") from None
