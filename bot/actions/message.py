"""Message: an answer, a refusal or a list as a reply of domain.yml with its fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bot.actions.cards import fact_card, quote_card
from bot.actions.text import facts_text, framed_quotes, quotes_text
from bot.actions.words import Words
from knowledge.abstention import Abstention
from knowledge.answer import Answer
from knowledge.passage import SPOKEN
from knowledge.quote import Quote, source_path
from knowledge.statement import Statement

# Refusals for what a person wants have the reply that routing gives them as well.
FIXED = {
    "own_case": "utter_own_case",
    "legal": "utter_legal",
    "no_side": "utter_no_side",
    "off_topic": "utter_off_topic",
}
# Which route a door of a gap stands for (R8); every other door leads to the own region.
ROUTES = {
    "klacht": "utter_part_route_complaint",
    "toezicht": "utter_part_route_oversight",
    "cijfers": "utter_part_route_figures",
    "juridisch": "utter_part_route_legal",
    "andere_partij": "utter_part_route_press",
}


@dataclass(frozen=True, slots=True)
class Message:
    """The name of a reply, the fields its text needs, and the cards the web channel shows."""

    response: str
    fields: dict[str, str] = field(default_factory=dict)
    cards: dict[str, Any] = field(default_factory=dict)

    @property
    def is_danger(self) -> bool:
        """Whether this is the reply to somebody in danger: the whole answer, nothing beside it."""
        return self.response.startswith("utter_danger_")


def message_of(
    outcome: Answer | Abstention,
    statements: dict[str, Statement],
    words: Words,
    structured: bool = False,
) -> Message:
    """What to say for an outcome; a channel that shows cards gets no text of what they hold."""
    facts = [fact_card(fact, words) for fact in outcome.facts]
    told = "" if structured or not facts else facts_text(facts, words)
    if isinstance(outcome, Abstention):
        return _refusal(outcome, facts, told, statements, words)
    quotes = [quote_card(quote, words) for quote in outcome.quotes]
    if outcome.differs_in_time:
        quotes[0]["frame"] = words.text("utter_part_frame_newest")
    response = _reply(outcome)
    quoted = framed_quotes(quotes) if structured else quotes_text(quotes, words)
    fields = {"quotes": "\n".join(filter(None, (quoted, told)))}
    return Message(response, fields, {"quotes": quotes, "facts": facts})


def _reply(outcome: Answer) -> str:
    """The tail of a document is no position, and what it corrects is still a correction."""
    if outcome.corrects:
        return "utter_false_premise"
    return "utter_answer" if outcome.quotes[0].role in SPOKEN else "utter_document"


def list_of(statements: Iterable[Statement]) -> Message:
    """What to say when somebody asks which statements there are."""
    lines = "\n".join(_listed(statement) for statement in statements if statement.is_citable)
    return Message("utter_statements", {"statements": lines})


def _refusal(
    outcome: Abstention,
    facts: list[dict[str, Any]],
    told: str,
    statements: dict[str, Statement],
    words: Words,
) -> Message:
    if outcome.source:
        return _told(outcome.source, words)
    cards = {"facts": facts, "choices": list(outcome.choices)}
    if outcome.reason in FIXED:
        return Message(FIXED[outcome.reason], {}, cards)
    if outcome.reason == "vague" and outcome.choices:
        choices = "\n".join(f"- {choice}" for choice in outcome.choices)
        return Message("utter_refusal_vague", {"choices": choices}, cards)
    door = outcome.gap.door if outcome.gap else ""
    fields = {"route": words.text(ROUTES.get(door, "utter_part_route_region"))}
    reason = "nothing_near"
    if outcome.reason in ("newer_figure", "other_party"):
        reason = outcome.reason
    if outcome.reason == "not_said" and outcome.gap and outcome.gap.about and outcome.nearest:
        reason = "not_said"
        fields["about"] = outcome.gap.about
        fields["nearest"] = _listed(statements[outcome.nearest]).removeprefix("- ")
    if outcome.reason == "document" and outcome.nearest:
        reason = "document"
        fields["nearest"] = _listed(statements[outcome.nearest]).removeprefix("- ")
    fields["facts"] = f"{told}\n" if told else ""
    return Message(f"utter_refusal_{reason}", fields, cards)


def _told(source: Quote, words: Words) -> Message:
    """Where something shown before comes from: who said it, when as far as is known, and where."""
    card = quote_card(source, words)
    told = [card["source_line"], card["caveat"], card["notice"], card["url"]]
    return Message("utter_source", {"source": "\n".join(filter(None, told))})


def _listed(statement: Statement) -> str:
    date = statement.shown_date or "zonder datum"
    occasion = f" ({statement.occasion})" if statement.occasion else ""
    url = statement.url or source_path(statement.id)
    return f"- {statement.title}, {date}{occasion}: {url}"
