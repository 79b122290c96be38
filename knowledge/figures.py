"""Figures: what speaks for showing a quote or a fact, by name; the weights are fitted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from knowledge.hit import Hit, Hits
from knowledge.moment import asks_elsewhen, holds_figure
from knowledge.naming import means_them
from knowledge.statement import Statement
from knowledge.voice import asks_another
from knowledge.words import content_words

Figures = Callable[[Hits, Statement], dict[str, float]]

FAR = 6.0  # log odds: further than this, a lead says no more
NOTHING = 0.3  # cosine to a question about something else when none is among the nearest gaps
AFTER = (
    *("score", "asked", "said", "over_gap", "over_fact", "elsewhen", "another", "spoken"),
    "foreign",
)


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
        "foreign": hits.tone.foreign,
        "named": float(hits.tone.named),
    }


def subject_figures(hits: Hits, statement: Statement) -> dict[str, float]:
    """What speaks for a question that names nobody to be about this subject at all, by name."""
    figures = quote_figures(hits, statement)
    del figures["named"]
    return figures | {
        "over_elsewhere": _over_elsewhere(hits),
        "meant": float(means_them(hits.question)),
        "usual": hits.tone.usual,
        "oddest": hits.tone.oddest,
    }


def after_figures(hits: Hits, statement: Statement) -> dict[str, float]:
    """What speaks for quoting the best passage to a question that leans on the one before."""
    figures = quote_figures(hits, statement)
    return {name: figures[name] for name in AFTER}


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
        "claiming": hits.tone.claiming,
        "covered": hits.covered,
        "strange": hits.strange,
        "brief": float(len(content_words(hits.question)) < 2),
    }


def _lead(best: Hit[Any], others: Sequence[Hit[Any]]) -> float:
    return max(-FAR, min(FAR, best.score - others[0].score)) if others else FAR


def _over_elsewhere(hits: Hits) -> float:
    """How much nearer the question is to one for a passage than to one about something else."""
    ours = max(max(hit.evidence.asked, hit.evidence.denied) for hit in hits.passages)
    theirs = [hit.evidence.asked for hit in hits.gaps if hit.target.kind == "off_topic"]
    return ours - max(theirs, default=NOTHING)
