"""Parts: a bubble in as many messages as a messenger's length asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.messaging.bubble import Block, Bubble

NUMBERING = 10  # characters kept free for "(12/34) " and marks of direction
FEWEST = 40  # characters of words a part holds, however long the source is


def parts(bubble: Bubble, limit: int) -> tuple[Bubble, ...]:
    """The bubble itself when it fits; else numbered parts, each quote with its source in every one.

    Only the last part offers the choices.
    """
    if length(bubble.text) <= limit:
        return (bubble,)
    groups = list(_groups(list(_pieces(bubble, limit - NUMBERING)), bubble, limit - NUMBERING))
    total = len(groups)
    return tuple(
        replace(
            bubble,
            blocks=group,
            choices=bubble.choices if number == total else (),
            part=f"{number}/{total}",
        )
        for number, group in enumerate(groups, 1)
    )


def length(text: str) -> int:
    """Length as the strictest vendor counts: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


def cut(words: str, room: int) -> Iterator[str]:
    """Exact pieces of a text, parted at a line, else a sentence, else a word."""
    while length(words) > room:
        head = _head(words, room)
        at = max(head.rfind("\n"), head.rfind(". ") + 1) or head.rfind(" ")
        at = at if at > 0 else len(head)
        yield words[:at].rstrip()
        words = words[at:].lstrip()
    if words:
        yield words


def _head(words: str, room: int) -> str:
    """The longest beginning that fits."""
    head = words[:room]
    while length(head) > room:
        head = head[:-1]
    return head


def _pieces(bubble: Bubble, room: int) -> Iterator[Block]:
    for block in bubble.blocks:
        beside = length(_shown(replace(block, words=""), bubble)) + 3  # quotation marks, a newline
        for words in cut(block.words, max(room - beside - _marks(block.words, bubble), FEWEST)):
            yield replace(block, words=words)


def _marks(words: str, bubble: Bubble) -> int:
    """Room for the mark of direction on each line."""
    return words.count("\n") + 1 if bubble.right_to_left else 0


def _groups(pieces: list[Block], bubble: Bubble, room: int) -> Iterator[tuple[Block, ...]]:
    group: tuple[Block, ...] = ()
    for piece in pieces:
        grown = replace(bubble, blocks=(*group, piece))
        if group and length(grown.text) > room:
            yield group
            group = ()
        group = (*group, piece)
    if group:
        yield group


def _shown(block: Block, bubble: Bubble) -> str:
    return replace(bubble, blocks=(block,)).text
