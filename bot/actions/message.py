"""Message: an answer, a refusal or a list as a reply of domain.yml with its fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from knowledge.answer import Abstention, Answer
from knowledge.quote import Quote, source_path
from knowledge.statement import Statement


@dataclass(frozen=True, slots=True)
class Message:
    """The name of a reply, the fields its text needs, and the citations the web channel shows."""

    response: str
    fields: dict[str, str]
    citations: dict[str, Any]


def message_of(outcome: Answer | Abstention) -> Message:
    """What to say for an outcome."""
    if isinstance(outcome, Abstention):
        return Message(f"utter_refusal_{outcome.reason}", {}, {})
    quotes = "\n".join(map(_quoted, outcome.quotes))
    return Message(
        "utter_answer", {"quotes": quotes}, {"quotes": [asdict(q) for q in outcome.quotes]}
    )


def list_of(statements: Iterable[Statement]) -> Message:
    """What to say when somebody asks which statements there are."""
    lines = "\n".join(_listed(statement) for statement in statements if statement.is_citable)
    return Message("utter_statements", {"statements": lines}, {})


def _quoted(quote: Quote) -> str:
    lines = [f"“{quote.text}”", quote.source_line, quote.caveat, quote.url]
    return "\n".join(line for line in lines if line)


def _listed(statement: Statement) -> str:
    date = statement.shown_date or "zonder datum"
    occasion = f" ({statement.occasion})" if statement.occasion else ""
    url = statement.url or source_path(statement.id)
    return f"- {statement.title}, {date}{occasion}: {url}"
