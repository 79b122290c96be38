"""Document: the text of a file that an organisation published, and what was left out of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.statement import normalise

LONGEST_HEADING = 120  # characters
SENTENCE_END = re.compile(r"[.!?…;,]['\"’”)]*$")


class DocumentError(ValueError):
    """A file that cannot become a statement; the message names it and the cure."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or list item, its white space as single spaces."""

    text: str
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """The blocks of a file in reading order; `stripped` says in words what is not in them."""

    blocks: tuple[Block, ...]
    stripped: tuple[str, ...] = ()
    title: str | None = None
    saved_on: str | None = None  # a date that the file itself carries, not its text

    @property
    def text(self) -> str:
        """The text to keep, one empty line between blocks."""
        return "\n\n".join(block.text for block in self.blocks) + "\n"


def block_of(text: str, is_heading: bool = False) -> Block:
    """A block; a short one that does not end like a sentence is taken for a heading."""
    words, shown = " ".join(text.split()), normalise(text)
    short = len(shown) <= LONGEST_HEADING and not SENTENCE_END.search(shown)
    begins = shown[:1].isupper() or shown[:1].isdigit()
    return Block(words, is_heading or (short and begins))


def cut(text: str, longest: int = 60) -> str:
    """The first words of a text."""
    words = " ".join(text.split())
    return words if len(words) <= longest else words[:longest].rsplit(" ", 1)[0] + " …"
