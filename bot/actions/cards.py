"""Cards: a quote or a fact with everything that is shown beside it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from bot.actions.words import DUTCH, Words
from knowledge.ask import fact_fields
from knowledge.fact import Fact
from knowledge.passage import SPOKEN
from knowledge.quote import Quote

OLD = 2  # years: figures of care and safety are published each half-year, so these are overtaken
ENGLISH = "en"
# Parts that frame a quote of some role; the reply itself frames a position.
FRAMES = {
    "cover_letter": "utter_part_frame_cover_letter",
    "provenance": "utter_part_frame_provenance",
    "form": "utter_part_frame_form",
}


def quote_card(quote: Quote, words: Words, today: date | None = None) -> dict[str, Any]:
    """A quote with the sentence that frames it, its notice and its plain words."""
    language = ENGLISH if words.language == ENGLISH else DUTCH
    notice = _notice(quote, words, today or date.today())
    said = f"{notice} {quote.text}".lower()
    repeated = quote.caveat and (quote.caveat.lower() in said or quote.role not in SPOKEN)
    return asdict(quote) | {
        "caveat": None if repeated else quote.caveat,
        "frame": words.text(frame) if (frame := _frame(quote)) else None,
        "notice": notice,
        "plain": {language: quote.plain[language]} if language in quote.plain else {},
    }


def fact_card(fact: Fact, words: Words) -> dict[str, Any]:
    """A fact with what it does not say, and whether somebody checked it."""
    said = fact.english if words.language == ENGLISH else fact.text
    return fact_fields(fact) | {"text": said, "checked": fact.is_checked}


def _frame(quote: Quote) -> str | None:
    """The part that says what a quote is, where the reply itself does not."""
    if quote.role in FRAMES:
        return FRAMES[quote.role]
    return "utter_part_frame_moment" if quote.is_bound else None


def _month(date: str, words: Words) -> str:
    """A date as people write it: 2024-09 is september 2024."""
    year, month, *_ = (*date.split("-"), "")
    return f"{words.text('utter_part_months').split()[int(month) - 1]} {year}" if month else year


def _notice(quote: Quote, words: Words, today: date) -> str | None:
    """What to know about a figure: what it counts, and that it is old (R14)."""
    if not quote.has_figure or quote.role not in SPOKEN:
        return None
    counts = [words.text("utter_part_counts", counts=quote.counts)] if quote.counts else []
    known = quote.date or quote.occasion_date
    if known is None:
        age = [words.text("utter_old_figure")]
    elif today.year - int(known[:4]) >= OLD:
        age = [words.text("utter_part_dated_figure", date=_month(known, words))]
    else:
        age = []
    return " ".join([*counts, *age]) or None
