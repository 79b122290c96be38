"""Errors: every question that came out wrong, with what was shown and why."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.evaluation.run import Row
from knowledge.evaluation.table import for_reason


def errors(rows: Sequence[Row]) -> str:
    """One line an error."""
    return "\n".join(_told(row) for row in rows if _is_error(row)) or "None."


def _is_error(row: Row) -> bool:
    if row.question.kind == "vague":
        return not (row.shows_right or for_reason("vague")(row))
    return not row.shows_right if row.question.answerable else row.answered


def _told(row: Row) -> str:
    shown = "; ".join(f"“{quote.text}”" for quote in row.quotes)
    outcome = shown or f"refused ({getattr(row.outcome, 'reason', '')})"
    question = " / ".join([*row.question.previous, row.question.question])
    return (
        f"- {row.question.id} ({row.question.kind}): {question} → {outcome} [{row.outcome.because}]"
    )
