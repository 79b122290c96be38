"""Decision file: a fitted decision written so that people can read it."""

from __future__ import annotations

from pathlib import Path

import yaml

from knowledge.decision import CHOICES, Choice, Decision
from knowledge.logistic import Logistic


def save(decision: Decision, path: Path) -> None:
    """Write the decision so that people can read it."""
    parts = {
        "encoder": decision.encoder,
        "corpus": decision.corpus,
        "ranking": _plain(decision.ranking),
        "following": _plain(decision.following),
        **{name: _choice(getattr(decision, name)) for name in CHOICES},
    }
    head = (
        "# Fitted by `make evaluate` on the development questions; not edited by hand.\n"
        "# Log odds are the intercept plus each figure times its weight (knowledge/figures.py\n"
        "# says what the figures are). thresholds: for each risk the lowest chance that will do.\n"
    )
    path.write_text(head + yaml.safe_dump(parts, sort_keys=False), encoding="utf-8")


def _plain(model: Logistic) -> dict[str, object]:
    rounded = {name: round(weight, 4) for name, weight in model.weights.items()}
    return {"intercept": round(model.intercept, 4), "weights": rounded}


def _choice(choice: Choice) -> dict[str, object]:
    risks = {risk: round(threshold, 4) for risk, threshold in choice.thresholds.items()}
    return {**_plain(choice.model), "thresholds": risks}
