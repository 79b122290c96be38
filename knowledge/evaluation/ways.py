"""Ways: the shipped way beside simpler ones, as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from knowledge.evaluation.arms import Arm
from knowledge.evaluation.measures import (
    area_under_risk,
    brier,
    false_answers_at,
    interval,
    recall,
)
from knowledge.evaluation.run import Row


def ways(compared: Mapping[str, Arm], test: Sequence[Row]) -> str:
    """What each way finds, and how often it answers wrongly; needs both sorts of questions."""
    alone = [row for row in test if not row.question.previous and row.question.kind != "vague"]
    can = [row for row in alone if row.question.answerable]
    if not can or len(can) == len(alone):
        return "Not measured: the set lacks questions with an answer, or questions without."
    lines = [
        "| way | recall at 1 | at 3 | at 5 | false answers at 5 % refusals | at 10 % |",
        "|---|---|---|---|---|---|",
    ]
    for name, arm in compared.items():
        cells = " | ".join(f"{figure:.2f}" for figure in (*arm.recall, *arm.false_answers))
        lines.append(f"| {name} | {cells} |")
    chances, answerable = [r.chance for r in alone], [r.question.answerable for r in alone]
    figures = [recall(can, at) for at in (1, 3, 5)]
    figures += [false_answers_at(chances, answerable, at) for at in (0.05, 0.10)]
    lines.append("| **shipped** | " + " | ".join(f"{figure:.2f}" for figure in figures) + " |")
    risk = _aurc(alone)
    low, high = interval(alone, _aurc)
    off = brier(chances, answerable)
    return "\n".join(lines) + (
        f"\n\nArea under risk and coverage (AURC): {risk:.3f} ({low:.3f}–{high:.3f}). "
        f"Mean square of what the chance is off (Brier score): {off:.3f}."
    )


def _aurc(rows: Sequence[Row]) -> float:
    return area_under_risk([row.chance for row in rows], [row.rank == 1 for row in rows])
