"""Bubble: one message as a person sees it, whatever the messenger."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

ADDRESS = re.compile(r"(https?://\S*[^\s.,;:!?)\]”])")
RIGHT_TO_LEFT = "\u200f"  # a screen decides a line's direction by its first letter


@dataclass(frozen=True, slots=True)
class Block:
    """Some words, or a quote or fact with the source that must stand beside every part of it."""

    words: str
    source: str = ""
    quoted: bool = False

    @property
    def text(self) -> str:
        """The words, in quotation marks when they are a quote, and the source below."""
        words = f"“{self.words}”" if self.quoted else self.words
        return "\n".join(line for line in (words, self.source) if line)


@dataclass(frozen=True, slots=True)
class Bubble:
    """Blocks in order, what a person may choose next, and which part of an answer this is."""

    blocks: tuple[Block, ...]
    choices: tuple[str, ...] = ()
    right_to_left: bool = False
    part: str = ""

    @property
    def text(self) -> str:
        """Everything as plain text; never a blank line, which would part quote and source."""
        words = "\n".join(block.text for block in self.blocks)
        marked = f"({self.part}) {words}" if self.part else words
        if not self.right_to_left:
            return marked
        return "\n".join(RIGHT_TO_LEFT + line for line in marked.split("\n"))

    def spelled_out(self) -> Bubble:
        """The same with the choices as lines of text, for where there are no buttons."""
        unsaid = [choice for choice in self.choices if choice not in self.text]
        lines = tuple(Block(f"- {choice}") for choice in unsaid)
        return replace(self, blocks=(*self.blocks, *lines), choices=())
