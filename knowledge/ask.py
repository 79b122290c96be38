"""Ask: questions as JSON lines in, answers and abstentions as JSON lines out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict

from knowledge.abstention import Abstention
from knowledge.answer import Answer
from knowledge.answerer import Answerer
from knowledge.fact import Fact
from knowledge.hit import Hit
from knowledge.index import Index
from knowledge.passage import Passage
from knowledge.quote import Quote

JsonObject = dict[str, object]
REJECTED = 5  # near misses that a record shows


def ask_lines(answerer: Answerer, lines: Iterable[str]) -> Iterator[str]:
    """One JSON object a line, in order; a line that cannot be read gives an error in its place."""
    for line in lines:
        if line.strip():
            yield json.dumps(_ask_line(answerer, line), ensure_ascii=False)


def record(index: Index, question: str, outcome: Answer | Abstention) -> JsonObject:
    """An outcome as the stable interface shows it."""
    answered = isinstance(outcome, Answer)
    return {
        "question": question,
        "outcome": "answer" if answered else "abstention",
        "reason": None if isinstance(outcome, Answer) else outcome.reason,
        "quotes": _quotes(outcome),
        "corrects": isinstance(outcome, Answer) and outcome.corrects,
        "differs_in_time": isinstance(outcome, Answer) and outcome.differs_in_time,
        "facts": [fact_fields(fact) for fact in outcome.facts],
        "nearest": None if isinstance(outcome, Answer) else outcome.nearest,
        "choices": [] if isinstance(outcome, Answer) else list(outcome.choices),
        "because": outcome.because,
        "rejected": [_rejected(index, hit) for hit in outcome.rejected[:REJECTED]],
    }


def quote_fields(quote: Quote) -> JsonObject:
    """A quote as JSON."""
    return asdict(quote)


def fact_fields(fact: Fact) -> JsonObject:
    """A fact as people see it: with its source and whether somebody checked it."""
    return {
        "id": fact.id,
        "title": fact.title,
        "text": fact.text,
        "english": fact.english,
        "source": asdict(fact.source),
        "scope": fact.scope,
        "does_not_say": fact.does_not_say,
        "checked_on": fact.checked_on if fact.is_checked else None,
        "door": fact.door,
    }


def parse(line: str) -> tuple[str, tuple[str, ...]]:
    """A line's question and the user's earlier messages; ValueError says what is wrong with it."""
    try:
        fields = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise ValueError(f"not JSON: {error}") from None
    if not isinstance(fields, Mapping) or not isinstance(fields.get("question"), str):
        raise ValueError("expected an object with a text 'question'")
    previous = fields.get("previous") or []
    if not isinstance(previous, list) or not all(isinstance(text, str) for text in previous):
        raise ValueError("'previous' must be a list of texts")
    _refuse_half_characters(fields["question"], *previous)
    return fields["question"], tuple(previous)


def _refuse_half_characters(*texts: str) -> None:
    r"""JSON can hold half a character ("\ud800") that no encoder and no output can take."""
    try:
        "".join(texts).encode()
    except UnicodeEncodeError:
        raise ValueError("the text holds half a character (a lone surrogate)") from None


def _ask_line(answerer: Answerer, line: str) -> JsonObject:
    try:
        question, previous = parse(line)
    except ValueError as error:
        return {"error": str(error)}
    return record(answerer.index, question, answerer.answer(question, previous))


def _quotes(outcome: Answer | Abstention) -> list[JsonObject]:
    return [quote_fields(quote) for quote in outcome.quotes] if isinstance(outcome, Answer) else []


def _rejected(index: Index, hit: Hit[Passage]) -> JsonObject:
    similarity = max(hit.evidence.asked, hit.evidence.said)
    return {"text": index.text(hit.target), "similarity": round(similarity, 4)}
