"""Text file: paragraphs between empty lines."""

from __future__ import annotations

import re

from knowledge.editing.decoded import UTF8_MARK, decoded
from knowledge.editing.document import Document, block_of

MARKUP = re.compile(r"\\\*|[*#]")


def read_text(data: bytes) -> Document:
    """The document in a plain text file."""
    text = decoded(data)
    parts = re.split(r"\n\s*\n", text.removeprefix(UTF8_MARK).replace("\r\n", "\n"))
    return Document(tuple(block_of(part) for part in parts if part.strip()), _stripped(text))


def _stripped(text: str) -> tuple[str, ...]:
    """Marks that are in no statement's text, so also not in this one's (`statement.normalise`)."""
    marks = len(MARKUP.findall(text))
    found = [f"{marks} tekens * of #"] if marks else []
    return (*found, *(["een onzichtbaar merkteken aan het begin"] if text[0] == UTF8_MARK else []))
