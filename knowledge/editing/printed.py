"""Printed: the lines of printed pages, without what the pages repeat at their edges."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

EDGE = 3  # lines at the top and the bottom of a page among which furniture is looked for
SAME = 2.0  # points: pieces of text whose height differs less stand on one line
Place = tuple[str, int]
NUMBER = re.compile(r"(pagina|page|blad|p\.)?\s*\d{1,3}(\s*(/|van|of)\s*\d{1,3})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line on a page: where it begins, in points from the left and the bottom, and how large."""

    text: str
    page: int
    left: float
    height: float
    size: float


def lines_of(pieces: Iterable[Line]) -> list[Line]:
    """Put the pieces of a page together that stand on one line, in the order of the file."""
    lines: list[Line] = []
    for piece in pieces:
        if lines and abs(lines[-1].height - piece.height) < SAME:
            lines[-1] = replace(lines[-1], text=lines[-1].text + piece.text)
        else:
            lines.append(piece)
    return [replace(line, text=" ".join(line.text.split())) for line in lines if line.text.strip()]


def without_furniture(pages: Sequence[Sequence[Line]]) -> tuple[list[Line], tuple[str, ...]]:
    """The lines of all pages, and what was left out: page numbers and edges that repeat."""
    repeated = _repeated(pages)
    left = [
        line
        for page in pages
        for line in _edges(page)
        if _place(line) in repeated or NUMBER.fullmatch(line.text)
    ]
    kept = [line for page in pages for line in page if line not in left]
    names = dict.fromkeys(line.text for line in left)
    return kept, tuple(f"rand van de pagina: {name}" for name in names)


def _repeated(pages: Sequence[Sequence[Line]]) -> frozenset[Place]:
    """The edge lines that stand in the same place on at least two pages and on most of them."""
    edges = Counter(place for page in pages for place in {_place(line) for line in _edges(page)})
    return frozenset(place for place, times in edges.items() if times >= max(2, len(pages) * 0.6))


def _edges(page: Sequence[Line]) -> list[Line]:
    order = sorted(page, key=lambda line: -line.height)
    return [*order[:EDGE], *order[max(EDGE, len(order) - EDGE) :]]


def _place(line: Line) -> Place:
    """A line's height and its text with numbers alike: "Pagina 2 van 5" repeats "Pagina 1 van 5".

    Text that happens to repeat stands at another height: no sentence may be lost.
    """
    return re.sub(r"\d+", "0", line.text), round(line.height)
