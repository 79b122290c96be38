"""Danger confusion: how often each category was taken for another, as a table and as a picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from html import escape

from bot.nlu.danger_order import ORDER

NOTHING = "none"  # no alarm, or no danger
CELL, LABEL = 44, 96  # pixels
STYLE = "font-family='sans-serif' font-size='12'"


def counted(pairs: Iterable[tuple[str, str]]) -> Counter[tuple[str, str]]:
    """How often each label was given for each label that people gave."""
    return Counter(pairs)


def as_svg(counts: Counter[tuple[str, str]]) -> str:
    """The counts as a square: rows what people gave, columns what the nets gave."""
    names = (*ORDER, NOTHING)
    size = LABEL + CELL * len(names)
    totals = {row: sum(counts[row, column] for column in names) or 1 for row in names}
    cells = [
        _cell(x, y, counts[row, column], counts[row, column] / totals[row])
        for y, row in enumerate(names)
        for x, column in enumerate(names)
    ]
    labels = [_labels(place, name) for place, name in enumerate(names)]
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {size} {size}' {STYLE}>"
        f"<title>Rows: danger as people labelled it; columns: as the nets did</title>\n"
        + "\n".join((*cells, *labels))
        + "\n</svg>\n"
    )


def _cell(x: int, y: int, count: int, share: float) -> str:
    left, top = LABEL + x * CELL, LABEL + y * CELL
    colour = "#fff" if share > 0.5 else "#000"
    square = (
        f"<rect x='{left}' y='{top}' width='{CELL}' height='{CELL}'"
        f" fill='#1f4e79' fill-opacity='{share:.2f}' stroke='#ddd'/>"
    )
    return square + _text(left + CELL / 2, top + CELL / 2 + 4, str(count), colour) * (count > 0)


def _labels(place: int, name: str) -> str:
    middle = LABEL + place * CELL + CELL / 2
    turned = (
        f"<text transform='translate({middle + 4} {LABEL - 6}) rotate(-60)'>{escape(name)}</text>"
    )
    return f"<text x='{LABEL - 6}' y='{middle + 4}' text-anchor='end'>{escape(name)}</text>{turned}"


def _text(x: float, y: float, text: str, colour: str) -> str:
    return f"<text x='{x}' y='{y}' text-anchor='middle' fill='{colour}'>{text}</text>"
