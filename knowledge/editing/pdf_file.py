"""PDF file: its lines as paragraphs, without what is repeated on its pages."""

from __future__ import annotations

import io
import logging
from collections.abc import Sequence

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError

from knowledge.editing.decoded import refuse_spoilt
from knowledge.editing.document import Document, DocumentError
from knowledge.editing.paragraph import paragraphs
from knowledge.editing.printed import Line, lines_of, without_furniture

FEW = 20  # letters: a page with fewer and with a picture is a picture of text
UNPROTECT = "save it again without protection (print it to a new PDF), or ask for the text"
Matrix = Sequence[float]  # how a piece of text is moved and scaled
PRIVATE = range(0xE000, 0xF900)  # where fonts put letters that no program can read

logging.getLogger("pypdf").setLevel(logging.ERROR)  # its warnings are about layout


def read_pdf(data: bytes) -> Document:
    """The document in a PDF file."""
    try:
        reader = _opened(data)
        pages = [_lines(number, page) for number, page in enumerate(reader.pages, start=1)]
        title, made = reader.metadata.title if reader.metadata else None, _made(reader)
    except DocumentError:
        raise
    except Exception as error:  # a parser meets anything in a damaged file
        raise DocumentError(
            f"the PDF is damaged ({type(error).__name__}): open it in a reader and save it again"
        ) from None
    kept, furniture = without_furniture(pages)
    blocks, joined = paragraphs(kept)
    return Document(blocks, (*furniture, *joined), title or None, made)


def _opened(data: bytes) -> PdfReader:
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not _opens_without_password(reader):
        raise DocumentError(f"the PDF is protected with a password: {UNPROTECT}")
    return reader


def _opens_without_password(reader: PdfReader) -> bool:
    try:
        return bool(reader.decrypt(""))
    except DependencyError:  # a cipher that needs another library
        return False


def _lines(number: int, page: PageObject) -> Sequence[Line]:
    lines = lines_of(_pieces(number, page))
    text = "\n".join(line.text for line in lines)
    if sum(char.isalpha() for char in text) < FEW and _holds_picture(page):
        raise DocumentError(
            f"page {number} is a picture without text (a scan): ask for the file it was made "
            "from, or let a program for text recognition (OCR) make the text and check every word"
        )
    if any(ord(char) in PRIVATE for char in text):
        raise DocumentError(
            f"the letters on page {number} cannot be read as text: "
            "ask for the file it was made from"
        )
    refuse_spoilt(text)
    return lines


def _pieces(number: int, page: PageObject) -> list[Line]:
    pieces: list[Line] = []

    def visit(text: str, cm: Matrix, tm: Matrix, font: object, size: float) -> None:
        if text.strip():
            left, height = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
            pieces.append(Line(text, number, left, height, round(abs(size * tm[3] * cm[3]), 1)))

    page.extract_text(visitor_text=visit)
    return pieces


def _holds_picture(page: PageObject) -> bool:
    return any(True for _ in page.images)


def _made(reader: PdfReader) -> str | None:
    made = reader.metadata.creation_date if reader.metadata else None
    return made.date().isoformat() if made else None
