"""Metrics of the action server: outcomes, and how fresh the index is."""

from __future__ import annotations

import time
from datetime import date, timedelta

from prometheus_client import Counter, Gauge

from bot.actions.opened import following
from knowledge.abstention import Abstention
from knowledge.answer import Answer
from knowledge.fact import Fact
from knowledge.following import Following

AGED = timedelta(days=365)  # a fact that nobody has looked at for a year

OUTCOMES = Counter("vt_answers", "Questions decided, by outcome and reason", ["outcome", "reason"])
GAPS = Counter(
    "vt_gaps", "Refusals by the subject that was known to be missing", ["topic", "reason"]
)
WAITING = Gauge("vt_searches_in_progress", "Searches that run or wait for a thread")
INDEX = Gauge("vt_index", "The index in use, as a label", ["digest"])
INDEX_AGE = Gauge("vt_index_age_seconds", "Since the index in use was built")
INDEX_FAILED = Gauge("vt_index_failed", "1 while a newer index could not be taken over")
FACTS = Gauge("vt_facts", "Facts by whether somebody has checked them", ["state"])


def count(outcome: Answer | Abstention) -> None:
    """Count an outcome, and a refusal by its subject; nothing of what was typed."""
    OUTCOMES.labels(*named(outcome)).inc()
    if isinstance(outcome, Abstention):
        GAPS.labels(outcome.gap.topic if outcome.gap else "", outcome.reason).inc()


def named(outcome: Answer | Abstention) -> tuple[str, str]:
    """An outcome and its reason, as labels."""
    if isinstance(outcome, Abstention):
        return "abstention", outcome.reason
    return "answer", "corrects" if outcome.corrects else ""


def refresh(found: Following | None = None, today: date | None = None) -> None:  # type: ignore[type-arg]
    """Bring the figures on index and facts up to date, when somebody asks for them."""
    found = found or following()
    INDEX.clear()
    INDEX.labels(found.folder.name).set(1)
    INDEX_AGE.set(max(0.0, time.time() - found.built))
    INDEX_FAILED.set(found.failed is not None)
    facts = found.opened.index.corpus.facts
    for state in ("checked", "unchecked", "old"):
        number = sum(_state(fact, today or date.today()) == state for fact in facts)
        FACTS.labels(state).set(number)


def _state(fact: Fact, today: date) -> str:
    if not fact.is_checked:
        return "unchecked"
    return "old" if date.fromisoformat(str(fact.checked_on)) < today - AGED else "checked"
