"""Decision: the fitted models that say whether the evidence is enough, and for how much risk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from knowledge.logistic import Logistic

FILE = Path(__file__).with_name("decision.yml")
CHOICES = ("quote", "quote_after", "subject", "fact", "premise")


class DecisionMismatchError(RuntimeError):
    """The decision was fitted on another encoder or corpus; the message says the cure."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A model of whether one kind of target may be shown, and its threshold for each risk."""

    model: Logistic
    thresholds: Mapping[float, float]

    def threshold(self, risk: float) -> float:
        """The lowest threshold whose false-answer rate stayed within the risk."""
        within = [allowed for allowed in self.thresholds if allowed <= risk]
        if not within:
            least = min(self.thresholds)
            raise ValueError(f"risk {risk} is below the smallest that was fitted: choose {least}")
        return self.thresholds[max(within)]


@dataclass(frozen=True, slots=True)
class Decision:
    """What `make evaluate` fitted, and on what."""

    encoder: str
    corpus: str
    ranking: Logistic
    following: Logistic  # the ranking for a question that leans on the one before
    quote: Choice
    quote_after: Choice
    subject: Choice  # whether it is about Veilig Thuis at all
    fact: Choice
    premise: Choice

    @classmethod
    def read(cls, path: Path = FILE) -> Decision:
        """Read the file that `make evaluate` wrote."""
        if not path.exists():
            raise DecisionMismatchError(f"{path} is missing: make it with 'make evaluate'")
        parts = yaml.safe_load(path.read_text(encoding="utf-8"))
        try:
            return cls(
                parts["encoder"],
                parts["corpus"],
                _logistic(parts["ranking"]),
                _logistic(parts["following"]),
                *(_choice(parts[name]) for name in CHOICES),
            )
        except (KeyError, TypeError) as error:
            raise DecisionMismatchError(
                f"{path} cannot be read ({error}): make it with 'make evaluate'"
            ) from None

    def require(self, encoder: str, corpus: str) -> Decision:
        """Itself, when it was fitted on this encoder and this corpus."""
        pairs = {"encoder": (self.encoder, encoder), "corpus": (self.corpus, corpus)}
        changed = [name for name, (fitted, present) in pairs.items() if fitted != present]
        if changed:
            raise DecisionMismatchError(
                f"the decision was fitted on another {' and '.join(changed)}: "
                "fit it again with 'make evaluate'"
            )
        return self


def _choice(part: Mapping[str, Any]) -> Choice:
    return Choice(_logistic(part), {float(k): float(v) for k, v in part["thresholds"].items()})


def _logistic(part: Mapping[str, Any]) -> Logistic:
    return Logistic(float(part["intercept"]), {k: float(v) for k, v in part["weights"].items()})
