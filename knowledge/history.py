"""History: a superseded statement that stays citable, for who asks about its time."""

from __future__ import annotations

import re

from knowledge.statement import Statement
from knowledge.words import fold

THEN = re.compile(
    r"\b(vroeger|voorheen|destijds|eerder\w*|toentertijd|indertijd|oudere?|"
    r"(vorige|oude|vervangen) (verklaring|reactie)|earlier|previously|formerly|used to|back then)\b"
)


def asks_back(question: str, statement: Statement) -> bool:
    """Whether a question asks for the past, or names the year, of a statement."""
    words = fold(question)
    years = {(date or "")[:4] for date in (statement.shown_date, statement.occasion_date)}
    return bool(THEN.search(words)) or any(year and year in words for year in years)
