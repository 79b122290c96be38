"""Decision: the fitted models that say whether the evidence is enough, and for how much risk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from knowledge.hit import Hit, Hits
from knowledge.logistic import Logistic
from knowledge.moment import asks_elsewhen, holds_figure
from knowledge.sparse import content_words
from knowledge.statement import Statement
from knowledge.voice import asks_another

FILE = Path(__file__).with_name("decision.yml")
Figures = Callable[[Hits, Statement], dict[str, float]]

CHOICES = ("quote", "quote_after", "fact", "premise")
FAR = 6.0  # log odds: further than this, a lead says no more


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


def quote_figures(hits: Hits, statement: Statement) -> dict[str, float]:
    """What speaks for quoting the best passage, which is of this statement, by name."""
    best = hits.passages[0]
    told = f"{statement.text} {statement.date or ''} {statement.occasion_date or ''}"
    figure = holds_figure(best.target.text)
    return _figures(best, hits) | {
        "over_gap": _lead(best, hits.gaps),
        "over_fact": _lead(best, hits.facts),
        "elsewhen": float(figure and asks_elsewhen(hits.question, told)),
        "another": float(asks_another(hits.question)),
        "spoken": float(best.target.is_spoken),
    }


def after_figures(hits: Hits, statement: Statement) -> dict[str, float]:
    """What speaks for quoting the best passage to a question that leans on the one before."""
    figures = quote_figures(hits, statement)
    kept = ("score", "asked", "said", "over_gap", "over_fact", "elsewhen", "another", "spoken")
    return {name: figures[name] for name in kept}


def fact_figures(hits: Hits) -> dict[str, float]:
    """What speaks for showing the best fact, by name."""
    best = hits.facts[0]
    return _figures(best, hits) | {
        "over_gap": _lead(best, hits.gaps),
        "over_quote": _lead(best, hits.passages),
        "agreed": float(bool(hits.gaps) and hits.gaps[0].target.door == best.target.door),
    }


def _figures(best: Hit[Any], hits: Hits) -> dict[str, float]:
    evidence = best.evidence
    return {
        "score": best.score,
        "asked": evidence.asked,
        "said": evidence.said,
        "denied": evidence.denied,
        "worded": evidence.worded,
        "shared": evidence.shared,
        "familiar": hits.familiarity,
        "claiming": hits.claiming,
        "covered": hits.covered,
        "strange": hits.strange,
        "brief": float(len(content_words(hits.question)) < 2),
    }


def _lead(best: Hit[Any], others: Sequence[Hit[Any]]) -> float:
    return max(-FAR, min(FAR, best.score - others[0].score)) if others else FAR


def _choice(part: Mapping[str, Any]) -> Choice:
    return Choice(_logistic(part), {float(k): float(v) for k, v in part["thresholds"].items()})


def _logistic(part: Mapping[str, Any]) -> Logistic:
    return Logistic(float(part["intercept"]), {k: float(v) for k, v in part["weights"].items()})
