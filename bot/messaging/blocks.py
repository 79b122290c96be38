"""Blocks: a bubble in Slack's Block Kit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from bot.messaging.bubble import ADDRESS, Block, Bubble

SECTION, QUOTE = "rich_text_section", "rich_text_quote"
BUTTON = 75  # characters on a button
MOST = 25  # buttons in a row


def blocks(part: Bubble) -> list[dict[str, Any]]:
    """Rich text, quotes set off, and buttons that say their own words."""
    shown = part if _fits(part) else part.spelled_out()
    found: list[dict[str, Any]] = [{"type": "rich_text", "elements": _elements(shown)}]
    if shown.choices:
        found.append({"type": "actions", "elements": list(_buttons(shown.choices))})
    return found


def _fits(part: Bubble) -> bool:
    return len(part.choices) <= MOST and all(len(choice) <= BUTTON for choice in part.choices)


def _elements(part: Bubble) -> list[dict[str, Any]]:
    """Sections and quotes in turn; sections side by side would run on in one line."""
    pieces = [(SECTION, f"({part.part})")] if part.part else []
    for block in part.blocks:
        pieces += _pieces(block)
    runs = groupby(pieces, key=lambda piece: piece[0])
    return [_element(kind, part, [words for _, words in run]) for kind, run in runs]


def _pieces(block: Block) -> list[tuple[str, str]]:
    if not block.quoted:
        return [(SECTION, block.text)]
    source = [(SECTION, block.source)] if block.source else []
    return [(QUOTE, replace(block, source="").text), *source]


def _element(kind: str, part: Bubble, words: list[str]) -> dict[str, Any]:
    shown = replace(part, blocks=tuple(map(Block, words)), part="").text
    return {"type": kind, "elements": [_run(run) for run in ADDRESS.split(shown) if run]}


def _run(piece: str) -> dict[str, str]:
    if ADDRESS.fullmatch(piece):
        return {"type": "link", "url": piece}
    return {"type": "text", "text": piece}


def _buttons(choices: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    for number, choice in enumerate(choices, 1):
        label = {"type": "plain_text", "text": choice, "emoji": False}
        yield {"type": "button", "action_id": f"choice_{number}", "text": label, "value": choice}
