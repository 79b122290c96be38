"""Text: cards written out for channels that show text alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bot.actions.words import Words

Card = dict[str, Any]


def quotes_text(cards: Sequence[Card], words: Words) -> str:
    """Quotes with frame, source and caveat; what several quotes share is said once."""
    lines: list[str] = []
    for card in cards:
        plain = [words.text("utter_part_plain", plain=said) for said in card["plain"].values()]
        lines += [card["frame"], f"“{card['text']}”", *plain, card["source_line"], card["caveat"]]
        lines += [card["notice"], card["url"]]
    return "\n".join(_once(line for line in lines if line))


def framed_quotes(cards: Sequence[Card]) -> str:
    """Quotes under their frames alone, for channels that set the rest beside each quote."""
    return "\n".join(_once(line for c in cards for line in (c["frame"], f"“{c['text']}”") if line))


def facts_text(cards: Sequence[Card], words: Words) -> str:
    """Facts under their label, with source and whether they were checked."""
    lines: list[str] = []
    for card in cards:
        source = f"Bron: {card['source']['name']}, {card['source']['url']}"
        checked = "utter_part_checked" if card["checked"] else "utter_part_unchecked"
        lines += [words.text("utter_part_fact"), card["title"], card["text"], card["does_not_say"]]
        lines += [source, words.text(checked, on=str(card["checked_on"]))]
    return "\n".join(_once(lines))


def _once(lines: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(lines))
