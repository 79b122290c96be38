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
class FusionSettings:
    """How the two rankings become one."""

    constant: int
    dense: float
    sparse: float
    depth: int


@dataclass(frozen=True, slots=True)
class DecisionSettings:
    """When the evidence is enough to answer, and how much is shown."""

    provisional: bool
    similarity: float
    coverage: float
    threshold: float
    alone: float
    further: float
    quotes: int


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of `knowledge`."""

    encoder: EncoderSettings
    fusion: FusionSettings
    decision: DecisionSettings

    @classmethod
    def read(cls, path: Path = FILE) -> Settings:
        """Read the file; ValueError names a missing or unknown setting."""
        parts = yaml.safe_load(path.read_text(encoding="utf-8"))
        try:
            return cls(
                EncoderSettings(**parts["encoder"]),
                FusionSettings(**parts["fusion"]),
                DecisionSettings(**parts["decision"]),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"{path}: {error}") from None
