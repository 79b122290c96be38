"""Ask: questions as JSON lines in, answers and abstentions as JSON lines out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict

from knowledge.answer import Abstention, Answer, answer
from knowledge.hit import Hit
from knowledge.index import Index
from knowledge.settings import DecisionSettings

JsonObject = dict[str, object]


def ask_lines(index: Index, lines: Iterable[str], settings: DecisionSettings) -> Iterator[str]:
    """One JSON object a line, in order; a line that cannot be read gives an error in its place."""
    for line in lines:
        if line.strip():
            yield json.dumps(_ask_line(index, line, settings), ensure_ascii=False)


def record(index: Index, question: str, outcome: Answer | Abstention) -> JsonObject:
    """An outcome as the stable interface shows it."""
    answered = isinstance(outcome, Answer)
    return {
        "question": question,
        "outcome": "answer" if answered else "abstention",
        "reason": None if isinstance(outcome, Answer) else outcome.reason,
        "quotes": [asdict(quote) for quote in outcome.quotes]
        if isinstance(outcome, Answer)
        else [],
        "facts": [],
        "rejected": [_rejected(index, hit) for hit in outcome.rejected],
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


def _ask_line(index: Index, line: str, settings: DecisionSettings) -> JsonObject:
    try:
        question, _ = parse(line)
    except ValueError as error:
        return {"error": str(error)}
    return record(index, question, answer(index, question, settings))


def _rejected(index: Index, hit: Hit) -> JsonObject:
    return {"text": index.text(hit.passage), "similarity": round(hit.similarity, 4)}
