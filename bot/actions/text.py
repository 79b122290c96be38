"""Text: cards written out for channels that show text alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

Card = dict[str, Any]


def quotes_text(cards: Sequence[Card]) -> str:
    """Quotes with frame, source and caveat; the notice once, though several quotes carry it."""
    lines: list[str] = []
    for card in cards:
        quoted = f"“{card['text']}”"
        lines += [card["frame"], quoted, card["plain"], card["source_line"], card["caveat"]]
        lines += [card["notice"], card["url"]]
    return "\n".join(_once(line for line in lines if line))


def facts_text(cards: Sequence[Card]) -> str:
    """Facts under their label, with source and whether they were checked."""
    lines: list[str] = []
    for card in cards:
        source = f"Bron: {card['source']['name']}, {card['source']['url']}"
        lines += [card["label"], card["title"], card["text"], card["does_not_say"], source]
        lines.append(card["checked"])
    return "\n".join(_once(lines))


def _once(lines: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(lines))
