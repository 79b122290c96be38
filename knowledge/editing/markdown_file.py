"""Markdown file: read as the page that it makes."""

from __future__ import annotations

import re
from dataclasses import replace

from markdown_it import MarkdownIt

from knowledge.editing.decoded import UTF8_MARK, decoded
from knowledge.editing.document import Document, cut
from knowledge.editing.html_file import document_of

HEAD = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def read_markdown(data: bytes) -> Document:
    """The document in a Markdown file."""
    text = decoded(data).removeprefix(UTF8_MARK).replace("\r\n", "\n")
    head = HEAD.match(text)
    page = MarkdownIt("commonmark").render(text[head.end() :] if head else text)
    document = document_of(f"<main>{page}</main>")
    left = [f"kopgegevens: {cut(head.group())}"] if head else []
    return replace(document, stripped=(*left, "opmaak van Markdown", *document.stripped))
