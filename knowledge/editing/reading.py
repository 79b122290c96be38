"""Reading: any file that a statement may come in, by what it really holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from knowledge.editing.document import Document, DocumentError
from knowledge.editing.html_file import read_html
from knowledge.editing.markdown_file import read_markdown
from knowledge.editing.text_file import read_text

LARGEST = 20 * 1024 * 1024  # bytes: a statement is a few pages
OLD_WORD = bytes.fromhex("d0cf11e0a1b11ae1")  # also what a docx with a password is wrapped in
KINDS = ".txt, .md, .html, .pdf and .docx"


def read_document(path: Path) -> Document:
    """The document in a file; DocumentError names the file, what is wrong, and the cure."""
    try:
        return _read(path)
    except DocumentError as error:
        raise DocumentError(f"{path.name}: {error}") from None


def _read(path: Path) -> Document:
    kind = path.suffix.lower()
    if kind not in READERS:
        raise DocumentError(f"'{kind}' files cannot be read: give one of {KINDS}")
    data = _bytes(path)
    _refuse_other_content(kind, data)
    document = READERS[kind](data)
    if not any(char.isalpha() for char in document.text):
        raise DocumentError("there is no text in it: ask for the file it was made from")
    return document


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        raise DocumentError("there is no such file: check its name and folder")
    if path.stat().st_size > LARGEST:
        raise DocumentError(f"larger than {LARGEST >> 20} MB: give the text alone")
    data = path.read_bytes()
    if not data.strip():
        raise DocumentError("the file is empty: fetch it again")
    return data


def _refuse_other_content(kind: str, data: bytes) -> None:
    if data.startswith(OLD_WORD):
        raise DocumentError(
            "an old Word file, or one with a password: save it as .docx without a password"
        )
    is_pdf, is_zip = b"%PDF-" in data[:1024], data.startswith(b"PK")
    if (kind == ".pdf") != is_pdf or (kind == ".docx") != is_zip:
        raise DocumentError(f"this is no {kind[1:]} file, whatever its name says: fetch it again")


def _pdf(data: bytes) -> Document:
    from knowledge.editing.pdf_file import read_pdf  # heavy, and most statements are no PDF

    return read_pdf(data)


def _word(data: bytes) -> Document:
    from knowledge.editing.word_file import read_word

    return read_word(data)


READERS: Mapping[str, Callable[[bytes], Document]] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".pdf": _pdf,
    ".docx": _word,
}
