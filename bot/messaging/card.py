"""Card: a bubble as an Adaptive Card for Teams."""

from __future__ import annotations

from typing import Any

from bot.messaging.bubble import ADDRESS, Block, Bubble

MEDIA_TYPE = "application/vnd.microsoft.card.adaptive"


def card(part: Bubble) -> dict[str, Any]:
    """Text runs, in which nothing is taken for markup, and buttons that say their own words."""
    body = [_number(part.part)] if part.part else []
    body += [item for block in part.blocks for item in _items(block)]
    content = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.5",
        "rtl": part.right_to_left,
        "body": body,
        "actions": [_action(choice) for choice in part.choices],
    }
    return {"contentType": MEDIA_TYPE, "content": content}


def _number(part: str) -> dict[str, Any]:
    return _line(f"({part})")


def _items(block: Block) -> list[dict[str, Any]]:
    if not block.quoted:
        return [_line(line) for line in block.text.split("\n")]
    quote = [_line(line) for line in Block(block.words, quoted=True).text.split("\n")]
    source = [_line(line) for line in block.source.split("\n") if line]
    return [{"type": "Container", "style": "emphasis", "items": quote}, *source]


def _line(words: str) -> dict[str, Any]:
    pieces = [piece for piece in ADDRESS.split(words) if piece]
    return {"type": "RichTextBlock", "inlines": [_run(piece) for piece in pieces]}


def _run(piece: str) -> dict[str, Any]:
    run: dict[str, Any] = {"type": "TextRun", "text": piece}
    if ADDRESS.fullmatch(piece):
        run["selectAction"] = {"type": "Action.OpenUrl", "url": piece}
    return run


def _action(choice: str) -> dict[str, Any]:
    typed = {"msteams": {"type": "imBack", "value": choice}}
    return {"type": "Action.Submit", "title": choice, "data": typed}
