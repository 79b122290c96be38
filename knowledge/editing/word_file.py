"""Word file (docx): its paragraphs, list items and tables in order."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph

from knowledge.editing.decoded import refuse_spoilt
from knowledge.editing.document import Block, Document, DocumentError, block_of, cut

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TRACKED = ("ins", "del", "moveFrom", "moveTo")
LEFT = {"txbxContent": "tekstvak", "footnoteReference": "voetnoot", "endnoteReference": "eindnoot",
        "commentReference": "opmerking", "drawing": "afbeelding"}  # fmt: skip
AGAIN = "the Word file is damaged: open it in Word or LibreOffice and save it again"


def read_word(data: bytes) -> Document:
    """The document in a Word file."""
    try:
        word = docx.Document(io.BytesIO(data))
        _refuse_tracked(word)
        blocks = tuple(_blocks(word))
        stripped = (*_edges(word), *_left(word))
        title, made = word.core_properties.title, word.core_properties.modified
    except DocumentError:
        raise
    except Exception:  # a parser meets anything in a damaged file
        raise DocumentError(AGAIN) from None
    for block in blocks:
        refuse_spoilt(block.text)
    return Document(blocks, stripped, title or None, made.date().isoformat() if made else None)


def _refuse_tracked(word: Any) -> None:  # noqa: ANN401  the library's own document
    if any(True for name in TRACKED for _ in word.element.body.iter(f"{W}{name}")):
        raise DocumentError(
            "the Word file holds tracked changes: accept or refuse them all, save, and try again"
        )


def _blocks(word: Any) -> Iterator[Block]:  # noqa: ANN401
    for part in word.iter_inner_content():
        if isinstance(part, Table):
            for row in part.rows:
                cells = dict.fromkeys(cell.text.strip() for cell in row.cells)
                yield from _block("; ".join(filter(None, cells)), is_heading=False)
        else:
            style = (part.style.name or "") if part.style is not None else ""
            item = "- " if _is_item(part, style) else ""
            yield from _block(f"{item}{part.text}", style.startswith(("Heading", "Title", "Kop")))


def _is_item(paragraph: Paragraph, style: str) -> bool:
    properties = paragraph._p.pPr
    return style.startswith("List") or (properties is not None and properties.numPr is not None)


def _block(text: str, is_heading: bool) -> Iterator[Block]:
    if text.strip("- \n\t"):
        yield block_of(text, is_heading)


def _edges(word: Any) -> Iterator[str]:  # noqa: ANN401
    """Headers and footers, each once."""
    found = {
        " ".join(paragraph.text.split()): None
        for section in word.sections
        for edge in (section.header, section.first_page_header, section.footer)
        for paragraph in edge.paragraphs
    }
    yield from (f"rand van de pagina: {text}" for text in found if text)


def _left(word: Any) -> Iterator[str]:  # noqa: ANN401
    for name, label in LEFT.items():
        for element in word.element.body.iter(f"{W}{name}"):
            words = cut("".join(element.itertext()))
            yield f"{label}: {words}" if words else label
