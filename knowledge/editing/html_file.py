"""HTML file: the text of a page without its furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from knowledge.editing.decoded import UTF8_MARK, decoded
from knowledge.editing.document import Block, Document, block_of, cut

CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
DECLARED_IN = 1024  # bytes: where the HTML standard looks for it
# What stands around a text on a page, or is no text at all.
FURNITURE = frozenset(
    "nav header footer aside form script style noscript template button select iframe svg "
    "video audio object dialog".split()
)
SILENT = frozenset("script style template noscript svg".split())
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
BLOCKS = HEADINGS | frozenset(
    "p div section article main ul ol li dl dt dd table tr td th blockquote pre figure figcaption "
    "address details summary body hr".split()
)
PUBLISHED = (
    "//meta[@property='article:published_time' or @name='date' or @name='dcterms.date' "
    "or @name='DCTERMS.issued' or @name='DC.date']/@content"
)


def read_html(data: bytes) -> Document:
    """The document on a saved web page."""
    declared = CHARSET.search(data[:DECLARED_IN])
    return document_of(decoded(data, declared.group(1).decode() if declared else "utf-8"))


def document_of(page: str) -> Document:
    """The document in HTML."""
    source = page.removeprefix(UTF8_MARK).encode()
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(source, parser=parser)
    except etree.ParserError:
        return Document(())
    title = next((h.text_content() for h in root.iter("h1")), root.findtext(".//title"))
    published = next(iter(root.xpath(PUBLISHED)), None)
    stripped = [*_remove_furniture(root), *_beside_the_text(root)]
    return Document(
        tuple(_blocks(_text(root))),
        tuple(stripped),
        " ".join(title.split()) if title else None,
        published[:10] if published else None,
    )


def _text(root: html.HtmlElement) -> html.HtmlElement:
    """The one element that is said to be the text, or else the whole body."""
    for name in ("main", "article"):
        found = list(root.iter(name))
        if len(found) == 1:
            return found[0]
    return root


def _remove_furniture(root: html.HtmlElement) -> Iterator[str]:
    inside = {id(child) for main in root.iter("main", "article") for child in main.iter("header")}
    for element in list(root.iter()):
        if (element.tag in FURNITURE and id(element) not in inside) or _is_hidden(element):
            words = "" if element.tag in SILENT else cut(element.text_content())
            if element.getparent() is not None:
                element.drop_tree()
            if words:
                yield f"{element.tag}: {words}"


def _is_hidden(element: html.HtmlElement) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return "hidden" in element.attrib or "display:none" in style


def _beside_the_text(root: html.HtmlElement) -> Iterator[str]:
    text = _text(root)
    outside = cut(" ".join(_words_outside(root, text)))
    if outside:
        yield f"buiten de tekst: {outside}"
    for image in text.iter("img"):
        yield f"afbeelding: {image.get('alt') or 'zonder omschrijving'}"
    for link in text.iter("a"):
        if (link.get("href") or "").startswith("http"):
            yield f"adres van een link: {link.get('href')}"


def _words_outside(root: html.HtmlElement, text: html.HtmlElement) -> Iterator[str]:
    body = root.find("body")
    inner = set(text.iter()) if text is not root else set(root.iter())
    for element in body.iter() if body is not None else ():
        if element not in inner and element.text:
            yield element.text
        if element not in inner - {text} and element.tail and element is not body:
            yield element.tail


def _blocks(root: html.HtmlElement) -> Iterator[Block]:
    pieces: list[str] = []
    heading = False
    for kind, element in etree.iterwalk(root, events=("start", "end")):
        if element.tag in BLOCKS:
            yield from _block(pieces, heading)
            pieces = ["- "] if _opens_item(kind, element, pieces) else []
            heading = kind == "start" and element.tag in HEADINGS
        if kind == "start":
            pieces.append(" " if element.tag == "br" else element.text or "")
        elif element is not root:
            pieces.append(element.tail or "")
    yield from _block(pieces, heading)


def _opens_item(kind: str, element: html.HtmlElement, pieces: list[str]) -> bool:
    """Whether a list item begins, or its first paragraph."""
    return kind == "start" and (element.tag == "li" or "".join(pieces).strip() == "-")


def _block(pieces: list[str], heading: bool) -> Iterator[Block]:
    text = "".join(pieces).strip()
    if text.strip("- \n"):
        yield block_of(text, heading)
